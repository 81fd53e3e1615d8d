import { APP } from './en/app.ts';
import { BENCH } from './en/bench.ts';
import { DESK } from './en/desk.ts';
import { EVIDENCE } from './en/evidence.ts';
import { FILE } from './en/file.ts';
import { INTAKE } from './en/intake.ts';
import { OPINION } from './en/opinion.ts';
import { PATENT } from './en/patent.ts';
import { READER } from './en/reader.ts';
import { RIGHT } from './en/right.ts';
import { SETTINGS } from './en/settings.ts';
import { UI } from './en/ui.ts';
import type { Words } from './zh-CN.ts';

/** Every word of the page in English. */
export const EN: Words = {
  app: APP,
  ui: UI,
  desk: DESK,
  intake: INTAKE,
  right: RIGHT,
  patent: PATENT,
  evidence: EVIDENCE,
  reader: READER,
  bench: BENCH,
  opinion: OPINION,
  file: FILE,
  settings: SETTINGS,
};
