import { t } from '../../locales/t.ts';

export function RightScreen() {
  return (
    <div className="screen">
      <h1 className="screen-title">{t('right.title')}</h1>
    </div>
  );
}
