import { RefreshCw } from 'lucide-react';
import { useEffect } from 'react';
import type { VectorsStatus } from '../../../shared/contract/vectors.contract.ts';
import { formatSize } from '../../locales/sizes.ts';
import { t } from '../../locales/t.ts';
import { useQuery } from '../../state/queries.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ErrorNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import type { SectionProps } from './section-props.ts';

/** The folder for a vector model: where it is, what was read there, or why it was refused. */
export function VectorsSection({ settings, onChange }: SectionProps) {
  const { data, error, refresh } = useQuery('vectors.status', {});
  // A model may have been put there since the folder was last looked at.
  useEffect(() => void refresh(), [refresh]);
  return (
    <section className="form-section" aria-label={t('settings.vectors')}>
      <h2>{t('settings.vectors')}</h2>
      <p className="muted">{t('settings.vectorsHint')}</p>
      <Checkbox isChecked={settings.useVectors} onChange={(useVectors) => onChange({ useVectors })}>
        {t('settings.useVectors')}
      </Checkbox>
      {error === null ? null : <ErrorNotice error={error} />}
      {data === undefined || !settings.useVectors ? null : (
        <>
          <p className="section-actions vectors-folder">
            <span>{t('settings.vectorsFolder', { folder: data.folder })}</span>
            <Button icon={RefreshCw} onClick={() => void refresh()}>
              {t('settings.vectorsCheck')}
            </Button>
          </p>
          <ModelState model={data.model} />
        </>
      )}
    </section>
  );
}

function ModelState({ model }: Readonly<{ model: VectorsStatus }>) {
  switch (model.state) {
    case 'off':
      return null;
    case 'none':
      return <p role="status">{t('settings.vectorsNone')}</p>;
    case 'reading':
      return <Progress label={t('settings.vectorsReading', { name: model.file.name })} />;
    case 'refused': {
      const { file, code, details } = model;
      return (
        <>
          {file === null ? null : <p>{t('settings.vectorsRefused', { name: file.name })}</p>}
          <ErrorNotice error={{ code, message: code, details }} />
        </>
      );
    }
    default:
      return <ReadModel model={model} />;
  }
}

function ReadModel({ model }: Readonly<{ model: Extract<VectorsStatus, { state: 'ready' }> }>) {
  const { file, words, dimension, isCut, threshold, id, sha256 } = model;
  const count = words.toLocaleString('en-US');
  const facts = [
    [t('settings.vectorsFile'), `${file.name} · ${formatSize(file.sizeBytes)}`],
    [t('settings.vectorsWords'), isCut ? t('settings.vectorsCut', { count }) : count],
    [t('settings.vectorsDimension'), String(dimension)],
    [t('settings.vectorsThreshold'), threshold.toFixed(2)],
    [t('settings.vectorsVersion'), `vectors@${id}`],
    ['SHA-256', sha256],
  ] as const;
  return (
    <dl className="facts" aria-label={t('settings.vectorsFacts')}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
