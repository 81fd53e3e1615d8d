import { describe, expect, it } from 'vitest';
import { DEFAULT_IMPORT_LIMITS } from '../../../../electron/import/import-limits.ts';
import {
  allBelow,
  collapse,
  findBelow,
  localName,
  textOf,
} from '../../../../electron/import/markup/markup-tree.ts';
import { declaredHtmlEncoding, parseHtml } from '../../../../electron/import/markup/parse-html.ts';
import { declaredXmlEncoding, parseXml } from '../../../../electron/import/markup/parse-xml.ts';
import { attempt } from '../../../../shared/util/result.ts';

const xml = (text: string) => parseXml(text, DEFAULT_IMPORT_LIMITS);
const html = (text: string) => parseHtml(text, DEFAULT_IMPORT_LIMITS);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('XML', () => {
  it('keeps elements, attributes, text and sections of raw characters', () => {
    const { document } = xml('<a:r x="1&amp;2">一<b/><![CDATA[<二>]]>&#x4e09;</a:r>');
    const [root] = allBelow(document, () => true);
    expect(root && localName(root)).toBe('r');
    expect(root?.attributes).toEqual({ x: '1&2' });
    expect(root && textOf(root)).toBe('一<二>三');
  });

  it('passes over a DTD outside the file and refuses one inside', () => {
    expect(xml('<!DOCTYPE r SYSTEM "r.dtd"><r/>').hasExternalDtd).toBe(true);
    expect(xml('<r/>').hasExternalDtd).toBe(false);
    expect(attempt(() => xml('<!DOCTYPE r [<!ELEMENT r ANY>]><r/>'))).toMatchObject({
      ok: false,
      error: { code: 'XML_ENTITIES_REFUSED' },
    });
  });

  it.each(['[ ]', '[\n<!ENTITY D0.TIF SYSTEM "D0.TIF" NDATA TIF>\n<!NOTATION TIF SYSTEM "tif">\n]'])(
    'passes over a DTD that at most lists pictures: %j',
    (subset) => {
      const { document, hasExternalDtd } = xml(
        `<!DOCTYPE us-patent-grant SYSTEM "v45.dtd" ${subset}><r>一</r>`,
      );
      expect([textOf(document), hasExternalDtd]).toEqual(['一', true]);
    },
  );

  it.each([
    '<!ENTITY a "一">',
    '<!ENTITY a SYSTEM "file:///etc/passwd">',
    '<!ENTITY % a SYSTEM "a.dtd"> %a;',
    '<!ENTITY D0 SYSTEM "D0" NDATA TIF><!ENTITY a "一">',
    '<!ENTITY D0 SYSTEM "&a;" NDATA TIF>',
  ])('refuses a DTD that declares what could be expanded: %s', (declaration) => {
    expect(attempt(() => xml(`<!DOCTYPE r SYSTEM "r.dtd" [${declaration}]><r>&a;</r>`))).toMatchObject({
      ok: false,
      error: { code: 'XML_ENTITIES_REFUSED' },
    });
  });

  it('reads long text across the borders of its pieces', () => {
    const words = '底座立柱'.repeat(200_000);
    expect(textOf(xml(`<r>${words}</r>`).document)).toBe(words);
  });

  it('finds the encoding the file names', () => {
    expect(declaredXmlEncoding(bytes('<?xml version="1.0" encoding="GB2312"?>'))).toBe('gb2312');
    expect(declaredXmlEncoding(bytes('<r encoding="x"/>'))).toBeUndefined();
  });
});

describe('HTML', () => {
  it('closes what pages leave open and decodes entities', () => {
    const items = allBelow(html('<ul><li>一&nbsp;&lt;<li>二</ul>'), ({ name }) => name === 'li');
    expect(items.map(textOf)).toEqual(['一\u00a0<', '二']);
    expect(findBelow(html('<P CLASS=x>y'), ({ name }) => name === 'p')?.attributes).toEqual({ class: 'x' });
  });

  it('does not take a script for words', () => {
    const script = findBelow(html('<script>if (a<b) "<p>"</script>'), ({ name }) => name === 'p');
    expect(script).toBeUndefined();
  });

  it.each([
    ['<meta charset=GBK>', 'gbk'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gb2312'],
    ['<p>charset=x</p>', undefined],
  ])('finds the encoding in %s', (text, encoding) => {
    expect(declaredHtmlEncoding(bytes(text))).toBe(encoding);
  });
});

describe('blanks', () => {
  it.each([
    ['一\n   二', '一二'],
    ['a\n b', 'a b'],
    ['一 \t 二', '一 二'],
    ['一。\n“二”', '一。“二”'],
    ['\u00a0 一 \u00a0', '一'],
  ])('%j becomes %j', (words, collapsed) => {
    expect(collapse(words)).toBe(collapsed);
  });
});
