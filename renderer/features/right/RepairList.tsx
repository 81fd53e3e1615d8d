import { type ReactNode, useMemo } from 'react';
import type { TextRepair } from '../../../shared/claims/model.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';
import { placeWords } from '../../../shared/claims/source-place.ts';
import { t } from '../../locales/t.ts';
import type { ClaimsSourceReading } from '../../parts/patent/read-patent.ts';
import { Button } from '../../ui/Button.tsx';

type RepairListProps = Readonly<{
  reading: ClaimsSourceReading;
  /** Repairs taken back, by their place in the source. */
  kept?: readonly number[];
  /** Takes repairs back, or makes them again; undefined where nothing can be chosen. */
  onKept?: (kept: readonly number[]) => void;
}>;

/** More than these of one kind are counted only. */
const MOST_SHOWN = 20;
/** Words shown on either side, so that a place is recognised. */
const AROUND = 12;
const NONE: readonly number[] = [];

/** What was tidied in a dirty text, kind by kind: the original beside what it became, where, and the way back. */
export function RepairList({ reading, kept = NONE, onKept }: RepairListProps) {
  const { repairs, text } = reading.set;
  const restored = useMemo(() => restoredRepairs(reading.text, kept), [reading.text, kept]);
  if (repairs.length + restored.length === 0) return null;
  const kinds = [...Map.groupBy(repairs, ({ code }) => code).values()];
  return (
    <details className="fold">
      <summary>
        {repairs.length === 0 ? '' : t('right.repairs', { count: repairs.length })}
        {restored.length === 0
          ? ''
          : t(repairs.length === 0 ? 'right.onlyRestored' : 'right.restoredCount', {
              count: restored.length,
            })}
      </summary>
      <p className="muted">{t('right.repairsNote')}</p>
      {restored.length === 0 ? null : (
        <section className="repair-kind">
          <h3>{t('right.restored')}</h3>
          <ul>
            {restored.map((repair) => (
              <RepairRow
                key={repair.sourceStart}
                repair={repair}
                reading={reading}
                words={<span>{visible(repair.original)}</span>}
                action={t('right.repairAgain')}
                onAct={onKept && (() => onKept(kept.filter((at) => at !== repair.sourceStart)))}
              />
            ))}
          </ul>
        </section>
      )}
      {kinds.map((kind) => (
        <section key={kind[0]?.code} className="repair-kind">
          <h3>
            {kind[0]?.message} <span className="muted">{t('right.places', { count: kind.length })}</span>
          </h3>
          <ul>
            {kind.slice(0, MOST_SHOWN).map((repair) => (
              <RepairRow
                key={repair.sourceStart}
                repair={repair}
                reading={reading}
                words={<BeforeAndAfter repair={repair} text={text} />}
                action={t('right.restore')}
                onAct={onKept && (() => onKept([...kept, repair.sourceStart].sort((a, b) => a - b)))}
              />
            ))}
          </ul>
          {kind.length > MOST_SHOWN ? (
            <p className="muted">{t('right.moreRepairs', { count: kind.length - MOST_SHOWN })}</p>
          ) : null}
        </section>
      ))}
    </details>
  );
}

function restoredRepairs(source: string, kept: readonly number[]): readonly TextRepair[] {
  if (kept.length === 0) return [];
  return parseClaims(source).repairs.filter(({ sourceStart }) => kept.includes(sourceStart));
}

type RepairRowProps = Readonly<{
  repair: TextRepair;
  reading: ClaimsSourceReading;
  words: ReactNode;
  action: string;
  onAct: (() => void) | undefined;
}>;

function RepairRow({ repair, reading, words, action, onAct }: RepairRowProps) {
  const place = placeWords(reading.placeInSource(repair.sourceStart));
  return (
    <li className="repair">
      <span className="repair-place">{place}</span>
      <span className="repair-words">{words}</span>
      {onAct === undefined ? null : (
        <Button look="quiet" aria-label={t('right.actAtPlace', { action, place })} onClick={onAct}>
          {action}
        </Button>
      )}
    </li>
  );
}

function BeforeAndAfter({ repair, text }: Readonly<{ repair: TextRepair; text: string }>) {
  const { start, end, original } = repair;
  const now = text.slice(start, end);
  return (
    <>
      <span className="muted">{visible(text.slice(Math.max(0, start - AROUND), start))}</span>
      <del>{visible(original)}</del>
      {now === '' ? null : <ins>{visible(now)}</ins>}
      <span className="muted">{visible(text.slice(end, end + AROUND))}</span>
    </>
  );
}

/** Line breaks, blanks and control characters as signs, because they are what was tidied. */
function visible(text: string): string {
  const shown = text
    .replace(/\r\n|[\r\n]/g, '↵')
    .replace(/\t/g, '→')
    .replace(/[\u0020\u00a0\u3000]/g, '␣')
    .replace(/[\p{Cc}\p{Cf}]/gu, '◌');
  return shown.length > 120 ? `${shown.slice(0, 120)}…` : shown;
}
