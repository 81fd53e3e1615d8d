import { type Command, InvalidArgumentError } from 'commander';
import {
  type DescriptionParagraph,
  indexDescription,
  type ParagraphHit,
  paragraphName,
  parseDescription,
} from '../../shared/claims/description.ts';
import { markTable } from '../../shared/claims/mark-table.ts';
import { matchingWords } from '../../shared/claims/parsing/fold.ts';
import { sourceOffset } from '../../shared/claims/repairs.ts';
import { placeWords, type SourcePlace, sourcePlaces } from '../../shared/claims/source-place.ts';
import { splitClaim } from '../../shared/claims/split.ts';
import { findTerm, type TermEntry, termTable } from '../../shared/claims/term-table.ts';
import { fail } from '../../shared/errors/app-error.ts';
import type { CommandContext } from './command-context.ts';
import { wholeNumber } from './io.ts';
import { findClaim, MAX_CLAIM_NO, readClaims } from './read-claims.ts';
import { readDescription } from './read-description.ts';

type DescribeFlags = { claim?: number; term?: string; description?: string };

/** `claims describe`. */
export function addDescribeCommand(claims: Command, context: CommandContext): void {
  claims
    .command('describe')
    .description('在说明书中查找：每个特征或术语出现在哪些段落')
    .argument('<FILE>', '整份专利文件，或权利要求文件，- 为标准输入')
    .option('--claim <N>', '列出这一项权利要求各特征对应的段落', wholeNumber(1, MAX_CLAIM_NO))
    .option('--term <T>', '列出使用这个术语（及其变体）的段落', term)
    .option('--description <FILE>', '说明书文件；整份专利文件自带说明书时不需要')
    .addHelpText('after', '\n不给 --claim 和 --term 时，列出全部术语及其变体和出现的段落。')
    .action(async (file: string, flags: DescribeFlags) => {
      const lookUp = await openDescription(file, flags, context);
      const { source, description, terms } = lookUp;
      const head = { source, description: description.source };
      const sought = flags.term === undefined ? terms : [termNamed(flags.term, terms)];
      const isOverview = flags.claim === undefined && flags.term === undefined;
      const features = flags.claim === undefined ? [] : featuresOf(flags.claim, lookUp);
      const entries =
        isOverview || flags.term !== undefined ? sought.map((one) => termJson(one, lookUp)) : [];
      context.print({ ...head, features, terms: entries }, () =>
        [...features.map(featureWords), ...entries.map((entry) => termWords(entry, isOverview))].join('\n'),
      );
    });
}

function term(words: string): string {
  if (matchingWords(words).trim() === '') throw new InvalidArgumentError('--term');
  return matchingWords(words).trim();
}

type LookUp = Awaited<ReturnType<typeof openDescription>>;

/** Reads claims and description of the files. NO_DESCRIPTION_FOUND when there is none. */
async function openDescription(file: string, flags: DescribeFlags, context: CommandContext) {
  const claims = await readClaims(file, context);
  const read = await readDescription(flags.description, claims, context);
  const parsed = parseDescription(read.located.text);
  if (parsed.paragraphs.length === 0) fail('NO_DESCRIPTION_FOUND', 'no description', { name: file });
  const marks = markTable({ claims: claims.set.claims, description: parsed.text });
  const terms = termTable(claims.set.claims, marks, parsed.text);
  const names = terms.flatMap((one) => [one.term, ...one.variants.map((variant) => variant.term)]);
  const places = sourcePlaces(read.file.text, read.file.blocks);
  const placeOf = (offset: number) => places(read.located.sourceAt(sourceOffset(parsed.repairs, offset)));
  const index = indexDescription(parsed, names);
  return { source: claims.source, set: claims.set, description: read, parsed, terms, index, placeOf };
}

function termNamed(name: string, terms: readonly TermEntry[]): TermEntry {
  return findTerm(name, terms) ?? { term: name, marks: [], claims: [], count: 0, variants: [] };
}

function featuresOf(no: number, lookUp: LookUp) {
  const claim = findClaim(lookUp.set, no);
  const { features } = splitClaim(claim, { granularity: 'expert', labelStyle: 'letters' });
  return features.map(({ label, text, start, end }) => ({
    label,
    text,
    start,
    end,
    paragraphs: lookUp.index.aboutFeature(text).map((hit) => hitJson(hit, lookUp)),
  }));
}

function termJson(entry: TermEntry, lookUp: LookUp) {
  const others = entry.variants.map((variant) => variant.term);
  const hits = lookUp.index.withTerm(entry.term, others);
  return { ...entry, paragraphs: hits.map((hit) => hitJson(hit, lookUp)) };
}

type HitJson = Readonly<{
  name: string;
  section: DescriptionParagraph['section'];
  place: SourcePlace;
  score: number;
  text: string;
  /** Ranges count in `text`. */
  terms: readonly Readonly<{ term: string; spans: readonly (readonly [number, number])[] }>[];
}>;

function hitJson({ paragraph, score, terms }: ParagraphHit, { parsed, placeOf }: LookUp): HitJson {
  const { start, end, section } = paragraph;
  return {
    name: paragraphName(paragraph),
    section,
    place: placeOf(start),
    score,
    text: parsed.text.slice(start, end),
    terms: terms.map((one) => ({
      term: one.term,
      spans: one.spans.map(([from, to]) => [from - start, to - start] as const),
    })),
  };
}

function featureWords({ label, text, paragraphs }: ReturnType<typeof featuresOf>[number]): string {
  const lines = paragraphs.map((hit) => `  ${hitWords(hit)}　（${hit.score.toFixed(2)}）`);
  const missing = '  说明书未见与这一特征用词相近的段落，请核对附图或另行检索。';
  return [`${label}　${text}`, ...(lines.length === 0 ? [missing] : lines)].join('\n');
}

function termWords(entry: ReturnType<typeof termJson>, isOverview: boolean): string {
  const marks = entry.marks.length === 0 ? '' : `（${entry.marks.join('、')}）`;
  const variants = entry.variants.map((one) => `${one.term}${one.count}次`).join('、');
  const head = `${entry.term}${marks}　${entry.count}次${variants === '' ? '' : `　又作${variants}`}`;
  const { paragraphs } = entry;
  if (paragraphs.length === 0) return `${head}\n  说明书未见这个术语。`;
  if (isOverview) return `${head}\n  ${paragraphs.map(({ name }) => name).join('、')}`;
  return [head, ...paragraphs.map((hit) => `  ${hitWords(hit)}`)].join('\n');
}

function hitWords({ name, place, text }: HitJson): string {
  return `${name}（${placeWords(place)}）　${text.replace(/\s*\n\s*/g, '')}`;
}
