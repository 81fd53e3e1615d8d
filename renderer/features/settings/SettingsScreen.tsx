import type { Settings } from '../../../shared/contract/system.contract.ts';
import { t } from '../../locales/t.ts';
import { useQuery, useSaveSettings } from '../../state/queries.tsx';
import { ErrorNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { showError } from '../../ui/toasts.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { DiagnosticsSection } from './DiagnosticsSection.tsx';
import { IdentitySection } from './IdentitySection.tsx';
import { KeysSection } from './KeysSection.tsx';
import type { SectionProps } from './section-props.ts';
import { TextsSection } from './TextsSection.tsx';
import { VectorsSection } from './VectorsSection.tsx';

/** 设置: of this computer, outside any case. Saved at once. */
export function SettingsScreen() {
  const { data, error } = useQuery('system.settings', {});
  const save = useSaveSettings();
  const onChange = (patch: Partial<Settings>) =>
    void save(patch).then((saved) => {
      if (!saved.ok) showError(saved.error);
    });
  return (
    <div className="settings-scroll">
      <div className="screen settings">
        <h1 className="screen-title">{t('settings.title')}</h1>
        {error === null ? null : <ErrorNotice error={error} />}
        {data === undefined ? (
          <Progress label={t('settings.loading')} />
        ) : (
          <Sections settings={data} onChange={onChange} />
        )}
      </div>
    </div>
  );
}

function Sections(props: SectionProps) {
  return (
    <>
      <IdentitySection {...props} />
      <AppearanceSection {...props} />
      <TextsSection {...props} />
      <VectorsSection {...props} />
      <KeysSection {...props} />
      <DiagnosticsSection />
    </>
  );
}
