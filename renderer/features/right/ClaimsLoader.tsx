import { useDeferredValue, useMemo, useState } from 'react';
import { placeWords } from '../../../shared/claims/source-place.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { type ClaimsSourceReading, readPasted } from '../../parts/patent/read-patent.ts';
import { useAct } from '../../parts/use-act.ts';
import { useSessionDraft } from '../../state/session-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { loadOf } from './load-outcome.ts';
import { OtherPatentNote } from './OtherPatentNote.tsx';
import { RepairList } from './RepairList.tsx';
import { VersionComparison } from './VersionComparison.tsx';

type ClaimsLoaderProps = Readonly<{ right: Right; claims: readonly Claim[]; onLoaded: () => void }>;

const MAX_PROBLEMS = 6;
/** Longer texts take a moment to read, which is said before it begins. */
const LONG_TEXT = 50_000;
const NONE: readonly number[] = [];

/** Repairs taken back, in the text that they belong to. */
type Kept = Readonly<{ text: string; places: readonly number[] }>;

/** Claims by paste: what is recognised shows at once, before anything is stored. */
export function ClaimsLoader({ right, claims, onLoaded }: ClaimsLoaderProps) {
  const [text, setText] = useSessionDraft(`claims:${right.id}`);
  const [version, setVersion] = useState(
    right.claimsVersion === '' ? t('right.versionGranted') : right.claimsVersion,
  );
  const deferred = useDeferredValue(text);
  const [kept, setKept] = useState<Kept>({ text: '', places: NONE });
  const places = kept.text === deferred ? kept.places : NONE;
  const reading = useMemo(
    () => (deferred.trim() === '' ? null : readPasted(deferred, places)),
    [deferred, places],
  );
  const parsed = reading?.set ?? null;
  const command = useMemo(() => loadOf(right, deferred, null, places), [right, deferred, places]);
  const act = useAct();
  const canLoad = parsed !== null && parsed.claims.length > 0;
  const load = async () => {
    // What was just typed may not have been read yet: repairs were taken back in the text that was.
    const keptOriginals = text === deferred ? [...places] : [];
    if (await act({ ...loadOf(right, text, null, keptOriginals), version })) {
      setText('');
      onLoaded();
    }
  };
  return (
    <div className="claims-loader">
      <textarea
        className="input textarea claims-text"
        aria-label={t('right.paste')}
        placeholder={t('right.pasteHint')}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text !== deferred && text.length > LONG_TEXT ? <Progress label={t('right.recognising')} /> : null}
      <OtherPatentNote right={right} text={deferred} />
      {reading === null ? null : (
        <Recognised
          reading={reading}
          kept={places}
          onKept={(next) => setKept({ text: deferred, places: next })}
        />
      )}
      {canLoad && claims.length > 0 ? (
        <VersionComparison right={right} claims={claims} next={parsed} command={command} />
      ) : null}
      <div className="claims-load-row">
        <Field label={t('right.version')}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              type="text"
              value={version}
              onChange={(event) => setVersion(event.target.value)}
            />
          )}
        </Field>
        <Button look="primary" disabled={!canLoad} onClick={() => void load()}>
          {t('right.load')}
        </Button>
      </div>
    </div>
  );
}

type RecognisedProps = Readonly<{
  reading: ClaimsSourceReading;
  kept: readonly number[];
  onKept: (kept: readonly number[]) => void;
}>;

function Recognised({ reading, kept, onKept }: RecognisedProps) {
  const { claims, problems } = reading.set;
  const all = [...problems, ...claims.flatMap((claim) => claim.problems)];
  const independent = claims.filter((claim) => claim.kind === 'independent').length;
  return (
    <div className="recognised" role="status">
      <p>
        <strong>{t('right.recognised', { count: claims.length, independent })}</strong>
      </p>
      <ul>
        {all.slice(0, MAX_PROBLEMS).map((problem) => (
          <li key={`${problem.code}-${problem.start}`} className={`problem problem-${problem.severity}`}>
            {problem.message}
            <span className="problem-place">{placeWords(reading.placeOf(problem.start))}</span>
          </li>
        ))}
      </ul>
      {all.length > MAX_PROBLEMS ? (
        <p className="muted">{t('right.moreProblems', { count: all.length })}</p>
      ) : null}
      <RepairList reading={reading} kept={kept} onKept={onKept} />
    </div>
  );
}
