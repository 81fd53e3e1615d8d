import { isDefinition, isFormula, stepStyle, topicOf } from './clause-words.ts';
import { CUT_RULES, type CutRuleName } from './cut-rules.ts';

/** A feature before it has a label. */
export type Draft = Readonly<{
  start: number;
  end: number;
  /** Start of the words that say something, see clauses.ts. */
  core: number;
  isTitle: boolean;
  isOnNewLine: boolean;
  rule: CutRuleName;
}>;

/** Where a feature hangs: under which one, and whether as a part of its list (label B1) or as a refinement. */
export type Place = Readonly<{ parent: number | undefined; isPart: boolean }>;

/** How far back the first mention of a name is looked for, in UTF-16 units; keeps the outline linear. */
const LOOK_BACK = 20_000;

/**
 * The claim's own hierarchy: what belongs to a numbered step, what is listed under a heading (训练步骤包括：), and which
 * earlier feature a feature refines (所述X, rule F16). Parts never nest more than one level.
 */
export function outlineOf(text: string, drafts: readonly Draft[]): readonly Place[] {
  const places: Place[] = [];
  let list: { head: number; style: string; isHeading: boolean } | undefined;
  drafts.forEach((draft, index) => {
    const words = text.slice(draft.core, Math.min(draft.end, draft.core + 80));
    const style = stepStyle(words);
    if (list !== undefined && endsList(list, draft, words, style)) list = undefined;
    const formula = list === undefined && isDefinition(words) ? definedIn(text, drafts, index) : undefined;
    if (formula !== undefined) {
      const head = places[formula]?.isPart === true ? places[formula].parent : formula;
      places.push({ parent: head, isPart: true });
      return;
    }
    places.push(
      list === undefined
        ? { parent: refined(text, drafts, index, words), isPart: false }
        : { parent: list.head, isPart: true },
    );
    if (list !== undefined) return;
    if (drafts[index + 1]?.rule === 'heading') list = { head: index, style: '', isHeading: true };
    else if (style !== '' && !draft.isTitle) list = { head: index, style, isHeading: false };
  });
  return places;
}

/** A new step of the same style, or a sentence that speaks of the claim as a whole again, ends a list. */
function endsList(
  list: Readonly<{ style: string; isHeading: boolean }>,
  draft: Draft,
  words: string,
  style: string,
): boolean {
  if (draft.rule === 'transition') return true;
  if (style !== '') return !list.isHeading && style === list.style;
  const speaksAnew = BACK_TO_THE_WHOLE.test(words) || SPEAKS_OF_KNOWN.test(words);
  if (!list.isHeading) return draft.isOnNewLine && speaksAnew;
  return (
    speaksAnew && draft.rule !== 'heading' && CUT_RULES[draft.rule].strength >= CUT_RULES.semicolon.strength
  );
}

const BACK_TO_THE_WHOLE =
  /^(?:(?:并且|且|以及)\s*)?(?:其中|在?所述?步骤|步骤\w+还|在所述|该方法|本方法|所述(?:方法|系统|装置|设备)|wherein|the method)/i;
const SPEAKS_OF_KNOWN = /^(?:所述|该|上述|前述|said\b|the\b)/i;

/** The formula that a definition explains: the nearest earlier feature that holds one, a few features back. */
function definedIn(text: string, drafts: readonly Draft[], index: number): number | undefined {
  for (let at = index - 1; at >= 0 && at > index - 12; at--) {
    const draft = drafts[at];
    if (draft !== undefined && holdsFormula(text.slice(draft.start, draft.end))) return at;
  }
  return undefined;
}

function holdsFormula(words: string): boolean {
  return /[=＝≤≥]|式/.test(words) || isFormula(words);
}

/** The feature in which the name that this one speaks of was first mentioned. */
function refined(text: string, drafts: readonly Draft[], index: number, words: string): number | undefined {
  const draft = drafts[index];
  if (draft === undefined || draft.isTitle) return undefined;
  const spoken = /^(?:其中[，,]?|且|并且[，,]?)?\s*(?:所述的?|该|上述的?)(.{2,20})/.exec(words)?.[1];
  const topic = spoken === undefined ? '' : topicOf(spoken);
  if (topic === '') return undefined;
  const from = Math.max(0, draft.start - LOOK_BACK);
  const at = text.slice(from, draft.start).indexOf(topic);
  if (at < 0) return undefined;
  const found = draftAt(drafts, from + at);
  return found === undefined || drafts[found]?.isTitle === true ? undefined : found;
}

function draftAt(drafts: readonly Draft[], offset: number): number | undefined {
  let low = 0;
  let high = drafts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((drafts[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = drafts[low];
  return found !== undefined && found.start <= offset && offset < found.end ? low : undefined;
}
