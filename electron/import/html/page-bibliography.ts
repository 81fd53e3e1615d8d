import type { Bibliographic } from '../../../shared/claims/model.ts';
import { allBelow, collapse, type MarkupElement, textOf } from '../markup/markup-tree.ts';

type Field = keyof Bibliographic;

/** Fields by machine-readable marks: meta names (Dublin Core, citation) and itemprop. */
const META: Readonly<Record<string, Field>> = {
  'dc.title': 'title',
  citation_patent_number: 'publicationNo',
  citation_patent_application_number: 'applicationNo',
};
const ITEMPROP: Readonly<Record<string, Field>> = {
  publicationnumber: 'publicationNo',
  applicationnumber: 'applicationNo',
  filingdate: 'applicationDate',
  publicationdate: 'publicationDate',
  prioritydate: 'priorityDate',
  inventor: 'inventor',
  assigneeoriginal: 'applicant',
};
const DATE_SCHEMES: Readonly<Record<string, Field>> = {
  dateSubmitted: 'applicationDate',
  issue: 'publicationDate',
};
/** Fields by the words and INID codes (WIPO ST.9) that pages print before them. */
const LABELS: readonly (readonly [label: RegExp, field: Field])[] = [
  [/^(?:\(21\)|（21）)?\s*申请号$/, 'applicationNo'],
  [/^(?:\(22\)|（22）)?\s*申请日$/, 'applicationDate'],
  [
    /^(?:\(1[01]\)|（1[01]）)?\s*(?:授权公告号|申请公布号|公开号|公告号|公开（公告）号|公开\(公告\)号)$/,
    'publicationNo',
  ],
  [/^(?:\(45\)|（45）)?\s*授权公告日$/, 'grantDate'],
  [
    /^(?:\(4[38]\)|（4[38]）)?\s*(?:申请公布日|公开日|公告日|公开（公告）日|公开\(公告\)日)$/,
    'publicationDate',
  ],
  [/^(?:\(30\)|（30）)?\s*优先权日$/, 'priorityDate'],
  [/^(?:\(54\)|（54）)?\s*(?:发明名称|实用新型名称|专利名称)$/, 'title'],
  [/^(?:\(7[13]\)|（7[13]）)?\s*(?:申请人|专利权人|申请（专利权）人|申请\(专利权\)人)$/, 'applicant'],
  [/^(?:\(7[25]\)|（7[25]）)?\s*(?:发明人|设计人)$/, 'inventor'],
  [/^(?:\(51\)|（51）)?\s*(?:IPC分类号|国际专利分类号|主分类号|Int\.?\s*Cl\.?)$/i, 'ipc'],
];
const LONGEST_VALUE = 200;

/** Bibliographic data of a saved patent page; undefined when fewer than two fields speak for one. */
export function pageBibliography(
  document: MarkupElement,
  lines: readonly string[],
): Bibliographic | undefined {
  const found = new Map<Field, string>();
  const keep = (field: Field | undefined, value: string) => {
    const clean = tidy(value, field);
    if (field !== undefined && clean !== '' && !found.has(field)) found.set(field, clean);
  };
  for (const element of allBelow(document, () => true)) {
    const { attributes } = element;
    const content = attributes.content ?? attributes.datetime ?? textOf(element);
    if (element.name === 'meta') keepMeta(attributes, found, keep);
    else if (attributes.itemprop !== undefined) keep(ITEMPROP[attributes.itemprop.toLowerCase()], content);
  }
  for (const line of lines) {
    const [label = '', ...rest] = line.split(/[:：\t]/);
    const field = LABELS.find(([pattern]) => pattern.test(label.trim()))?.[1];
    if (field && rest.length > 0) keep(field, rest.join(':'));
  }
  return found.size >= 2 ? Object.fromEntries(found) : undefined;
}

/** Dublin Core names people and dates by a scheme beside them; people may be several. */
function keepMeta(
  attributes: MarkupElement['attributes'],
  found: Map<Field, string>,
  keep: (field: Field | undefined, value: string) => void,
): void {
  const name = attributes.name?.toLowerCase() ?? '';
  const content = attributes.content ?? '';
  const scheme = attributes.scheme ?? '';
  if (name === 'dc.contributor') {
    const role = scheme === 'inventor' ? 'inventor' : 'applicant';
    const known = found.get(role);
    if (known === undefined) keep(role, content);
    else if (content.trim() !== '') found.set(role, `${known}；${tidy(content, role)}`);
  } else if (name === 'dc.date') keep(DATE_SCHEMES[scheme], content);
  else keep(META[name], content);
}

/** One line; numbers lose the separators of citations (CN:123456789:U), dates become 2024-05-01. */
function tidy(value: string, field: Field | undefined): string {
  const line = collapse(value).slice(0, LONGEST_VALUE);
  if (field === 'publicationNo' || field === 'applicationNo') {
    return line.replace(/^([A-Z]{2}):([^:]+):?/, '$1$2');
  }
  const date = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(line);
  if (!date) return line;
  return `${date[1]}-${date[2]?.padStart(2, '0')}-${date[3]?.padStart(2, '0')}`;
}
