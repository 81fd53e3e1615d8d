/**
 * Characters that no XML part may hold (control characters but tab and line feed, lone surrogates,
 * non-characters), and the mark that stands for a lost one, are taken out of every string of `value`; the
 * kinds of line ends become one.
 */
export function cleanTexts<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map((one) => cleanTexts(one)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanTexts(one)])) as T;
}

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;

function cleanText(text: string): string {
  return (
    text
      .replace(LINE_ENDS, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|\p{Surrogate}/gu, '')
  );
}
