import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseClaims, parseClaimVersions } from '../../../shared/claims/parse.ts';
import { undoRepairs } from '../../../shared/claims/repairs.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/claims/${name}.txt`, import.meta.url), 'utf8');

/** `1`, `2<1` depends on 1, `5>1-4` refers to 1 to 4. */
function shape(name: string): string {
  const set = parseClaims(fixture(name));
  expect(undoRepairs(set.text, set.repairs)).toBe(fixture(name));
  for (const claim of set.claims) expect(set.text.slice(claim.start, claim.end)).toBe(claim.text);
  return set.claims
    .map(({ no, dependsOn, refersTo }) => `${no}${mark('<', dependsOn)}${mark('>', refersTo)}`)
    .join(' ');
}

const mark = (sign: string, numbers: readonly number[]) =>
  numbers.length === 0 ? '' : sign + numbers.join(',');
const problemCodes = (name: string) => {
  const set = parseClaims(fixture(name));
  return [...set.problems, ...set.claims.flatMap((claim) => claim.problems)].map(({ code }) => code);
};
const textOf = (name: string, no: number) =>
  parseClaims(fixture(name)).claims.find((claim) => claim.no === no)?.text;

describe('dirty sources', () => {
  it('takes page headers, page numbers and broken lines out of a PDF’s text', () => {
    expect(shape('pdf-pages')).toBe('1 2<1 3<1,2');
    expect(textOf('pdf-pages', 1)).toBe(
      '一种可升降的种植架，其特征在于，包括底盘、立柱和托盘，所述立柱竖直固定在所述底盘上，所述托盘套设在所述立柱上并可沿所述立柱滑动；所述立柱的侧面设有沿其长度方向间隔排列的定位孔，所述托盘上设有与所述定位孔配合的定位销，所述定位销与所述托盘之间设有压簧，所述压簧使所述定位销保持插入所述定位孔的状态。',
    );
    expect(textOf('pdf-pages', 3)).toMatch(/不少于4个。$/);
    expect(problemCodes('pdf-pages')).toEqual([]);
  });

  it('takes out line numbers in the margin, and only those', () => {
    expect(shape('margin-numbers')).toBe('1 2<1 3<2 4<1,2,3');
    expect(textOf('margin-numbers', 1)).toContain('滑动密封配合，下压所述压杆');
    expect(textOf('margin-numbers', 2)).toMatch(/厚度为15-25mm。$/);
    expect(problemCodes('margin-numbers')).toEqual([]);
  });

  it('finds claims that stand on one line among quantities', () => {
    expect(shape('one-line')).toBe('1 2<1 3<1,2 4>1,2,3');
    expect(textOf('one-line', 2)).toContain('2.5mm的喷孔。');
  });

  it('tells page numbers that stick to claim numbers', () => {
    expect(shape('glued-page-numbers')).toBe('1 2<1 3<2 4<3 5>1,2,3,4');
    expect(textOf('glued-page-numbers', 3)).toMatch(/橡胶垫。$/);
    expect(problemCodes('glued-page-numbers')).toEqual(['NUMBER_GLUED', 'NUMBER_GLUED']);
  });

  it('numbers claims that lost their number, and says so', () => {
    expect(shape('lost-numbers')).toBe('1 2<1 3<2 4<3');
    expect(problemCodes('lost-numbers')).toEqual(['NUMBER_LOST', 'NUMBER_LOST']);
    expect(shape('no-numbers')).toBe('1 2<1 3');
    expect(problemCodes('no-numbers').filter((code) => code === 'NUMBER_LOST')).toHaveLength(3);
  });

  it('reads through recognition noise and points at what looks misread', () => {
    expect(shape('ocr-noise')).toBe('1 2<1 3<1,2 4<3');
    expect(parseClaims(fixture('ocr-noise')).claims[0]?.subject).toBe('一种带照明的梳妆镜');
    expect(problemCodes('ocr-noise')).toEqual([
      'UNIT_SUSPICIOUS',
      'SIGN_SUSPICIOUS',
      'UNIT_SUSPICIOUS',
      'RANGE_REVERSED',
    ]);
  });

  it('does not take numbered steps and shares for claims', () => {
    expect(shape('inner-lists')).toBe('1 2<1 3<2 4>1,2,3');
    expect(textOf('inner-lists', 1)).toMatch(/4、压制成型。$/);
    expect(textOf('inner-lists', 4)).toMatch(/5、食盐 1.5份。$/);
  });

  it('leaves formulas and aligned tables as they are', () => {
    expect(shape('formula-table')).toBe('1 2<1 3>1,2');
    expect(parseClaims(fixture('formula-table')).repairs).toEqual([]);
    expect(textOf('formula-table', 1)).toContain('\nk＝a×p+b\n1.5≤a≤2.5\n');
  });

  it('keeps the text in force of an amended set', () => {
    expect(shape('amended')).toBe('1 3<1');
    expect(textOf('amended', 1)).toBe(
      '一种自锁式晾衣钩，包括钩体和锁舌，其特征在于，所述锁舌滑动连接在所述钩体上。',
    );
    expect(textOf('amended', 3)).toMatch(/设有扭簧。$/);
    expect(problemCodes('amended')).toEqual(['CLAIM_DELETED']);
  });

  it('separates several versions in one text', () => {
    expect(shape('two-versions')).toBe('1 2<1 3<2');
    expect(problemCodes('two-versions')).toContain('SEVERAL_VERSIONS');
    const versions = parseClaimVersions(fixture('two-versions'));
    expect(versions.map((set) => set.claims.length)).toEqual([3, 2]);
    expect(versions[1]?.claims[0]?.text).toMatch(/橡胶吸盘。$/);
  });

  it('finds the claims and the bibliographic data of a whole document', () => {
    expect(shape('whole-document')).toBe('1 2<1');
    expect(textOf('whole-document', 2)).toBe(
      '根据权利要求1所述的自动补水花盆，其特征在于，所述储水盒(2)的侧壁设有水位窗(4)。',
    );
    expect(parseClaims(fixture('whole-document')).bibliographic).toMatchObject({
      publicationNo: 'CN219999902U',
      title: '一种自动补水花盆',
    });
  });

  it('starts behind the claims heading where other lists stand before it', () => {
    expect(shape('description-first')).toBe('1 2<1 3<1,2');
    expect(textOf('description-first', 1)).toMatch(/发声器。$/);
    expect(textOf('description-first', 3)).toMatch(/尼龙绳。$/);
  });

  it('reads English pages', () => {
    expect(shape('english-pages')).toBe('1 2<1 3<1,2 4>1,2,3 5<4');
    expect(textOf('english-pages', 3)).not.toContain('Page');
  });

  it('reads an American amendment with status words and cancelled claims', () => {
    expect(shape('english-status')).toBe('1 4<1 5<1,4 6>1');
    expect(textOf('english-status', 1)).toMatch(/^A lamp .* and a {2}light source \(12\) in/);
    expect(problemCodes('english-status')).toEqual(['CLAIM_DELETED']);
  });

  it('drops quotation marks around the whole and keeps those inside', () => {
    expect(shape('quoted')).toBe('1 2<1');
    expect(textOf('quoted', 1)).toMatch(/^一种“双层”保温壶.*字样。$/);
    expect(textOf('quoted', 2)).toMatch(/玻璃内胆。$/);
    expect(problemCodes('quoted')).toEqual([]);
  });

  it('takes a page header out of the middle of a line', () => {
    expect(shape('header-inside')).toBe('1 2<1');
    expect(textOf('header-inside', 1)).toMatch(/所述内管\s*滑动插设在所述外管内。$/);
  });

  it('finds the claims of a web page whose description is numbered too', () => {
    expect(shape('web-page')).toBe('1 2<1 3>1,2');
    expect(textOf('web-page', 1)).toMatch(/^一种带称重功能的行李箱.*0-50kg。$/);
    expect(textOf('web-page', 3)).toMatch(/行李箱。$/);
    expect(problemCodes('web-page')).toEqual([]);
  });

  it('reads every kind of dash in references and ranges, and keeps each as it is', () => {
    expect(shape('dashes')).toBe('1 2<1 3<1,2 4<1,2,3 5>1,2,3,4');
    expect(textOf('dashes', 1)).toContain('300\u2011400mm，所述灯臂与所述灯座的夹角可在30°–150°之间');
    expect(textOf('dashes', 3)).toContain('10〜12mm，所述灯座上设有一端与所述灯臂铰接的支杆。');
    expect(textOf('dashes', 4)).toContain('−10℃');
    expect(problemCodes('dashes').filter((code) => code !== 'MULTIPLE_ON_MULTIPLE')).toEqual([]);
  });

  it('reads full-width numbers and labels', () => {
    expect(shape('full-width')).toBe('1 2<1 3<1,2');
    expect(textOf('full-width', 1)).toMatch(/^一种多用途工具钳/);
  });
});
