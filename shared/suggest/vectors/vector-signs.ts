/**
 * The signs of a vector's numbers, thirty-two to a word: enough to see quickly that two vectors do not point alike.
 */
export function signsOf(bytes: Int8Array): Int32Array {
  const signs = new Int32Array(Math.ceil(bytes.length / 32));
  for (let at = 0; at < bytes.length; at++)
    if ((bytes[at] ?? 0) < 0) signs[at >> 5] = (signs[at >> 5] ?? 0) | (1 << (at & 31));
  return signs;
}

/**
 * False when two vectors of so many numbers differ in more signs than a cosine of 0.6 and more explains. There three
 * signs in ten differ on average; three standard deviations above that, one pair in a thousand is missed.
 */
export function mayPointAlike(a: Int32Array, b: Int32Array, dimension: number): boolean {
  let differing = 0;
  for (let at = 0; at < a.length; at++) differing += bitsOf((a[at] ?? 0) ^ (b[at] ?? 0));
  return differing <= 0.3 * dimension + 3 * Math.sqrt(0.21 * dimension);
}

function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
