/** 二号 characters on a line of 156 mm, less one for air at the edges. */
const MAX_CHARACTERS = 19;

/**
 * A long title in lines of about equal length, broken between words only (GB/T 9704-2012 7.3.1: 词意完整,
 * 排列对称, in the shape of a trapezium). Line ends that the author set are kept.
 */
export function titleLines(title: string): string[] {
  return title.split('\n').flatMap((line) => broken(line.trim()));
}

function broken(title: string): string[] {
  const count = Math.ceil([...title].length / MAX_CHARACTERS);
  if (count <= 1) return title === '' ? [] : [title];
  const wanted = title.length / count;
  const ends = wordEnds(title);
  const cuts: number[] = [];
  for (let line = 1; line < count; line += 1) {
    const from = cuts.at(-1) ?? 0;
    const fitting = ends.filter((end) => end > from && end - from <= MAX_CHARACTERS && end < title.length);
    const target = wanted * line;
    const best = fitting.sort((a, b) => Math.abs(a - target) - Math.abs(b - target))[0];
    if (best !== undefined) cuts.push(best);
  }
  return [0, ...cuts].map((start, index) => title.slice(start, cuts[index]));
}

function wordEnds(title: string): number[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const words = [...segmenter.segment(title)];
  // Closing marks and 的 stay with the word before them.
  return words
    .filter((_, index) => !/^[》〉”’）」』、，：的]/u.test(words[index + 1]?.segment ?? ''))
    .map(({ index, segment }) => index + segment.length);
}
