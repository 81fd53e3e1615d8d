import { t } from '../../locales/t.ts';

export function BenchScreen() {
  return (
    <div className="screen">
      <h1 className="screen-title">{t('bench.title')}</h1>
    </div>
  );
}
