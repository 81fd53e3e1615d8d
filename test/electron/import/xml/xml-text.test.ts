import { describe, expect, it } from 'vitest';
import { blockTexts, imported } from '../../../support/imported.ts';

const read = (inner: string) => imported('a.xml', `<?xml version="1.0"?><doc>${inner}</doc>`);

describe('text of XML', () => {
  it.each([
    [
      'beside the claim',
      '<claim><ClaimNumber>12</ClaimNumber><ClaimText>一种阀门。</ClaimText></claim>',
      ['12. 一种阀门。'],
    ],
    [
      'in an attribute with zeros',
      '<claim num="0003"><claim-text>一种阀门。</claim-text></claim>',
      ['3. 一种阀门。'],
    ],
    [
      'in the words already',
      '<claim num="3"><claim-text>3、一种阀门。</claim-text></claim>',
      ['3、一种阀门。'],
    ],
    ['nowhere', '<claim><claim-text>一种阀门。</claim-text></claim>', ['一种阀门。']],
    [
      'before words that begin with another number',
      '<claim num="1"><claim-text>3D打印机。</claim-text></claim>',
      ['1. 3D打印机。'],
    ],
    ['before words of the claim itself', '<claim num="2">一种阀门。</claim>', ['2. 一种阀门。']],
    [
      'before nested parts',
      '<claim num="2"><claim-text><claim-text>阀体；</claim-text><claim-text>阀芯。</claim-text></claim-text></claim>',
      ['2. 阀体；', '阀芯。'],
    ],
  ])('has the number of a claim that stood %s', async (_, claim, texts) => {
    const file = await read(`<claims>${claim}</claims>`);
    expect(blockTexts(file)).toEqual(texts);
    expect(file.claimsRange).toEqual([0, file.text.length]);
  });

  it('keeps what stands before, between and after breaking elements in order', async () => {
    const file = await read('<p>前<claim-text>一</claim-text>中<i>斜</i><br/>后</p>');
    expect(blockTexts(file)).toEqual(['前', '一', '中斜', '后']);
  });

  it('marks headings and tables', async () => {
    const file = await read(
      '<description><heading>背景技术</heading><p>见表</p><table><row><entry>参数</entry><entry/><entry>值</entry></row></table></description>',
    );
    expect(blockTexts(file)).toEqual(['背景技术', '见表', '参数\t\t值']);
    expect(file.blocks.map(({ kind, section }) => [kind, section])).toEqual([
      ['heading', 'description'],
      ['paragraph', 'description'],
      ['table-row', 'description'],
    ]);
  });

  it('puts each bibliographic entry on a line of its own', async () => {
    const file = await read(
      '<bibliographic-data><publication-reference><country>CN</country><doc-number>1</doc-number></publication-reference><invention-title>阀门</invention-title></bibliographic-data>',
    );
    expect(blockTexts(file)).toEqual(['CN 1', '阀门']);
    expect(file.blocks.map(({ section }) => section)).toEqual(['bibliographic', 'bibliographic']);
  });

  it('lists drawings where they stand', async () => {
    const file = await read(
      '<p>如图<img file="f1.tif"/>所示</p><figure><image href="f2.tif" alt="图2"/></figure>',
    );
    expect(file.text).toBe('如图所示');
    expect(file.imageReferences).toEqual([
      { src: 'f1.tif', alt: '', at: 0 },
      { src: 'f2.tif', alt: '图2', at: 4 },
    ]);
  });
});
