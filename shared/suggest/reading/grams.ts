/**
 * Calls `visit` with the key of every character and every pair of neighbouring characters of a folded text
 * between `start` and `end`. Single Latin letters say nothing and are left out.
 */
export function eachGram(folded: string, start: number, end: number, visit: (key: number) => void): void {
  let before = BLANK;
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (code !== BLANK) {
      if (code > LAST_LATIN) visit(code);
      if (before !== BLANK) visit(before * PAIR + code);
    }
    before = code;
  }
}

export function gramsOf(folded: string, start = 0, end = folded.length): ReadonlySet<number> {
  const grams = new Set<number>();
  eachGram(folded, start, end, (key) => grams.add(key));
  return grams;
}

/** Information of a gram found in `count` of `total` clauses, less for characters that only glue words together. */
export function gramWeight(key: number, count: number, total: number): number {
  return rarity(count, total) * glueFactor(key);
}

/** How much it says that something occurs in only `count` of `total` clauses. */
export function rarity(count: number, total: number): number {
  const n = count === 0 ? 0.5 : count;
  return Math.log(1 + (total - n + 0.5) / (n + 0.5));
}

export function isPair(key: number): boolean {
  return key >= PAIR;
}

const BLANK = 32;
const LAST_LATIN = 0x24f;
const PAIR = 65536;
const GLUE = new Set(
  [...'的所述和与及在于为是有一个其该并且中上下内外将由被对或以及等之使用可能从当时后设置括包具至'].map(
    (char) => char.charCodeAt(0),
  ),
);

function glueFactor(key: number): number {
  if (key < PAIR) return GLUE.has(key) ? 0.1 : 1;
  const glued = Number(GLUE.has(Math.floor(key / PAIR))) + Number(GLUE.has(key % PAIR));
  return [1, 0.4, 0.15][glued] ?? 1;
}
