import { CheckCheck, FileDown, ListTree, PanelRight, SkipForward } from 'lucide-react';
import type { OpinionSettings } from '../../../shared/domain/opinion.ts';
import { t } from '../../locales/t.ts';
import { Button, IconButton } from '../../ui/Button.tsx';

/** Which of the panes beside the page are shown. */
export type Panes = { readonly outline: boolean; readonly side: boolean };

type OpinionBarProps = Readonly<{
  settings: OpinionSettings;
  panes: Panes;
  onPanes: (panes: Panes) => void;
  changeCount: number;
  onNextChange: () => void;
  onAcknowledge: () => void;
  onExport: () => void;
}>;

/** Above the page: panes, how it is laid out, what changed since the last look, and export. */
export function OpinionBar(props: OpinionBarProps) {
  const { settings, panes, onPanes, changeCount, onNextChange, onAcknowledge, onExport } = props;
  return (
    <div className="opinion-bar">
      <IconButton
        icon={ListTree}
        label={t('opinion.outline')}
        isPressed={panes.outline}
        onClick={() => onPanes({ ...panes, outline: !panes.outline })}
      />
      <span className="bar-layout">{t(`opinion.layout_${settings.layout}`)}</span>
      <span className="bar-space" />
      {changeCount === 0 ? null : (
        <div className="bar-changes" role="status">
          <span>{t('opinion.changes', { count: changeCount })}</span>
          <Button icon={SkipForward} look="quiet" title={t('opinion.nextChangeKey')} onClick={onNextChange}>
            {t('opinion.nextChange')}
          </Button>
          <Button icon={CheckCheck} title={t('opinion.acknowledgeKey')} onClick={onAcknowledge}>
            {t('opinion.acknowledge')}
          </Button>
        </div>
      )}
      <Button icon={FileDown} look="primary" onClick={onExport}>
        {t('opinion.export')}
      </Button>
      <IconButton
        icon={PanelRight}
        label={t('opinion.panel')}
        isPressed={panes.side}
        onClick={() => onPanes({ ...panes, side: !panes.side })}
      />
    </div>
  );
}
