import { quantise, type VectorTable } from '../../../../shared/suggest/vectors/vector-table.ts';
import { buildWordTable } from '../../../../shared/suggest/vectors/word-table.ts';
import { WordVectors } from '../../../../shared/suggest/vectors/word-vectors.ts';

/**
 * A hand-made model: words of one group point nearly the same way, groups stand at right angles. The first word of a
 * group is its middle; each further one leans a little more to the side.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['提手', '拎带', '挎绳', '背带'],
  ['锅盖', '壶帽', '顶罩'],
  ['电动机', '马达'],
  ['底座', '基台', '脚垫'],
  ['左挡片', '右拨片'],
  ['弹性', '柔软'],
  ['套筒', '衬管'],
  ['显示屏', '面板'],
];

/** More numbers than groups: the further ones hold how far a word leans. */
const DIMENSION = 16;

export function smallTable(
  words: readonly (readonly [string, readonly number[]])[] = groupedWords(),
): VectorTable {
  const dimension = words[0]?.[1].length ?? 2;
  const rows = new Int8Array(words.length * dimension);
  for (const [at, [, values]] of words.entries()) quantise(values, rows, at * dimension);
  return { id: 'abc123', dimension, words: buildWordTable(words.map(([word]) => word)), rows };
}

export function smallVectors(): WordVectors {
  return new WordVectors(smallTable());
}

/** The words of the model with their numbers, as a file would hold them. */
export function groupedWords(): readonly (readonly [string, readonly number[]])[] {
  return GROUPS.flatMap((group, direction) =>
    group.map((word, place): readonly [string, readonly number[]] => {
      const values = Array.from({ length: DIMENSION }, () => 0);
      values[direction] = 1;
      values[GROUPS.length + place] = 0.3 * place;
      return [word, values];
    }),
  );
}
