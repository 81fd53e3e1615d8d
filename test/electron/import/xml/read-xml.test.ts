import { describe, expect, it } from 'vitest';
import { blockTexts, imported, warningCodes } from '../../../support/imported.ts';

const ST36 = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE cn-patent-document SYSTEM "cn-patent-document-06-10-27.dtd">
<cn-patent-document lang="zh" country="CN">
  <cn-bibliographic-data>
    <cn-publication-reference><document-id><country>CN</country><doc-number>209999999</doc-number><kind>U</kind><date>20200107</date></document-id></cn-publication-reference>
    <publication-reference><document-id><country>CN</country><doc-number>209999999</doc-number><kind>U</kind><date>20200107</date></document-id></publication-reference>
    <application-reference><document-id><country>CN</country><doc-number>201920000001.2</doc-number><date>20190301</date></document-id></application-reference>
    <classification-ipc><main-classification>A01G 25/02</main-classification></classification-ipc>
    <invention-title>一种喷头支架</invention-title>
    <parties>
      <applicants><applicant sequence="1"><addressbook><name>青川园艺有限公司</name></addressbook></applicant></applicants>
      <inventors><inventor><addressbook><name>林一</name></addressbook></inventor><inventor><addressbook><name>周二</name></addressbook></inventor></inventors>
    </parties>
  </cn-bibliographic-data>
  <abstract><p>一种支架，安装方便。</p></abstract>
  <application-body>
    <description><technical-field><heading>技术领域</heading><p id="p1" num="0001">本实用新型涉及
      园艺，高度为<b>10</b>厘米。</p></technical-field></description>
    <claims>
      <claim id="c1" num="1"><claim-text>1.一种喷头支架，包括：<claim-text>底座；</claim-text><claim-text>立柱。</claim-text></claim-text></claim>
      <claim id="c2" num="0002"><claim-text>根据权利要求1所述的支架。</claim-text></claim>
    </claims>
    <drawings><figure><img file="fig1.tif" alt="图1"/></figure></drawings>
  </application-body>
</cn-patent-document>`;

const ST96 = `<?xml version="1.0" encoding="UTF-8"?>
<business:PatentDocument xmlns:business="urn:b" xmlns:base="urn:a">
  <business:BibliographicData>
    <business:PublicationReference><base:DocumentID><base:WIPOST3Code>CN</base:WIPOST3Code><base:DocNumber>109999999</base:DocNumber><base:Kind>A</base:Kind><base:Date>20190301</base:Date></base:DocumentID></business:PublicationReference>
    <business:InventionTitle>阀门</business:InventionTitle>
  </business:BibliographicData>
  <business:Claims>
    <business:Claim id="cl1"><business:ClaimNumber>1</business:ClaimNumber><business:ClaimText>一种阀门。</business:ClaimText></business:Claim>
  </business:Claims>
  <business:Description><base:Paragraphs num="0001">说明。</base:Paragraphs></business:Description>
</business:PatentDocument>`;

describe('patent XML', () => {
  it('reads ST.36: parts, paragraph numbers, nested claim text, claim numbers that stood beside the words', async () => {
    const file = await imported('CN209999999U.xml', ST36);
    expect(file).toMatchObject({ format: 'xml', encoding: 'utf-8' });
    const parts = file.blocks.map(({ start, end, section }) => [section, file.text.slice(start, end)]);
    expect(parts.filter(([section]) => section !== 'bibliographic')).toEqual([
      ['abstract', '一种支架，安装方便。'],
      ['description', '技术领域'],
      ['description', '本实用新型涉及园艺，高度为10厘米。'],
      ['claims', '1.一种喷头支架，包括：'],
      ['claims', '底座；'],
      ['claims', '立柱。'],
      ['claims', '2. 根据权利要求1所述的支架。'],
    ]);
    expect(file.blocks.find(({ label }) => label === '0001')?.section).toBe('description');
    expect(file.text.slice(...(file.claimsRange ?? [0, 0]))).toMatch(/^1\.一种喷头支架[\s\S]*所述的支架。$/);
    expect(file.imageReferences).toMatchObject([{ src: 'fig1.tif', alt: '图1' }]);
    expect(warningCodes(file)).toEqual(['XML_DTD_IGNORED']);
  });

  it('reads the bibliographic data of ST.36', async () => {
    expect((await imported('a.xml', ST36)).bibliographic).toEqual({
      publicationNo: 'CN209999999U',
      applicationNo: 'CN201920000001.2',
      title: '一种喷头支架',
      applicant: '青川园艺有限公司',
      inventor: '林一；周二',
      applicationDate: '2019-03-01',
      publicationDate: '2020-01-07',
      grantDate: '2020-01-07',
      ipc: 'A01G 25/02',
    });
  });

  it('reads ST.96, where an application published is not a grant', async () => {
    const file = await imported('a.xml', ST96);
    expect(file.bibliographic).toEqual({
      publicationNo: 'CN109999999A',
      title: '阀门',
      publicationDate: '2019-03-01',
    });
    expect(blockTexts(file).slice(-2)).toEqual(['1. 一种阀门。', '说明。']);
  });
});

describe('other XML', () => {
  it('gives its readable words, rows as rows, in the encoding it names', async () => {
    const text =
      '<?xml version="1.0" encoding="UTF-16"?><list><item>甲<i>乙</i></item><row><c>一</c><c>二</c></row></list>';
    const file = await imported('a.xml', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')));
    expect(blockTexts(file)).toEqual(['甲乙', '一\t二']);
    expect(file).toMatchObject({ encoding: 'utf-16le', imageReferences: [] });
    expect(file.bibliographic).toBeUndefined();
  });

  it('says when claims hold formulas as pictures, and not when only the drawings do', async () => {
    const maths = '<maths num="1"><img file="m1.tif"/></maths>';
    const withFormula = ST36.replace('所述的支架。', `所述的支架，满足${maths}。`);
    expect(warningCodes(await imported('a.xml', withFormula))).toEqual([
      'XML_DTD_IGNORED',
      'CLAIM_PICTURES_LEFT_OUT',
    ]);
    const inDescription = ST36.replace('厘米。', `厘米${maths}。`);
    expect(warningCodes(await imported('a.xml', inDescription))).toEqual(['XML_DTD_IGNORED']);
  });
});
