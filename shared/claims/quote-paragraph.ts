import type { Construction } from '../domain/claim.ts';
import { type Description, type ParagraphHit, paragraphName } from './description.ts';
import type { Span } from './model.ts';

/** Longer quotations are cut behind a sentence, or hard where there is none. */
const LONGEST_QUOTE = 400;
const SENTENCE = /[^。；;！!？?\n]+[。；;！!？?]?/g;

/** Sentences of a paragraph in which a term stands, verbatim; what is left out between them shows as ……. */
export function quoteOf({ text }: Description, { paragraph, terms }: ParagraphHit): string {
  const spans = terms.flatMap((term) => term.spans);
  const words = text.slice(paragraph.start, paragraph.end);
  const sentences = [...words.matchAll(SENTENCE)].map((match): Span => {
    const start = paragraph.start + match.index;
    return [start, start + match[0].length];
  });
  let quote = '';
  let last = -1;
  sentences.forEach(([start, end], at) => {
    const isWanted = spans.some(([from, to]) => from < end && to > start);
    if (!isWanted || (quote !== '' && quote.length + end - start > LONGEST_QUOTE)) return;
    quote +=
      (last >= 0 && at > last + 1 ? '……' : '') +
      text
        .slice(start, end)
        .replace(/\s*\n\s*/g, '')
        .trim();
    last = at;
  });
  return quote.slice(0, LONGEST_QUOTE);
}

type Quoted = Pick<Construction, 'meaning' | 'citation' | 'source'>;

/**
 * A construction (用语解释) with a paragraph of the description taken over: its citation behind those that are there,
 * its words on a line of their own. Null when the paragraph is cited already, so that a second click adds nothing.
 */
export function withQuote(
  construction: Pick<Construction, 'meaning' | 'citation'> | undefined,
  description: Description,
  hit: ParagraphHit,
): Quoted | null {
  const name = paragraphName(hit.paragraph);
  const citation = construction?.citation ?? '';
  const meaning = construction?.meaning ?? '';
  if (citation.split(/[；;、，,]/).some((one) => one.trim().replace(/^说明书/, '') === name)) return null;
  return {
    source: 'DESCRIPTION',
    citation: [citation, `说明书${name}`].filter((part) => part !== '').join('；'),
    meaning: [meaning, `说明书${name}记载：“${quoteOf(description, hit)}”`]
      .filter((part) => part !== '')
      .join('\n'),
  };
}
