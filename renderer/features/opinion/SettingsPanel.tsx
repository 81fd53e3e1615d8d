import { useEffect, useRef } from 'react';
import type { OpinionSettings } from '../../../shared/domain/opinion.ts';
import { ConstructionList } from './ConstructionList.tsx';
import { DocumentForm, LayoutForm } from './DocumentForm.tsx';
import { ExpertList } from './ExpertList.tsx';
import type { PanelField } from './panel-state.ts';

type SettingsPanelProps = Readonly<{
  settings: OpinionSettings;
  /** A field to lead to; a new object leads there again. */
  wanted: Readonly<{ field: PanelField }> | null;
}>;

/** 设置 of this opinion: facts of the document, its looks, who signs, how words are understood. */
export function SettingsPanel({ settings, wanted }: SettingsPanelProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted === null) return;
    const place = root.current?.querySelector(`[data-field=${wanted.field}]`);
    place?.scrollIntoView({ block: 'nearest' });
    place?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }, [wanted]);
  return (
    <div ref={root} className="opinion-settings">
      <DocumentForm settings={settings} />
      <ExpertList organisation={settings.organisation} />
      <ConstructionList />
      <LayoutForm settings={settings} />
    </div>
  );
}
