import { Combine, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FeatureType } from '../../../shared/claims/model.ts';
import type { Claim, Feature } from '../../../shared/domain/claim.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { newId } from '../../state/new-id.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useBench, useBenchView } from './bench-context.tsx';
import type { ClaimReading } from './cut-places.ts';
import { typeNote, typeOptions, typeWord } from './feature-words.ts';

type FeatureToolsProps = Readonly<{ claim: Claim; features: readonly Feature[]; reading: ClaimReading }>;

/** What can be done with the current feature besides judging it: kind, name, merging; and one without words. */
export function FeatureTools({ claim, features, reading }: FeatureToolsProps) {
  const bench = useBench();
  const act = useAct();
  const current = useBenchView((view) => view.current);
  const [isAdding, setAdding] = useState(false);
  const at = features.findIndex((feature) => feature.id === current);
  const feature = features[at];
  const maybe = feature === undefined ? [] : reading.kindsOf(feature);
  const retype = (featureType: FeatureType): void => {
    if (feature !== undefined) void act({ type: 'feature.retype', featureId: feature.id, featureType });
  };
  return (
    <footer className="feature-tools">
      {feature === undefined ? null : <KindLine type={feature.type} maybe={maybe} onTake={retype} />}
      {feature === undefined ? null : (
        <>
          <b className="feature-tools-label">{feature.label}</b>
          <Select
            aria-label={t('bench.typeOf', { label: feature.label })}
            value={feature.type}
            title={typeNote(feature.type)}
            options={typeOptions(maybe)}
            onChange={retype}
          />
          <IconButton
            icon={Pencil}
            label={t('bench.rename')}
            onClick={() => bench.edit({ featureId: feature.id, field: 'label' })}
          />
          {feature.span === null ? (
            <IconButton
              icon={Trash2}
              label={t('bench.removeWordless')}
              onClick={() => void act({ type: 'feature.removeWordless', featureId: feature.id })}
            />
          ) : (
            <IconButton
              icon={Combine}
              label={t('bench.merge')}
              disabled={at <= 0}
              onClick={() => void act({ type: 'feature.merge', featureId: feature.id })}
            />
          )}
        </>
      )}
      <IconButton icon={Plus} label={t('bench.addWordless')} onClick={() => setAdding(true)} />
      {isAdding ? (
        <WordlessDialog claim={claim} after={feature?.id ?? null} onClose={() => setAdding(false)} />
      ) : null}
    </footer>
  );
}

type KindLineProps = Readonly<{
  type: FeatureType;
  maybe: readonly FeatureType[];
  onTake: (type: FeatureType) => void;
}>;

/** What the feature's kind means for judging it, and the kinds it may be instead, one click away. */
function KindLine({ type, maybe, onTake }: KindLineProps) {
  if (type === 'NORMAL' && maybe.length === 0) return null;
  return (
    <p className="kind-line">
      {type === 'NORMAL' ? null : <span>{typeNote(type)}</span>}
      {maybe.length === 0 ? null : (
        <span>
          {t('bench.typeAlso')}
          {maybe.map((kind) => (
            <button
              key={kind}
              type="button"
              className="kind-take"
              title={t('bench.typeTake', { type: typeWord(kind), note: typeNote(kind) })}
              onClick={() => onTake(kind)}
            >
              {typeWord(kind)}
            </button>
          ))}
        </span>
      )}
    </p>
  );
}

type WordlessDialogProps = Readonly<{ claim: Claim; after: string | null; onClose: () => void }>;

/** A feature that no words of the claim carry, such as the order of its steps (F18). */
function WordlessDialog({ claim, after, onClose }: WordlessDialogProps) {
  const act = useAct();
  const [text, setText] = useState('');
  const [type, setType] = useState<FeatureType>('STEP_ORDER');
  const add = async () => {
    const isDone = await act({
      type: 'feature.addWordless',
      claimId: claim.id,
      after,
      newId: newId(),
      text: text.trim(),
      featureType: type,
    });
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={t('bench.addWordless')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" disabled={text.trim() === ''} onClick={() => void add()}>
            {t('ui.add')}
          </Button>
        </>
      }
    >
      <div className="wordless-form">
        <Field label={t('bench.wordlessText')} hint={t('bench.wordlessHint')}>
          {(ids) => (
            <textarea
              {...ids}
              className="input textarea"
              autoFocus
              maxLength={2000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('bench.type')}>
          {(ids) => <Select {...ids} value={type} options={typeOptions()} onChange={setType} />}
        </Field>
      </div>
    </Dialog>
  );
}
