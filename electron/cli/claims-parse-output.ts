import { type ClaimRow, claimRows } from '../../shared/claims/expand.ts';
import type { ClaimProblem, ParsedClaim, TextRepair } from '../../shared/claims/model.ts';
import { sourceOffset } from '../../shared/claims/repairs.ts';
import { placeWords, type SourcePlace, sourcePlaces } from '../../shared/claims/source-place.ts';
import type { ReadClaims } from './read-claims.ts';

/** Deeper claims are not indented further. */
const MOST_LEVELS = 20;
/** More repairs of one kind are counted only. */
const MOST_REPAIRS = 3;
/** Words shown around a place. */
const AROUND = 10;

/** The JSON of `claims parse`: the set, and for problems and repairs where they stand in the file. */
export function parseJson(read: ReadClaims) {
  const { text, bibliographic, claims, problems, repairs } = read.set;
  const placeOf = placesIn(read);
  const sited = (problem: ClaimProblem) => ({ ...problem, place: placeOf(problem.start) });
  return {
    source: read.source,
    text,
    bibliographic,
    claims: claims.map((claim) => ({ ...claim, problems: claim.problems.map(sited) })),
    problems: problems.map(sited),
    repairs: repairs.map((repair) => ({ ...repair, place: placeOf(repair.start, 'end') })),
  };
}

/** The claims as a tree, then problems and repairs with their places. */
export function parseWords(read: ReadClaims): string {
  const { claims, problems, repairs, text } = read.set;
  const placeOf = placesIn(read);
  const all = [...problems, ...claims.flatMap((claim) => claim.problems)];
  const problemLines = all.map(({ severity, message, start, end }) => {
    const words = shown(text.slice(start, end));
    const quoted = words === '' || message.includes(words) ? '' : `　“${words}”`;
    return `${SEVERITY_WORDS[severity]}　${placeWords(placeOf(start))}　${message}${quoted}`;
  });
  return [
    ...treeLines(claims),
    ...(all.length === 0 ? [] : ['', `需要留意${all.length}处：`, ...problemLines]),
    ...repairLines(repairs, text, placeOf),
  ].join('\n');
}

const SEVERITY_WORDS = { error: '错误', warning: '注意', note: '提示' } as const;

type PlaceOf = (offset: number, side?: 'start' | 'end') => SourcePlace;

/** Where an offset of the set stands in the file. */
function placesIn({ set, start, file }: ReadClaims): PlaceOf {
  const places = sourcePlaces(file.text, file.blocks);
  return (offset, side = 'start') => places(start + sourceOffset(set.repairs, offset, side));
}

function treeLines(claims: readonly ParsedClaim[]): readonly string[] {
  const repeated = claims.length - new Set(claims.map(({ no }) => no)).size;
  const lines = claimRows(claims).map((row) => `${branch(row)}${claimLine(row)}`);
  return repeated === 0 ? lines : [...lines, `（另有${repeated}项编号重复，未列入。）`];
}

/** The lines of the tree before a claim: which of the claims above have more below them. */
function branch(row: ClaimRow<ParsedClaim>): string {
  if (row.depth === 0) return '';
  const levels: string[] = [row.isLast ? '└─ ' : '├─ '];
  for (let at = row.above; at !== null && at.depth > 0 && levels.length < MOST_LEVELS; at = at.above) {
    levels.unshift(at.isLast ? '　 ' : '│  ');
  }
  return levels.join('');
}

function claimLine({ claim, alsoUnder }: ClaimRow<ParsedClaim>): string {
  const kind = claim.kind === 'independent' ? '独立' : `从属于${claim.dependsOn.join('、')}`;
  const refers = claim.refersTo.length === 0 ? '' : `，引用${claim.refersTo.join('、')}`;
  const also = alsoUnder.length === 0 ? '' : `（也在权利要求${alsoUnder.join('、')}之下）`;
  return `权利要求${claim.no}　${kind}${refers}　${claim.subject}${also}`;
}

/** Kind by kind, the first few with before and after. */
function repairLines(repairs: readonly TextRepair[], text: string, placeOf: PlaceOf): readonly string[] {
  if (repairs.length === 0) return [];
  const kinds = [...Map.groupBy(repairs, ({ code }) => code).values()];
  const lines = kinds.flatMap((kind) => {
    const rest = kind.length - MOST_REPAIRS;
    return [
      `  ${kind[0]?.message ?? ''}（${kind.length}处）`,
      ...kind.slice(0, MOST_REPAIRS).map((repair) => `    ${repairWords(repair, text, placeOf)}`),
      ...(rest > 0 ? [`    另有${rest}处同样处理。`] : []),
    ];
  });
  return ['', `修整了${repairs.length}处排版痕迹；加 --json 可查看每一处：`, ...lines];
}

function repairWords({ start, end, original }: TextRepair, text: string, placeOf: PlaceOf): string {
  const before = shown(text.slice(Math.max(0, start - AROUND), start));
  const after = shown(text.slice(end, end + AROUND));
  const now = start === end ? '' : `【改：${shown(text.slice(start, end))}】`;
  return `${placeWords(placeOf(start, 'end'))}　${before}【原：${shown(original)}】${now}${after}`;
}

/** One line of words: breaks and blanks as signs, long ones shortened. */
function shown(words: string): string {
  const line = words.replace(/\r?\n|\r/g, '↵').replace(/[\p{Cc}\p{Cf}]/gu, '◌');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
