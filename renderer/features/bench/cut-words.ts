import { t, type WordKey } from '../../locales/t.ts';
import { cutTarget, type FeaturePlace, mergeTarget } from './claim-caret.ts';
import type { CutPlace } from './cut-places.ts';

export type LabelledPlace = FeaturePlace & Readonly<{ label: string }>;

/** What is to be said of a place in a claim, and what a key does there. */
export type CutWords = Readonly<{ why: string; action: 'cut' | 'merge' | null }>;

type Words = Readonly<{ text: string; places: readonly LabelledPlace[]; cuts: readonly CutPlace[] }>;

/** Why a feature begins at a place of the claim, or why none does, and whether Enter or Backspace changes it. */
export function cutWords({ text, places, cuts }: Words, at: number): CutWords {
  const joined = mergeTarget(places, at);
  const begun = places.find(({ id, start }) => (joined === undefined ? start === at : id === joined.id));
  if (begun !== undefined) {
    const cut = cuts.find((one) => one.at === begun.start);
    const why =
      cut === undefined
        ? t('bench.cutByPerson', { label: begun.label })
        : t('bench.cutMade', { label: begun.label, why: cut.message, rule: cut.rule });
    return { why, action: joined === undefined ? null : 'merge' };
  }
  const action = cutTarget(places, at) === undefined ? null : 'cut';
  const cut = cuts.find((one) => one.at === at);
  if (cut !== undefined && action === 'cut') {
    return { why: t(openKey(cut), { why: cut.message, rule: cut.rule }), action };
  }
  const around = { before: text.slice(Math.max(0, at - 6), at), after: text.slice(at, at + 6) };
  return { why: t('bench.caretPlain', around), action };
}

function openKey({ likelihood, isProposed }: CutPlace): WordKey {
  if (isProposed) return 'bench.cutUndone';
  if (likelihood === 'likely') return 'bench.cutLikely';
  return likelihood === 'weak' ? 'bench.cutWeak' : 'bench.cutNever';
}
