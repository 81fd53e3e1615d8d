import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseClaims, parseClaimVersions } from '../../../shared/claims/parse.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/claims/${name}.txt`, import.meta.url), 'utf8');

type Read = ReturnType<typeof parseClaims>['claims'][number];
const shape = (claims: readonly Read[]) =>
  claims.map(({ no, dependsOn, refersTo }) => `${no}${list('<', dependsOn)}${list('>', refersTo)}`).join(' ');
const list = (sign: string, numbers: readonly number[]) =>
  numbers.length === 0 ? '' : sign + numbers.join(',');

const CLAIMS = [
  '一种折叠桌，其特征在于，包括桌面和桌腿，桌腿长0.5m，桌面厚2. 5cm。',
  '根据权利要求1所述的折叠桌，其特征在于，桌面为木质。',
  '根据权利要求1或2所述的折叠桌，其特征在于，包括：1）抽屉；2）拉手。',
  '一种折叠桌的制造方法，其特征在于，包括以下步骤：\n1、切割；\n2、打磨；\n3、组装。',
  '如权利要求4所述的方法，其特征在于，步骤2打磨3次。',
];

describe('claim numbers, however they are written (§11.3 P4)', () => {
  it.each([
    'N.T',
    'N、T',
    'N，T',
    'N T',
    'NT',
    'N\nT',
    'N)T',
    '（N）T',
    '[N]T',
    '〔N〕T',
    '<N>T',
    'N..T',
    'N.、T',
    'N､T',
    '**N. ** T',
    '第N项、T',
    '第N项：T',
    '权利要求N：T',
    '权 利 要 求 N ： T',
    '权利要求N（独立权利要求）：T',
    '【权利要求N】\nT',
    '权N：T',
    '请求项N：T',
    '请求项N T',
    '\tN．\tT',
    '## 权利要求N\n\nT',
    '- **权利要求N**：T',
    '**权利要求N（独立权利要求）**：\nT',
    'N（原权利要求N）. T',
    'N. (原权利要求N) T',
    '“N. T”',
    '"N. T"',
  ])('%j', (form) => {
    const source = CLAIMS.map((words, index) =>
      form.replaceAll('N', String(index + 1)).replace('T', words),
    ).join('\n');
    const { claims, problems } = parseClaims(source);
    expect(shape(claims)).toBe('1 2<1 3<1,2 4 5<4');
    expect(claims.map(({ text }) => text.slice(0, 4))).toEqual(CLAIMS.map((words) => words.slice(0, 4)));
    expect(problems).toEqual([]);
  });

  it('takes a page number off the last number rather than miss twenty claims', () => {
    const { claims, problems } = parseClaims(`1. ${CLAIMS[0]}\n2. ${CLAIMS[1]}\n23. ${CLAIMS[2]}`);
    expect(shape(claims)).toBe('1 2<1 3<1,2');
    expect(claims[2]?.problems.map(({ code }) => code)).toContain('NUMBER_GLUED');
    expect(problems).toEqual([]);
  });

  it('takes 第3项 without more, or a sum in a list, for no claim', () => {
    const source = `1. ${CLAIMS[0]}\n第2项\n2. ${CLAIMS[1]}\n`;
    expect(shape(parseClaims(source).claims)).toBe('1 2<1');
  });
});

describe('the words of a reference (§11.2)', () => {
  const BASE = '1. 一种壶，其特征在于，包括壶身。\n2. 根据权利要求1所述的壶，其特征在于，包括壶盖。\n';
  const third = (words: string) => {
    const claim = parseClaims(`${BASE}3. ${words}`).claims[2];
    return [claim?.kind, claim?.dependsOn, claim?.subject];
  };

  it.each<[string, number[]]>([
    ['依权利要求1所述的壶，其特征在于，壶身为铁质。', [1]],
    ['如同权利要求1所述的壶，其特征在于，壶身为铁质。', [1]],
    ['按照权利要求1的壶，其特征在于，壶身为铁质。', [1]],
    ['如权利要求1之壶，其特征在于，壶身为铁质。', [1]],
    ['根据权利要求(1)所述的壶，其特征在于，壶身为铁质。', [1]],
    ['根据权利要求“1”所述的壶，其特征在于，壶身为铁质。', [1]],
    ['根据权1所述的壶，其特征在于，壶身为铁质。', [1]],
    ['根据权利要求1，所述的壶，其特征在于，壶身为铁质。', [1]],
    ['根据权利要求2.所述的壶，其特征在于，壶身为铁质。', [2]],
    ['根据权利要求1所述的的壶，其特征在于，壶身为铁质。', [1]],
    ['根据权利要求1 to 2所述的壶，其特征在于，壶身为铁质。', [1, 2]],
    ['根据权利要求1至2中的至少一项所述的壶，其特征在于，壶身为铁质。', [1, 2]],
    ['根据权利要求1或2中至少一个所述的壶，其特征在于，壶身为铁质。', [1, 2]],
    ['根据前述权利要求中的一项或多项所述的壶，其特征在于，壶身为铁质。', [1, 2]],
    ['根据前述权利要求中至少一项所述的壶，其特征在于，壶身为铁质。', [1, 2]],
    ['如请求项1或请求项2所述之壶，其特征在于，壶身为铁质。', [1, 2]],
    ['如申请专利范围第1项或第2项所述之壶，其特征在于，壶身为铁质。', [1, 2]],
  ])('%s', (words, numbers) => {
    expect(third(words)).toEqual(['dependent', numbers, '壶']);
  });

  it('finds no claim in 请求项 where software speaks of its own requests', () => {
    const { claims } = parseClaims('1. 一种调度方法，其特征在于，将上述请求项写入队列，请求项为多个。');
    expect(shape(claims)).toBe('1');
  });
});

describe('claims in traditional script', () => {
  it('are read as simplified ones are', () => {
    const { claims, problems } = parseClaims(fixture('traditional'));
    expect(shape(claims)).toBe('1 2<1 3<1,2 4>1,2,3 5>1');
    expect(claims.map(({ category }) => category)).toEqual([
      'product',
      'product',
      'product',
      'product',
      'method',
    ]);
    expect(claims[2]?.subject).toBe('可摺疊之晾衣架');
    expect(claims[4]?.text).toBe('一種如請求項1所述之可摺疊之晾衣架的製造方法，包含切割步驟。');
    expect(problems).toEqual([]);
  });
});

describe('claims inside a decision', () => {
  it('end with the quotation, and the amended set is a version of its own', () => {
    const [granted, amended, ...more] = parseClaimVersions(fixture('decision'));
    expect(more).toEqual([]);
    expect(shape(granted?.claims ?? [])).toBe('1 2<1 3>1');
    expect(granted?.claims[2]?.text).toMatch(/再加入杏仁油。$/);
    expect(shape(amended?.claims ?? [])).toBe('1 2>1');
    expect(amended?.claims[1]?.text).toMatch(/加热至70℃。$/);
  });

  it('keep a quotation that closes inside the last claim', () => {
    const words = '一种标牌，其特征在于，印有“请勿触摸。”\n字样的贴片粘贴在标牌上。';
    expect(parseClaims(`1. ${words}\n`).claims[0]?.text).toBe(words);
  });
});
