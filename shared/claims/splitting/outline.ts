import { stepStyle, topicOf } from './clause-words.ts';
import type { CutRuleName } from './cut-rules.ts';

/** A feature before it has a label. */
export type Draft = Readonly<{ start: number; end: number; isTitle: boolean; rule: CutRuleName }>;

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
    const words = text.slice(draft.start, Math.min(draft.end, draft.start + 80));
    const style = stepStyle(words);
    if (list !== undefined && endsList(list, draft, words, style)) list = undefined;
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
  if (list.isHeading && draft.rule === 'heading') return false;
  if (style !== '') return !list.isHeading && style === list.style;
  if (draft.rule !== 'line' && draft.rule !== 'semicolon' && draft.rule !== 'stop')
    return draft.rule === 'transition';
  if (draft.rule === 'semicolon' && !list.isHeading) return BACK_TO_THE_WHOLE.test(words);
  return BACK_TO_THE_WHOLE.test(words) || SPEAKS_OF_KNOWN.test(words);
}

const BACK_TO_THE_WHOLE =
  /^(?:其中|并且其中|在?所述?步骤|在所述|该方法|本方法|所述(?:方法|系统|装置|设备)|wherein|the method)/i;
const SPEAKS_OF_KNOWN = /^(?:所述|该|上述|前述|said\b|the\b)/i;

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
