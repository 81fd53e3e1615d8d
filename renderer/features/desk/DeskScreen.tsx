import { t } from '../../locales/t.ts';

export function DeskScreen() {
  return (
    <div className="screen">
      <h1 className="screen-title">{t('desk.title')}</h1>
    </div>
  );
}
