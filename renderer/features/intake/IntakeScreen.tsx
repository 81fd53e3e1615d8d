import { t } from '../../locales/t.ts';

export function IntakeScreen() {
  return (
    <div className="screen">
      <h1 className="screen-title">{t('intake.title')}</h1>
    </div>
  );
}
