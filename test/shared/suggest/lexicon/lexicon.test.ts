import { describe, expect, it } from 'vitest';
import {
  buildLexicon,
  type Lexicon,
  parseLexiconFile,
  relationOf,
} from '../../../../shared/suggest/lexicon/lexicon.ts';
import { RELATION_STRENGTH } from '../../../../shared/suggest/lexicon/relation-table.ts';
import { deliveredLexicon, lexiconFileContent, lexiconFileNames, smallLexicon } from './lexicons.ts';

function relation(lexicon: Lexicon, from: string, to: string) {
  return relationOf(lexicon, lexicon.words.indexOf(from), lexicon.words.indexOf(to));
}

describe('a lexicon file', () => {
  it('is refused with its name and the place that is wrong', () => {
    const result = parseLexiconFile('本中心.json', {
      schema: 1,
      id: 'x',
      version: '1',
      title: '词',
      synonyms: [['独词']],
    });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', details: { file: '本中心.json', where: 'synonyms.0' } },
    });
  });

  it('is refused when it has a field that means nothing', () => {
    const result = parseLexiconFile('a.json', { schema: 1, id: 'x', version: '1', title: '词', synonym: [] });
    expect(result.ok).toBe(false);
  });

  it('may leave out what it does not have', () => {
    expect(parseLexiconFile('a.json', { schema: 1, id: 'x', version: '1', title: '词' })).toMatchObject({
      ok: true,
      value: { synonyms: [], broader: [], parts: [], contrary: [], units: [] },
    });
  });
});

describe('relations of words', () => {
  const lexicon = smallLexicon();

  it('hold both ways between synonyms and from a word to itself', () => {
    expect(relation(lexicon, '手柄', '把手')).toBe('synonym');
    expect(relation(lexicon, '握把', '手柄')).toBe('synonym');
    expect(relation(lexicon, '手柄', '手柄')).toBe('same');
  });

  it('tell 上位 from 下位: a bolt shows a fastener, a fastener hardly shows a bolt', () => {
    expect(relation(lexicon, '紧固件', '螺栓')).toBe('narrower');
    expect(relation(lexicon, '螺栓', '紧固件')).toBe('broader');
    expect(relation(lexicon, '螺栓', '铆钉')).toBe('sibling');
    expect(RELATION_STRENGTH.narrower).toBeGreaterThan(RELATION_STRENGTH.broader);
  });

  it('know parts of a whole and nothing of strangers', () => {
    expect(relation(lexicon, '电机', '转子')).toBe('part');
    expect(relation(lexicon, '电机', '手柄')).toBeUndefined();
  });

  it('keep the stronger one when two files disagree', () => {
    const file = (id: string, words: object) => ({
      schema: 1 as const,
      id,
      version: '1',
      title: id,
      synonyms: [],
      broader: [],
      parts: [],
      contrary: [],
      units: [],
      ...words,
    });
    const merged = buildLexicon([
      file('a', { synonyms: [['螺栓', '螺钉']] }),
      file('中心', { parts: [{ whole: '螺栓', parts: ['螺钉'] }] }),
    ]);
    expect(relation(merged, '螺栓', '螺钉')).toBe('synonym');
    expect(merged.version).toBe('a@1 中心@1');
  });

  it('let a compound be a kind of what it ends with, unless that is vague or denied', () => {
    const compounds = smallLexicon({
      synonyms: [
        ['手柄', '把手'],
        ['弹性手柄', '软手柄'],
        ['驱动装置', '装置'],
        ['透明', '透光'],
        ['不透明', '遮光'],
      ],
    });
    expect(relation(compounds, '手柄', '弹性手柄')).toBe('narrower');
    expect(relation(compounds, '软手柄', '手柄')).toBe('broader');
    expect(relation(compounds, '装置', '驱动装置')).toBe('synonym');
    expect(relation(compounds, '透明', '不透明')).toBeUndefined();
  });

  it('do not care about width and case, and skip bare numbers', () => {
    const lexicon304 = smallLexicon({ synonyms: [['ＰＣＢ板', '电路板', '304']] });
    expect(lexicon304.words).toContain('pcb板');
    expect(lexicon304.words).not.toContain('');
    expect(relation(lexicon304, 'pcb板', '电路板')).toBe('synonym');
  });
});

describe('the delivered lexicon', () => {
  it.each(lexiconFileNames())('%s matches its schema and names no word twice in a group', (name) => {
    const parsed = parseLexiconFile(name, lexiconFileContent(name));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    for (const group of parsed.value.synonyms)
      expect(new Set(group).size, group.join(' ')).toBe(group.length);
  });

  it('knows what claims and product pages call the same thing', () => {
    const lexicon = deliveredLexicon();
    expect(relation(lexicon, '手柄', '把手')).toBe('synonym');
    expect(relation(lexicon, '弹性元件', '弹簧')).toBe('synonym');
    expect(relation(lexicon, '金属', '铝合金')).toBe('narrower');
    expect(lexicon.units.get('毫米')).toEqual({ dimension: '长度', factor: 0.001 });
  });
});
