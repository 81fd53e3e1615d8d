/** Chromium refuses unknown schemes before anyone can answer; this secure origin stands for `app://workbench`. */
const STANDS_FOR = 'https://workbench.invalid';
const OWN = 'app://workbench';

/** The address as the program under test knows it. */
export function toProgram(url: string): string {
  return url.startsWith(`${STANDS_FOR}/`) ? `${OWN}${url.slice(STANDS_FOR.length)}` : url;
}

/** The address as Chromium knows it. */
export function toChromium(url: string): string {
  return url.startsWith(`${OWN}/`) ? `${STANDS_FOR}${url.slice(OWN.length)}` : url;
}
