const LONGEST = 4_000;

/** Characters of Chinese in a row that a log may hold: a code's words, never a sentence of a case. */
const CHINESE_RUN = /[\u3400-\u9fff\uf900-\ufaff，。；：、（）《》〔〕“”]{12,}/gu;

/** Folders below which a path names a person. */
const HOMES = /(?:\/home\/|\/Users\/|\/root(?=\/)|[A-Za-z]:\\Users\\)[^\s/\\:'"]*/g;

/**
 * Makes text fit for a log that a person may send away: no home folders, no document text, no endless
 * lines. Case material is Chinese prose, so any longer run of it is cut out.
 */
export function redact(text: string): string {
  return text.replace(HOMES, '~').replace(CHINESE_RUN, '…').slice(0, LONGEST);
}
