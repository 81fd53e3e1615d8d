import { t } from '../../locales/t.ts';

export function FileScreen() {
  return (
    <div className="screen">
      <h1 className="screen-title">{t('file.title')}</h1>
    </div>
  );
}
