import { t } from '../../locales/t.ts';

export function EvidenceScreen() {
  return (
    <div className="screen">
      <h1 className="screen-title">{t('evidence.title')}</h1>
    </div>
  );
}
