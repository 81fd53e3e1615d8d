import type { TextRepair } from '../../../shared/claims/model.ts';
import { t } from '../../locales/t.ts';

type RepairListProps = Readonly<{
  repairs: readonly TextRepair[];
  /** The repaired text, in which the repairs' places count. */
  text: string;
}>;

/** More than these of one kind are counted only. */
const MOST_SHOWN = 20;
/** Words shown on either side, so that a place is recognised. */
const AROUND = 12;

/** What was tidied in a dirty text, kind by kind: the original beside what it became, and why. */
export function RepairList({ repairs, text }: RepairListProps) {
  if (repairs.length === 0) return null;
  const kinds = [...Map.groupBy(repairs, ({ code }) => code).values()];
  return (
    <details className="fold">
      <summary>{t('right.repairs', { count: repairs.length })}</summary>
      <p className="muted">{t('right.repairsNote')}</p>
      {kinds.map((kind) => (
        <section key={kind[0]?.code} className="repair-kind">
          <h3>
            {kind[0]?.message} <span className="muted">{t('right.places', { count: kind.length })}</span>
          </h3>
          <ul>
            {kind.slice(0, MOST_SHOWN).map((repair) => (
              <RepairRow key={repair.sourceStart} repair={repair} text={text} />
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

function RepairRow({ repair, text }: Readonly<{ repair: TextRepair; text: string }>) {
  const { start, end, original } = repair;
  const now = text.slice(start, end);
  return (
    <li className="repair">
      <span className="muted">{visible(text.slice(Math.max(0, start - AROUND), start))}</span>
      <del>{visible(original)}</del>
      {now === '' ? null : <ins>{visible(now)}</ins>}
      <span className="muted">{visible(text.slice(end, end + AROUND))}</span>
    </li>
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
