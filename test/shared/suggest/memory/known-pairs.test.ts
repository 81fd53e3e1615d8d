import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNamedHere, type KnownPair } from '../../../../shared/suggest/memory/known-pairs.ts';
import type { PairSource } from '../../../../shared/suggest/memory/pair-source.ts';
import { buildMaterialIndex } from '../../../../shared/suggest/reading/material-index.ts';
import { createSuggestionSession, type SessionOptions } from '../../../../shared/suggest/session.ts';
import { smallLexicon } from '../lexicon/lexicons.ts';

const TEXT = [
  '主机1旁边摆放的是灰色的滚珠组2。',
  '说明：本品适合家庭使用，老人儿童均可操作。',
  '滚珠组2的侧面涂有润滑脂。',
  '主机1的侧面印有商标。',
  '白色锁舌压住翻板。',
  '包装内附保修卡。',
].join('\n');
const FEATURES = ['所述壳体包括外轴承', '所述外轴承的外周贴有油膜', '弹性卡扣抵接盖体'].map((text, at) => ({
  id: `f${at}`,
  label: `${at}`,
  text,
}));
const index = buildMaterialIndex([{ id: 'm', text: TEXT }], smallLexicon());
const session = (options: SessionOptions = {}) => createSuggestionSession(FEATURES, index, options);
const place = (words: string) => {
  const start = TEXT.indexOf(words);
  return { materialId: 'm', start, end: start + words.length };
};
const row = (options: SessionOptions, at: number) => session(options).all()[at];
const messages = (options: SessionOptions, at: number) =>
  (row(options, at)?.suggestions ?? []).flatMap(({ reasons }) => reasons.map(({ message }) => message));

const A = { caseNo: '临-甲', date: '2026-10-12' };
const B = { caseNo: '临-乙', date: '2026-11-02' };
const earlier = (more: Partial<Extract<PairSource, { kind: 'earlier' }>> = {}): PairSource => ({
  kind: 'earlier',
  said: { term: '外轴承', part: '滚珠组' },
  isStated: false,
  cases: [A],
  isSameProduct: true,
  rival: null,
  ...more,
});
const bearing = (source: PairSource): KnownPair => ({ term: '外轴承', part: '滚珠组', source });

describe('what earlier cases of the patent confirmed', () => {
  it('leads to the part at once, and says which case holds it and since when', () => {
    expect(row({}, 1)?.suggestions[0]?.text).not.toContain('润滑脂');
    const options = { known: [bearing(earlier())] };
    expect(row(options, 1)?.suggestions[0]?.text).toContain('滚珠组2的侧面涂有润滑脂');
    expect(messages(options, 1)).toContain('据临-甲（2026年10月12日）中已确认的关联，“外轴承”对应“滚珠组”。');
  });

  it('names the newest of several cases and how many there are, and that the product was another one', () => {
    const options = { known: [bearing(earlier({ cases: [B, A], isSameProduct: false }))] };
    expect(messages(options, 1)).toContain(
      '据临-乙（2026年11月2日，另一产品）等2件案件中已确认的关联，“外轴承”对应“滚珠组”。',
    );
  });

  it('shows opinions that differ side by side, each with the other', () => {
    const known = [
      bearing(earlier({ rival: { part: '主机', in: B } })),
      {
        term: '外轴承',
        part: '主机',
        source: earlier({
          said: { term: '外轴承', part: '主机' },
          cases: [B],
          rival: { part: '滚珠组', in: A },
        }),
      },
    ];
    const said = messages({ known }, 1);
    expect(said).toContain(
      '据临-甲（2026年10月12日）中已确认的关联，“外轴承”对应“滚珠组”；据临-乙（2026年11月2日）则对应“主机”，请核对。',
    );
    expect(
      said.some((message) =>
        message.startsWith('据临-乙（2026年11月2日）中已确认的关联，“外轴承”对应“主机”'),
      ),
    ).toBe(true);
  });

  it('fades when the expert refuses the passage here', () => {
    const one = session({ known: [bearing(earlier())] });
    const { materialId, start, end } = place('滚珠组2的侧面涂有润滑脂');
    one.reject('f1', materialId, start, end);
    const reasons = one.all().flatMap(({ suggestions }) => suggestions.flatMap((each) => each.reasons));
    expect(reasons.filter(({ kind }) => kind === 'earlier')).toEqual([]);
  });

  it('gives way to what is linked here', () => {
    const one = session({ known: [bearing(earlier())] });
    const { materialId, start, end } = place('主机1旁边摆放的是灰色的滚珠组2');
    one.confirm('f0', materialId, start, end);
    const said = one.all()[1]?.suggestions.flatMap(({ reasons }) => reasons.map(({ message }) => message));
    expect(said).toContain('据本案已确认的关联，“外轴承”对应“滚珠组”。');
  });

  it('holds for its own term, not for every longer one', () => {
    const source = earlier();
    expect(asNamedHere({ term: '轴承', part: '滚珠组', source }, ['外轴承', '壳体'], index)).toEqual([]);
  });
});

describe('a remembered passage', () => {
  const remembered = [{ featureId: 'f1', ...place('包装内附保修卡'), cases: [A] }];

  it('is offered before all others, with the case that linked it', () => {
    const [first] = row({ remembered }, 1)?.suggestions ?? [];
    expect(first?.text).toContain('包装内附保修卡');
    expect(first?.score).toBeLessThanOrEqual(1);
    expect(first?.reasons[0]).toEqual({
      kind: 'earlier',
      feature: '',
      passage: '临-甲',
      message: '临-甲（2026年10月12日）中曾将本特征关联到这一段。',
    });
    expect(row({ remembered }, 1)?.outlook).toBe('likely-present');
  });

  it('is not offered once it is linked or refused here', () => {
    const { materialId, start, end } = place('包装内附保修卡');
    const [one, two] = [session({ remembered }), session({ remembered })];
    one.confirm('f1', materialId, start, end);
    two.reject('f1', materialId, start, end);
    for (const { suggestions } of [...one.all(), ...two.all()].filter(({ id }) => id === 'f1'))
      expect(suggestions.some(({ text }) => text.includes('保修卡'))).toBe(false);
  });

  it('of a place or feature that is gone changes nothing', () => {
    const gone = [
      { featureId: 'f1', materialId: 'gone', start: 0, end: 4, cases: [A] },
      { featureId: 'gone', ...place('包装内附保修卡'), cases: [A] },
    ];
    expect(session({ remembered: gone }).all()).toEqual(session().all());
  });
});

describe('words that the expert states to be one (同指)', () => {
  const stated = {
    term: '卡扣',
    part: '锁舌',
    source: { kind: 'stated', said: { term: '卡扣', part: '锁舌' } },
  } as const;

  it('hold in longer names of the claim and of the product', () => {
    const pairs = asNamedHere(stated, ['弹性卡扣', '盖体'], index).map(({ term, part }) => `${term}=${part}`);
    expect(pairs).toContain('弹性卡扣=锁舌');
    expect(row({ known: [stated] }, 2)?.suggestions[0]?.text).toContain('锁舌');
    expect(messages({ known: [stated] }, 2).includes('本案已指明：“锁舌”即“卡扣”。')).toBe(true);
  });

  it('are found also where the material speaks of little else', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `第${at}步检查白色锁舌是否损坏，共${at}处。`);
    const long = buildMaterialIndex([{ id: 'm', text: lines.join('\n') }], smallLexicon());
    const [row] = createSuggestionSession([{ id: 'f', label: 'A', text: '弹性卡扣抵接盖体' }], long, {
      known: [stated],
    }).all();
    expect(row?.suggestions[0]?.text).toContain('锁舌');
  });

  it('read reference marks away', () => {
    const [pair] = asNamedHere({ ...stated, term: '弹性卡扣（3）' }, ['弹性卡扣'], index);
    expect(pair?.term).toBe('弹性卡扣');
  });

  it('outlive a refused passage', () => {
    const one = session({ known: [stated] });
    const { materialId, start, end } = place('白色锁舌压住翻板');
    one.reject('f2', materialId, start, end);
    expect(one.correspondences().some(({ part }) => part.includes('锁舌'))).toBe(true);
  });

  it('of signs without a word say nothing', () => {
    expect(asNamedHere({ ...stated, part: '（3）' }, ['弹性卡扣'], index)).toEqual([]);
    expect(asNamedHere({ ...stated, term: '——' }, ['弹性卡扣'], index)).toEqual([]);
  });
});

describe('whatever is known beforehand', () => {
  const name = fc.constantFrom('外轴承', '壳体', '卡扣', '滚珠组', '主机', '锁舌', '商标', '不存在');
  const source = fc.constantFrom<PairSource>(
    { kind: 'stated', said: { term: '卡扣', part: '锁舌' } },
    earlier(),
    earlier({ isSameProduct: false, rival: { part: '主机', in: B } }),
  );
  const pair = fc.record({ term: name, part: name, source });

  it('gives the same rows when asked again, each with reasons that quote both texts', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (known) => {
        const rows = session({ known }).all();
        expect(rows).toEqual(session({ known }).all());
        rows.forEach(({ suggestions }, at) => {
          for (const { text, reasons, score } of suggestions) {
            expect(score).toBeLessThanOrEqual(1);
            for (const { kind, feature, passage } of reasons)
              if (kind === 'earlier' || kind === 'stated') {
                expect(FEATURES[at]?.text).toContain(feature);
                expect(text).toContain(passage);
              }
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
