import { t } from '../../locales/t.ts';

export function OpinionScreen() {
  return (
    <div className="screen">
      <h1 className="screen-title">{t('opinion.title')}</h1>
    </div>
  );
}
