import type { Span, TextRepair } from './model.ts';
import { type MatchingCopy, matchingCopy, matchingWords } from './parsing/fold.ts';
import { normaliseText } from './parsing/normalise.ts';
import { stripMarks } from './reference-marks.ts';

/** Parts of a description (说明书) in the order of the rules (细则第17条). */
export type DescriptionSection = 'field' | 'background' | 'content' | 'figures' | 'embodiments' | 'other';

export type DescriptionParagraph = Readonly<{
  /** Number in order of the text, from 1. */
  no: number;
  /** Printed number such as `0012`; null where the text has none. */
  label: string | null;
  section: DescriptionSection;
  /** Range in {@link Description.text}, without the number. */
  start: number;
  end: number;
}>;

export type Description = Readonly<{
  text: string;
  repairs: readonly TextRepair[];
  paragraphs: readonly DescriptionParagraph[];
}>;

/** Reads a description: paragraphs with their numbers and sections; without numbers each line is a paragraph. */
export function parseDescription(source: string): Description {
  const { text, repairs } = normaliseText(source);
  const paragraphs: DescriptionParagraph[] = [];
  let section: DescriptionSection = 'other';
  const numbered = [...text.matchAll(NUMBERED)];
  const starts = numbered.length > 0 ? numbered : [...text.matchAll(LINE)];
  starts.forEach((match, index) => {
    const start = match.index + match[0].length;
    const from = starts[index - 1]?.index;
    const before = from === undefined ? `\n${text.slice(0, match.index)}` : text.slice(from, match.index);
    section = sectionIn(before) ?? section;
    const { end, next } = paragraphEnd(text, start, starts[index + 1]?.index ?? text.length);
    const own = numbered.length > 0 ? undefined : sectionIn(`\n${text.slice(start, end)}\n`);
    if (own !== undefined) section = own;
    else if (end > start) {
      paragraphs.push({ no: paragraphs.length + 1, label: match[1] ?? null, section, start, end });
    }
    section = next ?? section;
  });
  return { text, repairs, paragraphs };
}

/** What a paragraph is called in an opinion: `[0023]` as printed, else by its place in the text. */
export function paragraphName({ label, no }: DescriptionParagraph): string {
  return label === null ? `第${no}段` : `第[${label}]段`;
}

export type ParagraphHit = Readonly<{
  paragraph: DescriptionParagraph;
  /** Share of the feature's characteristic words found in the paragraph, 0 to 1. */
  score: number;
  /** Terms of the feature that stand there, and where. */
  terms: readonly Readonly<{ term: string; spans: readonly Span[] }>[];
}>;

export type DescriptionIndex = Readonly<{
  /** Paragraphs that use a term or one of its variants, in order of the text. */
  withTerm: (term: string, variants?: readonly string[]) => readonly ParagraphHit[];
  /** Paragraphs that speak of a feature, the closest first; at most `limit`. */
  aboutFeature: (feature: string, limit?: number) => readonly ParagraphHit[];
}>;

type Page = Readonly<{ paragraph: DescriptionParagraph; copy: MatchingCopy }>;

/** Prepares a description for look-ups; `names` are the terms that can be named as reasons. Linear in the text. */
export function indexDescription(description: Description, names: readonly string[]): DescriptionIndex {
  const pages: Page[] = description.paragraphs.map((paragraph) => ({
    paragraph,
    copy: matchingCopy(description.text, paragraph.start, paragraph.end),
  }));
  const places = new Map<string, number[]>();
  pages.forEach(({ copy }, at) => {
    for (const pair of pairsOf(comparable(copy.text))) {
      const known = places.get(pair);
      if (known === undefined) places.set(pair, [at]);
      else known.push(at);
    }
  });
  const known = names.map((name) => ({ name, words: matchingWords(name) }));
  const weightOf = (pair: string): number =>
    Math.log(1 + pages.length / (1 + (places.get(pair)?.length ?? 0)));

  return {
    withTerm: (term, variants = []) =>
      pages.map((page) => hitOf(page, [term, ...variants], 1)).filter(({ terms }) => terms.length > 0),
    aboutFeature: (feature, limit = 5) => {
      const words = comparable(matchingWords(feature));
      const shared = new Map<number, number>();
      let total = 0;
      for (const pair of pairsOf(words)) {
        const weight = weightOf(pair);
        total += weight;
        for (const at of places.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
      }
      const terms = known.filter((one) => words.includes(one.words)).map(({ name }) => name);
      return [...shared]
        .map(([at, weight]) => ({ at, score: Math.round((weight / total) * 1000) / 1000 }))
        .filter(({ score }) => score >= LEAST_SCORE)
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .slice(0, limit)
        .flatMap(({ at, score }) => pages.slice(at, at + 1).map((page) => hitOf(page, terms, score)));
    },
  };
}

function hitOf({ paragraph, copy }: Page, terms: readonly string[], score: number): ParagraphHit {
  const found = terms.map((term) => ({ term, spans: spansOf(copy, matchingWords(term)) }));
  return { paragraph, score, terms: found.filter(({ spans }) => spans.length > 0) };
}

/** A paragraph that shares less does not speak of the feature. */
const LEAST_SCORE = 0.3;
const NUMBERED = /(?:^|\n)[ \t\u3000]*[[【](\d{4})[\]】][ \t\u3000]*/g;
const LINE = /(?:^|\n)[ \t\u3000]*(?=\S)/g;
const SECTIONS: readonly (readonly [DescriptionSection, RegExp])[] = [
  ['field', /\n\s*(?:技\s*术\s*领\s*域|technical field)\s*[:：]?\s*(?:\n|$)/i],
  ['background', /\n\s*(?:背\s*景\s*技\s*术|background[^\n]{0,40})\s*[:：]?\s*(?:\n|$)/i],
  ['content', /\n\s*(?:发明内容|实用新型内容|发明目的|summary[^\n]{0,40})\s*[:：]?\s*(?:\n|$)/i],
  ['figures', /\n\s*(?:附\s*图\s*说\s*明|brief description of[^\n]{0,40})\s*[:：]?\s*(?:\n|$)/i],
  [
    'embodiments',
    /\n\s*(?:具\s*体\s*实\s*施\s*方\s*式|detailed description[^\n]{0,60})\s*[:：]?\s*(?:\n|$)/i,
  ],
];

/** A heading stands right before its paragraph; its pattern must not run over pages of blanks. */
const HEADING_REACH = 2_000;

/** The last section heading that stands at the end of a stretch of text. */
function sectionIn(text: string): DescriptionSection | undefined {
  const near = text.slice(-HEADING_REACH);
  return SECTIONS.findLast(([, heading]) => heading.test(near))?.[0];
}

/** The paragraph without the heading of the next section at its end. */
function paragraphEnd(
  text: string,
  start: number,
  to: number,
): { end: number; next: DescriptionSection | undefined } {
  const words = text.slice(start, to).trimEnd();
  const lastBreak = words.lastIndexOf('\n');
  const next = lastBreak < 0 ? undefined : sectionIn(`${words.slice(lastBreak)}\n`);
  const kept = next === undefined ? words : words.slice(0, lastBreak).trimEnd();
  return { end: start + kept.length, next };
}

/** Words without marks, bracketed or bare, and without 所述: what two texts on one part share. */
function comparable(words: string): string {
  return stripMarks(words)
    .text.replace(/(?<=[\u4e00-\u9fff])\d{1,5}[a-z]?(?=[\u4e00-\u9fff,;。、])/g, '')
    .replace(/所述的?/g, '');
}

function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (!/[\s，。；：、,;:.()（）]/.test(pair)) pairs.add(pair);
  }
  return pairs;
}

function spansOf(copy: MatchingCopy, term: string): readonly Span[] {
  const spans: Span[] = [];
  if (term === '') return spans;
  for (let at = copy.text.indexOf(term); at >= 0; at = copy.text.indexOf(term, at + term.length)) {
    spans.push([copy.at(at), copy.at(at + term.length - 1) + 1]);
  }
  return spans;
}
