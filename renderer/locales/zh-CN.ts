import { APP } from './zh-CN/app.ts';
import { BENCH } from './zh-CN/bench.ts';
import { DESK } from './zh-CN/desk.ts';
import { EVIDENCE } from './zh-CN/evidence.ts';
import { FILE } from './zh-CN/file.ts';
import { INTAKE } from './zh-CN/intake.ts';
import { OPINION } from './zh-CN/opinion.ts';
import { PATENT } from './zh-CN/patent.ts';
import { READER } from './zh-CN/reader.ts';
import { RIGHT } from './zh-CN/right.ts';
import { SETTINGS } from './zh-CN/settings.ts';
import { UI } from './zh-CN/ui.ts';

/** Every word of the page in Chinese, one area per screen; the shape binds the other languages. */
export const ZH_CN = {
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
} as const;

export type Words = {
  readonly [A in keyof typeof ZH_CN]: { readonly [K in keyof (typeof ZH_CN)[A]]: string };
};
