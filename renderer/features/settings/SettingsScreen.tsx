import { t } from '../../locales/t.ts';

export function SettingsScreen() {
  return (
    <div className="screen">
      <h1 className="screen-title">{t('settings.title')}</h1>
    </div>
  );
}
