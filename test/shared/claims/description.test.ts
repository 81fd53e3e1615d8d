import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDescription, paragraphName, parseDescription } from '../../../shared/claims/description.ts';

const source = readFileSync(new URL('../../fixtures/claims/description.txt', import.meta.url), 'utf8');
const description = parseDescription(source);
const index = indexDescription(description, ['盆体', '储水盒', '吸水棉芯', '水位窗', '卡扣']);
const labels = (hits: readonly { paragraph: { label: string | null } }[]) =>
  hits.map(({ paragraph }) => paragraph.label);

describe('parseDescription', () => {
  it('knows the section of a first paragraph when the text begins with its heading', () => {
    const { paragraphs } = parseDescription('技术领域\n[0001] 本发明涉及水壶。\n背景技术\n[0002] 水壶常见。');
    expect(paragraphs.map(({ section }) => section)).toEqual(['field', 'background']);
  });

  it('gives numbered paragraphs with their sections, headings and page headers left out', () => {
    expect(description.paragraphs.map(({ label, section }) => `${label} ${section}`)).toEqual([
      '0001 field',
      '0002 background',
      '0003 content',
      '0004 figures',
      '0005 figures',
      '0006 embodiments',
      '0007 embodiments',
    ]);
    const last = description.paragraphs.at(-1);
    expect(description.text.slice(last?.start, last?.end)).toMatch(/^吸水棉芯3的下端.*相连。$/s);
    expect(description.text).not.toContain('2/2');
  });

  it('takes lines for paragraphs where there are no numbers', () => {
    const plain = parseDescription(
      '技术领域\n本发明涉及雨伞。\n\n具体实施方式\n伞骨由竹制成。\n伞布涂有蜡。',
    );
    expect(
      plain.paragraphs.map(({ section, start, end }) => [section, plain.text.slice(start, end)]),
    ).toEqual([
      ['field', '本发明涉及雨伞。'],
      ['embodiments', '伞骨由竹制成。'],
      ['embodiments', '伞布涂有蜡。'],
    ]);
  });

  it('sees a heading behind pages of other words, and behind a long paragraph', () => {
    const long = '伞骨由竹制成。'.repeat(400);
    const { paragraphs } = parseDescription(
      `${long}\n技术领域\n[0001] 本发明涉及雨伞。\n背景技术\n[0002] ${long}\n具体实施方式\n[0003] 伞布涂有蜡。`,
    );
    expect(paragraphs.map(({ section }) => section)).toEqual(['field', 'background', 'embodiments']);
    expect(paragraphs[1]?.end).toBeLessThan(paragraphs[2]?.start ?? 0);
  });

  it('reads pages of blanks without delay', () => {
    const blanks = '\n \n'.repeat(100_000);
    expect(parseDescription(`技术领域${blanks}[0001] 伞。${blanks}[0002] 柄。`).paragraphs).toHaveLength(2);
  });

  it('calls a paragraph by its printed number, else by its place', () => {
    const names = (text: string) => parseDescription(text).paragraphs.map(paragraphName);
    expect(names('[0023] 伞骨由竹制成。')).toEqual(['第[0023]段']);
    expect(names('伞骨由竹制成。\n伞布涂有蜡。')).toEqual(['第1段', '第2段']);
  });

  it('reads nothing from nothing', () => {
    expect(parseDescription('').paragraphs).toEqual([]);
  });
});

describe('indexDescription', () => {
  it('finds the paragraphs that use a term or its variants, with the places', () => {
    const hits = index.withTerm('吸水棉芯', ['棉芯']);
    expect(labels(hits)).toEqual(['0003', '0005', '0007']);
    for (const { terms } of hits) {
      for (const { term, spans } of terms) {
        for (const span of spans) expect(description.text.slice(...span)).toBe(term);
      }
    }
    expect(index.withTerm('太阳能板')).toEqual([]);
  });

  it('ranks the paragraphs that speak of a feature and names the terms', () => {
    const hits = index.aboutFeature('所述储水盒(2)的侧壁设有水位窗(4)');
    expect(labels(hits)[0]).toBe('0006');
    expect(hits[0]?.terms.map(({ term }) => term).sort()).toEqual(['储水盒', '水位窗'].sort());
    expect(hits[0]?.score).toBeGreaterThan(0.75);
    expect(index.aboutFeature('所述太阳能电池的输出端连接逆变器')).toEqual([]);
    expect(index.aboutFeature('储水盒', 1)).toHaveLength(1);
  });
});

describe('indexDescription in traditional script', () => {
  it('names the terms of a feature whichever script either side is written in', () => {
    const text = '[0001] 蓋體1的外側設有彈性卡扣2。\n[0002] 杯身由不鏽鋼製成。';
    const traditional = indexDescription(parseDescription(text), ['蓋體', '彈性卡扣']);
    for (const feature of ['所述彈性卡扣(2)設於所述蓋體(1)的外側', '所述弹性卡扣(2)设于所述盖体(1)的外侧']) {
      const [hit] = traditional.aboutFeature(feature);
      expect(hit?.paragraph.label).toBe('0001');
      expect(hit?.terms.map(({ term }) => term)).toEqual(['蓋體', '彈性卡扣']);
    }
  });
});

describe('parseDescription on any text', () => {
  it('gives paragraphs in order, inside the text, without overlap', () => {
    const piece = fc.constantFrom(
      '[0001] ',
      '【0012】',
      '技术领域',
      '具体实施方式',
      '\n',
      '\n\n',
      '底座1与立柱2相连。',
      '图1',
      ' ',
      'CN 219999999 U\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const parsed = parseDescription(pieces.join(''));
        let last = 0;
        for (const { start, end } of parsed.paragraphs) {
          expect(last <= start && start < end && end <= parsed.text.length).toBe(true);
          expect(parsed.text.slice(start, end).trim()).not.toBe('');
          last = end;
        }
      }),
    );
  });
});
