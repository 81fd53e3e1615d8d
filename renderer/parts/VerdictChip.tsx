import { VERDICT_FACTS, type Verdict } from '../../shared/judgment/verdict.ts';
import { verdictWord } from '../locales/codes.ts';
import { Chip } from '../ui/Chip.tsx';

/** Each verdict has a shape of its own, so that colour never carries it alone. */
export const VERDICT_SHAPES: Readonly<Record<Verdict, string>> = {
  PENDING: '○',
  IDENTICAL: '●',
  EQUIVALENT: '≈',
  DIFFERENT: '≠',
  MISSING: '✕',
  UNDETERMINED: '?',
  NO_LIMIT: '–',
  DISPUTED: '⇄',
};

export function VerdictChip({ verdict }: Readonly<{ verdict: Verdict }>) {
  return (
    <Chip
      tone={`verdict-${verdict.toLowerCase()}`}
      shape={VERDICT_SHAPES[verdict]}
      title={VERDICT_FACTS[verdict].meaning}
    >
      {verdictWord(verdict)}
    </Chip>
  );
}
