import type { CommandContext } from '../../../shared/commands/context.ts';
import { runCommand } from '../../../shared/commands/run.ts';
import type { Command } from '../../../shared/commands/schema.ts';
import type { Feature } from '../../../shared/domain/claim.ts';
import type { CaseState } from '../../../shared/domain/entities.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { apply } from '../../../shared/history/apply.ts';

/** How many stay as they are, stay with doubts (new words, stale judgment), and go. */
type Fate = Readonly<{ kept: number; changed: number; gone: number }>;

export type LoadCommand = Extract<Command, { type: 'claims.load' }>;

/** The command that loads a text in place of the present claims, under the name of their version. */
export function loadOf(
  right: Right,
  text: string,
  evidenceId: string | null,
  keptOriginals: readonly number[] = [],
): LoadCommand {
  const version = right.claimsVersion;
  return {
    type: 'claims.load',
    rightId: right.id,
    text,
    evidenceId,
    version,
    keptOriginals: [...keptOriginals],
  };
}

/** What loading a text would do to the work already done; nothing is stored to find out. */
export type LoadOutcome = Readonly<{
  /** Features and judgments of a present claim, by its present number. */
  features: (no: number) => Fate;
  judgments: (no: number) => Fate;
  /** Features that a claim of the new text would have, by its new number. */
  featuresAfter: (no: number) => number;
}>;

/**
 * Performs the loading on the case in memory and counts what becomes of features and judgments. Null when the text
 * cannot be loaded. Only judgments with a verdict count.
 */
export function loadOutcome(
  before: CaseState,
  command: LoadCommand,
  settings: Pick<CommandContext, 'labelStyle' | 'granularity'>,
): LoadOutcome | null {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `preview-${ids}`;
  };
  const { rightId } = command;
  const outcome = runCommand(before, command, { ...settings, newId, now: '1970-01-01T00:00:00.000Z' });
  if (!outcome.ok) return null;
  const applied = apply(before, outcome.value.changes);
  if (!applied.ok) return null;
  const after = applied.value;
  const featuresBefore = featuresByClaim(before, rightId);
  const featuresAfter = featuresByClaim(after, rightId);
  const featuresOf = (no: number) => featuresBefore.get(no) ?? [];
  return {
    features: (no) => fateOf(featuresOf(no), after.features, (one, two) => one.text === two.text),
    judgments: (no) => {
      const ids = new Set(featuresOf(no).map(({ id }) => id));
      const made = Object.values(before.judgments).filter(
        ({ featureId, verdict }) => ids.has(featureId) && verdict !== 'PENDING',
      );
      return fateOf(made, after.judgments, (one, two) => one.trust === two.trust);
    },
    featuresAfter: (no) => featuresAfter.get(no)?.length ?? 0,
  };
}

/** The features of a right's claims, by the claim's number. */
function featuresByClaim(state: CaseState, rightId: string): ReadonlyMap<number, readonly Feature[]> {
  const byClaim = Map.groupBy(Object.values(state.features), ({ claimId }) => claimId);
  const claims = Object.values(state.claims).filter((claim) => claim.rightId === rightId);
  return new Map(claims.map(({ id, no }) => [no, byClaim.get(id) ?? []]));
}

function fateOf<T extends Readonly<{ id: string }>>(
  before: readonly T[],
  after: Readonly<Record<string, T>>,
  isSame: (one: T, two: T) => boolean,
): Fate {
  const fate = { kept: 0, changed: 0, gone: 0 };
  for (const one of before) {
    const two = after[one.id];
    fate[two === undefined ? 'gone' : isSame(one, two) ? 'kept' : 'changed']++;
  }
  return fate;
}
