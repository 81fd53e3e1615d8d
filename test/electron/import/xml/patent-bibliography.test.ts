import { describe, expect, it } from 'vitest';
import { DEFAULT_IMPORT_LIMITS } from '../../../../electron/import/import-limits.ts';
import { allBelow } from '../../../../electron/import/markup/markup-tree.ts';
import { parseXml } from '../../../../electron/import/markup/parse-xml.ts';
import { patentBibliography } from '../../../../electron/import/xml/patent-bibliography.ts';

const dataOf = (inner: string) => {
  const { document } = parseXml(`<doc>${inner}</doc>`, DEFAULT_IMPORT_LIMITS);
  const [root] = allBelow(document, () => true);
  return root && patentBibliography(root);
};
const data = (inner: string) => dataOf(`<bibliographic-data>${inner}</bibliographic-data>`);
const reference = (name: string, inner: string) => `<${name}><document-id>${inner}</document-id></${name}>`;

describe('bibliographic data of patent XML', () => {
  it('is absent where the document is none of a patent, or tells nothing', () => {
    expect(dataOf('<title>书</title>')).toBeUndefined();
    expect(data('<language>zh</language>')).toBeUndefined();
  });

  it('does not put the country twice', () => {
    const number =
      '<country>CN</country><doc-number>CN109999999</doc-number><kind>B</kind><date>20210105</date>';
    expect(data(reference('publication-reference', number))).toEqual({
      publicationNo: 'CN109999999B',
      publicationDate: '2021-01-05',
      grantDate: '2021-01-05',
    });
  });

  it('knows the priority date', () => {
    expect(data(reference('priority-claim', '<date>20180706</date>'))).toEqual({
      priorityDate: '2018-07-06',
    });
  });

  it.each([
    [
      '<classification-ipc><main-classification>A01G25/02</main-classification></classification-ipc>',
      'A01G25/02',
    ],
    [
      '<classifications-ipcr><classification-ipcr><text>F16K   1/00        (2006.01)</text></classification-ipcr></classifications-ipcr>',
      'F16K 1/00',
    ],
    [
      '<classification-ipcr><section>F</section><class>16</class><subclass>K</subclass><main-group>1</main-group><subgroup>32</subgroup></classification-ipcr>',
      'F16K1/32',
    ],
  ])('reads a classification written as %s', (inner, ipc) => {
    expect(data(inner)).toEqual({ ipc });
  });

  it('names each party once and falls back from applicants to owners', () => {
    const party = (role: string, name: string) =>
      `<${role}><addressbook><orgname>${name}</orgname></addressbook></${role}>`;
    expect(
      data(party('applicant', '甲公司') + party('applicant', '乙公司') + party('applicant', '甲公司')),
    ).toEqual({
      applicant: '甲公司；乙公司',
    });
    expect(data(party('assignee', '丙公司'))).toEqual({ applicant: '丙公司' });
  });
});
