import type { ClaimKind, Span } from '../model.ts';
import { readHead } from '../parsing/claim-head.ts';
import { matchingCopy } from '../parsing/fold.ts';
import { findMentions } from '../parsing/references.ts';
import { type ClaimText, SEPARATOR_SIGNS } from './clauses.ts';

/**
 * How a claim begins. `title` is empty (`start === end`) where the claim names no subject. Features are looked for from
 * `rest` on; up to `listFrom` there is at most a transition that says nothing by itself (所述方法包括以下步骤：).
 */
export type Opening = Readonly<{ title: Span; rest: number; listFrom: number }>;

/**
 * The subject title (主题名称, rule F1) and where the features begin. The reference clause of a dependent claim
 * (根据权利要求1所述的) is no feature and stands before the title; in an independent one (权利要求1所述方法制得的…) it
 * limits and stays. 其特征在于 and what follows it are never part of the title.
 */
export function findOpening(claim: ClaimText, kind: ClaimKind): Opening {
  const reference = kind === 'dependent' ? skipSeparators(claim.text, referenceEnd(claim.text)) : 0;
  // A claim that stops behind its reference keeps it: its words must show somewhere.
  const start = reference < claim.text.length ? reference : skipSeparators(claim.text, 0);
  const end = titleEnd(claim, start);
  const listFrom = transitionHeadingEnd(claim, start, end) ?? end;
  return { title: [start, trimEnd(claim.text, start, end)], rest: end, listFrom };
}

/** Longest reference clause and transition looked at; both are short in every claim that has them. */
const LONGEST_REFERENCE = 400;
const LONGEST_HEADING = 60;

/** Where the title begins that a dependent claim repeats behind its reference (see parsing/claim-head.ts). */
function referenceEnd(text: string): number {
  const copy = matchingCopy(text, 0, Math.min(text.length, LONGEST_REFERENCE));
  const { reference, language, subject } = readHead(copy.text, findMentions(copy.text, 1));
  return reference === undefined || language === 'en' ? 0 : copy.at(subject[0]);
}

function titleEnd(claim: ClaimText, start: number): number {
  const { text, kept } = claim;
  for (let at = start; at < text.length; at++) {
    if (kept[at] === 1) continue;
    const sign = text.charAt(at);
    const isEnd = claim.isEnglish
      ? /[,;:]/.test(sign)
      : /[，,；;：:。]/.test(sign) || text.startsWith('其特征', at);
    if (isEnd || (sign === '\n' && !claim.isWrapped)) return openVerbIn(claim, start, at) ?? at;
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
  const stop = (claim.isWrapped ? /[：:]\s*/ : /[：:]\s*|\n/).exec(words);
  if (stop === null || stop.index === 0) return undefined;
  const heading = words.slice(0, stop.index).trimEnd().replace(/\s/g, ' ');
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
