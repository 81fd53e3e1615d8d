import type {
  ClaimKind,
  ClaimSplit,
  CutOption,
  Granularity,
  LabelStyle,
  ParsedClaim,
  SplitFeature,
} from './model.ts';
import { borderBetween } from './splitting/borders.ts';
import { chooseCuts } from './splitting/choose-cuts.ts';
import { type ClaimText, type Clause, claimText, clausesFrom } from './splitting/clauses.ts';
import { CUT_RULES, type CutRuleName } from './splitting/cut-rules.ts';
import { withItems } from './splitting/enumerations.ts';
import { featureIds } from './splitting/feature-id.ts';
import { typesOf } from './splitting/feature-type.ts';
import { labelsOf } from './splitting/labels.ts';
import { findOpening } from './splitting/opening.ts';
import { outlineOf } from './splitting/outline.ts';
import { wordsBefore } from './splitting/words-before.ts';

/** Name of the rules in force; written into every opinion that rests on a split. */
export const SPLITTER_VERSION = 'bidui-split/2';

/** What the splitter needs of a claim; a {@link ParsedClaim} will do. */
export type SplittableClaim = Pick<ParsedClaim, 'no' | 'text' | 'kind'> &
  Partial<Pick<ParsedClaim, 'category'>>;

export type SplitOptions = Readonly<{ granularity: Granularity; labelStyle: LabelStyle }>;

/**
 * Proposes the technical features of one claim (domain standard §11.4). Features are verbatim, in order, do not
 * overlap, and leave nothing but separators, the reference clause and 其特征在于 between them. Deterministic and
 * linear in the text. Offsets are UTF-16 units of `claim.text`.
 */
export function splitClaim(claim: SplittableClaim, options: SplitOptions): ClaimSplit {
  const source = claimText(claim.text);
  const pieces = piecesOf(source, claim.kind);
  const borders = pieces.slice(1).map((next, index) => ruleBetween(source, pieces, next, index));
  const words = wordsBefore(claim.text);
  const made = chooseCuts(
    borders.map((rule, index) => ({
      strength: CUT_RULES[rule].strength,
      wordsBefore: words(pieces[index + 1]?.start ?? 0),
    })),
    words(claim.text.length),
    options.granularity,
    UNIT_SIZE[claim.kind],
  );
  return {
    claim: claim.no,
    text: claim.text,
    version: SPLITTER_VERSION,
    granularity: options.granularity,
    features: featuresOf(claim, source, pieces, borders, made, options.labelStyle),
    options: borders.map((rule, index) => optionAt(pieces[index + 1], rule, made[index] === true)),
  };
}

/** What a dependent claim adds (附加技术特征) is compared in larger units than the parts of an independent one. */
const UNIT_SIZE: Readonly<Record<ClaimKind, number>> = { independent: 1, dependent: 2 };

type Piece = Clause & Readonly<{ isTitle: boolean }>;

function piecesOf(source: ClaimText, kind: ClaimKind): readonly Piece[] {
  const opening = findOpening(source, kind);
  const clauses = withItems(source, clausesFrom(source, opening.rest, opening.listFrom)).map((clause) => ({
    ...clause,
    isTitle: false,
  }));
  const [start, end] = opening.title;
  if (start === end) return clauses;
  return [
    { start, end, sentence: start, core: start, before: 'transition', isOnNewLine: false, isTitle: true },
    ...clauses,
  ];
}

function ruleBetween(source: ClaimText, pieces: readonly Piece[], next: Piece, index: number): CutRuleName {
  const previous = pieces[index];
  return previous === undefined || previous.isTitle ? 'transition' : borderBetween(source, previous, next);
}

function optionAt(next: Piece | undefined, rule: CutRuleName, made: boolean): CutOption {
  const { rule: id, strength, message } = CUT_RULES[rule];
  return { at: next?.start ?? 0, made, rule: id, strength, message };
}

function featuresOf(
  claim: SplittableClaim,
  source: ClaimText,
  pieces: readonly Piece[],
  borders: readonly CutRuleName[],
  made: readonly boolean[],
  labelStyle: LabelStyle,
): readonly SplitFeature[] {
  const drafts: (Piece & { rule: CutRuleName })[] = [];
  pieces.forEach((piece, index) => {
    const open = drafts.at(-1);
    if (open !== undefined && made[index - 1] !== true)
      drafts[drafts.length - 1] = { ...open, end: piece.end };
    else {
      const rule = piece.isTitle ? 'title' : (borders[index - 1] ?? 'transition');
      drafts.push({ ...piece, rule });
    }
  });
  const texts = drafts.map((draft) => claim.text.slice(draft.start, draft.end));
  const parents = outlineOf(source.text, drafts);
  const labels = labelsOf(claim, drafts, parents, labelStyle);
  const ids = featureIds(claim.no, texts);
  return drafts.map((draft, index) => {
    const text = texts[index] ?? '';
    const parent = parents[index]?.parent;
    return {
      id: ids[index] ?? '',
      label: labels[index] ?? '',
      text,
      start: draft.start,
      end: draft.end,
      ...typesOf(source.text.slice(draft.core, draft.end), draft, claim.category),
      fromClaim: claim.no,
      parent: parent === undefined ? null : (labels[parent] ?? null),
      reason: { rule: CUT_RULES[draft.rule].rule, message: CUT_RULES[draft.rule].message },
    };
  });
}
