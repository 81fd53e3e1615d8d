import { fileURLToPath } from 'node:url';
import { findChromium, findValidator } from '../../build/needs.ts';

/** The project's folder, with a separator at its end. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The browser to drive. `npm test` has said what to install when there is none; a bare vitest run ends here. */
export function getChromium(): string {
  return orExplain(findChromium(), 'Chromium');
}

/** The validator that judges exported DOCX files: `validator FILE [VERSION]`, exit status 0 when valid. */
export function getValidator(): string {
  return orExplain(findValidator(PROJECT_ROOT), 'the OOXML validator');
}

function orExplain(path: string | undefined, what: string): string {
  if (path === undefined) throw new Error(`${what} is missing; npm test says what to install`);
  return path;
}
