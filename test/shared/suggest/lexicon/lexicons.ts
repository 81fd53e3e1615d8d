import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildLexicon,
  type Lexicon,
  type LexiconFile,
  parseLexiconFile,
} from '../../../../shared/suggest/lexicon/lexicon.ts';
import { unwrap } from '../../../../shared/util/result.ts';

const folder = fileURLToPath(new URL('../../../../resources/lexicon/', import.meta.url));

export function lexiconFileNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

export function lexiconFileContent(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));
}

/** The lexicon as delivered. */
export function deliveredLexicon(): Lexicon {
  return buildLexicon(
    lexiconFileNames().map((name) => unwrap(parseLexiconFile(name, lexiconFileContent(name)))),
  );
}

/** A lexicon of a few words, for tests that must not depend on the delivered one. */
export function smallLexicon(changes: Partial<LexiconFile> = {}): Lexicon {
  return buildLexicon([
    {
      schema: 1,
      id: 'test',
      version: '1',
      title: '测试词库',
      synonyms: [['手柄', '把手', '握把']],
      broader: [{ general: '紧固件', specific: ['螺栓', '铆钉'] }],
      parts: [{ whole: '电机', parts: ['转子'] }],
      contrary: [[['可拆卸'], ['一体成型', '焊死']]],
      units: [
        { dimension: '长度', factor: 0.001, symbols: ['mm', '毫米'] },
        { dimension: '长度', factor: 0.01, symbols: ['cm', '厘米'] },
        { dimension: '温度', factor: 1, symbols: ['℃'] },
        { dimension: '数量', factor: 1, symbols: ['个'] },
      ],
      ...changes,
    },
  ]);
}
