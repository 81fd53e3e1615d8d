import { matchingWords } from './fold.ts';
import { LEADS } from './references.ts';

/** How the words behind a number begin: what a claim opens with, from surest to weakest. */
export type Opening = 'reference' | 'article' | 'featured' | 'deleted' | 'plain';

/** How many characters behind a number are looked at. */
const LOOK = 160;

/** Judges the words at `at` (UTF-16 offset) as the opening of a claim. */
export function openingAt(text: string, at: number): Opening {
  const copy = matchingWords(text.slice(at, at + LOOK));
  if (DELETED.test(copy)) return 'deleted';
  if (REFERENCE_ZH.test(copy) || REFERENCE_EN.test(copy)) return 'reference';
  if (ARTICLE_ZH.test(copy) || ARTICLE_EN.test(copy)) return 'article';
  return FEATURED.test(copy) ? 'featured' : 'plain';
}

/** (删除), (canceled): a claim that was taken out and left its number. */
const DELETED =
  /^[[({【]?\s*(?:已?删除|删去|取消|作废|[Cc]ancel+ed|CANCEL+ED|[Dd]eleted|[Ww]ithdrawn)\s*[\])}】]?[。.;]?\s*(?:$|\n|\d)/;

const REFERENCE_ZH = new RegExp(
  `^(?:一种)?(?:${LEADS})?(?:上述|前述|以上|前面)?(?:的)?(?:任(?:意|何)?一?(?:项|个)?)?的?(?:权[利力][要耍]求|请求项|申请专利范围|(?<=[据如照按])(?:权利|要求|权项?)(?=\\d))[(“"[]?(?:第?[\\dlI]|[一二三四五六七八九十]|中|任|所|的)`,
);
const REFERENCE_EN =
  /^(?:[A-Z]|an?\b|the\b)[^.;:]{0,120}?\b(?:of|to|in|by|under|with|one|preceding|previous|foregoing|above|from|per)\s+(?:the\s+|any\s+|one\s+of\s+)*claims?\b/;
const ARTICLE_ZH = /^[一1]\s?[种個个套类款项组](?!以上|或)/;
const ARTICLE_EN =
  /^(?:An?|The|In an?|In the|One or more|At least one|Use of|Method|Process|Apparatus|Device|System)\s[A-Za-z0-9-]/;
const FEATURED =
  /特征(?:在[于干千]|是|为)|改进(?:在于|是)|^[^。]{2,60}(?:包括|包含|由[^。]{1,40}组成)|\b(?:comprising|comprises|characteri[sz]ed|consisting|wherein)\b/;
