import type { Span } from '../model.ts';
import { type ClaimText, SEPARATOR_SIGNS } from './clauses.ts';

/** How a claim begins. `title` is empty (`start === end`) where the claim names no subject. */
export type Opening = Readonly<{ title: Span; rest: number }>;

/**
 * The subject title (主题名称, rule F1) and where the features begin. A reference clause in front
 * (根据权利要求1所述的) is no feature and stands before the title; a transition without content behind it
 * (，所述方法包括：) belongs to the title, since it limits nothing by itself (rule F21).
 */
export function findOpening(claim: ClaimText): Opening {
  const start = skipSeparators(claim.text, referenceEnd(claim.text));
  const end = titleEnd(claim, start);
  const heading = transitionHeadingEnd(claim, start, end);
  return heading === undefined
    ? { title: [start, trimEnd(claim.text, start, end)], rest: end }
    : { title: [start, heading], rest: heading };
}

/** Longest reference clause and transition looked at; both are short in every claim that has them. */
const LONGEST_REFERENCE = 160;
const LONGEST_HEADING = 60;

const REFERENCE =
  /^\s*(?:根据|如|依据|按照|依照|按)?\s*(?:上述|前述|在前)?\s*(?:任一项?|任意一项|任何一项)?\s*(?:的\s*)?权利要求[\d０-９\s\-－‑–—~～至到或者和与及、，,权利要求任一意何项中的之其]*(?:所述的?|所限定的?|所要求的?|记载的?|的)/;

function referenceEnd(text: string): number {
  return REFERENCE.exec(text.slice(0, LONGEST_REFERENCE))?.[0].length ?? 0;
}

function titleEnd(claim: ClaimText, start: number): number {
  const { text, kept } = claim;
  for (let at = start; at < text.length; at++) {
    if (kept[at] === 1) continue;
    const sign = text.charAt(at);
    const isEnd = claim.isEnglish
      ? /[,;:\n]/.test(sign)
      : /[，,；;：:。\n]/.test(sign) || text.startsWith('其特征', at);
    if (isEnd) return openVerbIn(claim, start, at) ?? at;
  }
  return openVerbIn(claim, start, text.length) ?? text.length;
}

/**
 * Where 包括 begins when it follows the subject without a comma (一种装置包括：…). Inside a modifier
 * (一种包括A的装置) it does not end the title.
 */
function openVerbIn(claim: ClaimText, start: number, end: number): number | undefined {
  const words = claim.text.slice(start, Math.min(end, start + 400));
  const verb = (claim.isEnglish ? ENGLISH_OPEN : CHINESE_OPEN).exec(words);
  if (verb === null || verb.index < 2) return undefined;
  if (!claim.isEnglish && /的[^的]{1,16}$/.test(words.slice(verb.index))) return undefined;
  return start + verb.index;
}

const CHINESE_OPEN = /(?:其)?(?:至少)?(?:包括|包含|由下列|由以下)/;
const ENGLISH_OPEN =
  /\b(?:comprising|comprises|consisting of|consists of|including|wherein|characteri[sz]ed)\b/i;

const BARE_HEADING =
  /^(?:所述|该|其|本)?的?(.{0,24}?)(?:还|至少|具体)?(?:包括|包含|含有|具有)有?(?:以下|如下|下列|下述)?(?:各个?)?(?:操作|处理|工艺)?(?:步骤|部分|组件|部件|内容|技术特征)?(?:实现|进行)?$/;
const ENGLISH_HEADING =
  /^(?:(?:the|said) (.{0,60}?) )?(?:comprising|comprises|including|includes)(?: the)?(?: following)?(?: steps?)?(?: of)?$/i;

/** End of a transition that opens the list of features without saying anything of its own. */
function transitionHeadingEnd(claim: ClaimText, start: number, end: number): number | undefined {
  const { text } = claim;
  const from = skipTransition(text, end);
  const words = text.slice(from, from + LONGEST_HEADING);
  const stop = /[：:]\s*|\n/.exec(words);
  if (stop === null || stop.index === 0) return undefined;
  const heading = words.slice(0, stop.index).trimEnd();
  const subject = (claim.isEnglish ? ENGLISH_HEADING : BARE_HEADING).exec(heading);
  if (subject === null || /[，,；;]/.test(heading)) return undefined;
  const named = (subject[1] ?? '').trim();
  if (!text.slice(start, end).toLowerCase().includes(named.toLowerCase())) return undefined;
  return from + heading.length;
}

function skipTransition(text: string, from: number): number {
  const start = skipSeparators(text, from);
  const transition = /^(?:其特征(?:在于|是|为)|characteri[sz]ed in that)/i.exec(
    text.slice(start, start + 24),
  );
  return transition === null ? start : skipSeparators(text, start + transition[0].length);
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && SEPARATOR_SIGNS.test(text.charAt(at))) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && SEPARATOR_SIGNS.test(text.charAt(at - 1))) at--;
  return at;
}
