import { type ClaimMention, LEADS } from './references.ts';

/** How a claim begins, read on a matching copy (see fold.ts); offsets count in that copy. */
export type ClaimHead = Readonly<{
  /** The reference that the claim opens with, if it opens with one. */
  reference: ClaimMention | undefined;
  /** Words before that reference: 根据, 一种如, or for English the noun phrase with its article. */
  lead: string;
  /** Range of the subject title (主题名称). */
  subject: readonly [start: number, end: number];
  language: 'zh' | 'en';
}>;

/** Reads the opening of a claim: reference and subject title (domain standard §11.2, P8). */
export function readHead(copy: string, mentions: readonly ClaimMention[]): ClaimHead {
  return isChinese(copy) ? chineseHead(copy, mentions) : englishHead(copy, mentions);
}

/** Longest stretch in which a subject title is looked for. */
const LONGEST_SUBJECT = 400;
const LEAD_ZH = new RegExp(
  `^(?:一种)?(?:${LEADS})?(?:上述|前述|以上|前面)?(?:的)?(?:任(?:意|何)?一?(?:项|个)?的?)?$`,
);
const AFTER_REFERENCE_ZH =
  /^(?:[,、.:;](?=所述的?[^,;。]{1,24},?其?特征))?(?:[其中之任意何一项个各的至少或多几数者权利要求等]{0,18}(?:所?(?:[述迷]及?|记载|限定|要求(?:保护)?|公开|描述|提供|定义|说明|阐述|涉及))(?:的|之)?(?:所述的?)?|[其中之]{0,2}任(?:意|何)?一(?:项|个)?的?|(?:中|之|的))?的?[,、.:;]?/;
const SUBJECT_END_ZH =
  /[,:;。.\n]|其(?:主要|改进)?特征|特征(?:在[于干千]|是)|(?:^|[^所])(?:还|进一步)?(?:包括|包含)(?!有?权)|由[^,;。]{0,60}(?:组成|构成)(?!的)|其中|(?:具有|含有|设有)(?=[^的]{0,40}[,;。])/g;

function chineseHead(copy: string, mentions: readonly ClaimMention[]): ClaimHead {
  const first = mentions[0];
  if (first !== undefined && LEAD_ZH.test(copy.slice(0, first.start))) {
    const after =
      first.end + (AFTER_REFERENCE_ZH.exec(copy.slice(first.end, first.end + 40))?.[0].length ?? 0);
    const lead = copy.slice(0, first.start);
    return { reference: first, lead, subject: [after, subjectEnd(copy, after)], language: 'zh' };
  }
  return { reference: undefined, lead: '', subject: [0, subjectEnd(copy, 0)], language: 'zh' };
}

function subjectEnd(copy: string, from: number): number {
  const stretch = copy.slice(from, from + LONGEST_SUBJECT);
  for (const match of stretch.matchAll(SUBJECT_END_ZH)) {
    const kept = /^[^所](?:还|进一步)?(?:包括|包含)/.test(match[0]) ? 1 : 0;
    const end = match.index + kept;
    if (end > 0 && !/^一[种个]$/.test(stretch.slice(0, end)) && !insideBracket(stretch, end))
      return from + end;
  }
  return from + stretch.length;
}

/** A comma inside `(1，2)` or `“A，B”` does not end the title. */
function insideBracket(stretch: string, at: number): boolean {
  let depth = 0;
  for (let index = Math.max(0, at - 60); index < at; index++) {
    const character = stretch[index];
    if (character === '(' || character === '“' || character === '[') depth++;
    if ((character === ')' || character === '”' || character === ']') && depth > 0) depth--;
  }
  return depth > 0;
}

const SUBJECT_END_EN =
  /,|:|;|\.(?=\s|$)|\b(?:comprising|comprises?|consisting|consists|including|includes|containing|contains|wherein|whereby|characteri[sz]ed|having|has|which|that\s+(?:is|are|comprises?)|further)\b/gi;
function englishHead(copy: string, mentions: readonly ClaimMention[]): ClaimHead {
  const first = mentions[0];
  const end = subjectEndEnglish(copy);
  const isApart = first !== undefined && !/^[,\s]*$/.test(copy.slice(end, first.start));
  if (first === undefined || (first.start > end && isApart) || first.start > LONGEST_SUBJECT) {
    return { reference: undefined, lead: '', subject: [0, end], language: 'en' };
  }
  const lead = copy.slice(0, first.start).replace(/[,\s]+$/, '');
  return { reference: first, lead, subject: [0, lead.length], language: 'en' };
}

function subjectEndEnglish(copy: string): number {
  for (const match of copy.slice(0, LONGEST_SUBJECT).matchAll(SUBJECT_END_EN)) {
    if (match.index > 2 && !/\b(?:e\.g|i\.e|No|Fig)$/.test(copy.slice(0, match.index))) return match.index;
  }
  return Math.min(copy.length, LONGEST_SUBJECT);
}

function isChinese(copy: string): boolean {
  return /[\u4e00-\u9fff]/.test(copy.slice(0, 60)) || /[\u4e00-\u9fff]{4}/.test(copy);
}
