import type { Bibliographic } from './model.ts';
import { foldForms } from './parsing/fold.ts';

/**
 * Bibliographic data from the front page of a patent document as text: by INID codes (WIPO ST.9) as CNIPA, USPTO and
 * EPO print them, or by the labels of a saved patent web page. Dates become `YYYY-MM-DD`, publication numbers lose
 * their blanks, names are separated by `；`. Null when fewer than two fields are found: a claim set alone has none.
 */
export function readFrontPage(text: string): Bibliographic | null {
  const page = text.slice(0, LONGEST_FRONT_PAGE);
  const folded = foldForms(page);
  const coded = byCodes(page, folded);
  const fields = Object.keys(coded).length >= FEWEST_FIELDS ? coded : byLabels(page, folded);
  return Object.keys(fields).length >= FEWEST_FIELDS ? fields : null;
}

const LONGEST_FRONT_PAGE = 20_000;
const FEWEST_FIELDS = 2;
const LONGEST_VALUE = 600;

type Field = keyof Bibliographic;
type Fields = Partial<Record<Field, string>>;
type Entry = Readonly<{ field: Field; code: string; label: RegExp }>;

/** INID code, the label printed behind it, and the field it fills; several labels of one code fill several fields. */
const ENTRIES: readonly Entry[] = [
  {
    field: 'publicationNo',
    code: '10',
    label: /(?:申请公布号|授权公告号|公开号|公告号|Patent No|Pub\.? No)[.:\s]*/y,
  },
  {
    field: 'publicationNo',
    code: '11',
    label: /(?:申请公布号|授权公告号|公开号|公告号|EP|Publication number)?[.:\s]*/y,
  },
  { field: 'applicationNo', code: '21', label: /(?:申请号|Appl(?:ication)?\.? (?:No|number))[.:\s]*/iy },
  { field: 'applicationDate', code: '22', label: /(?:申请日|Filed|Date of filing)[.:\s]*/iy },
  {
    field: 'priorityDate',
    code: '30',
    label: /(?:优先权数据|Foreign Application Priority Data|Priority)[.:\s]*/iy,
  },
  { field: 'priorityDate', code: '66', label: /(?:本国优先权数据)[.:\s]*/y },
  {
    field: 'publicationDate',
    code: '43',
    label: /(?:申请公布日|公开日|Pub\.? Date|Date of publication)[.:\s]*/iy,
  },
  {
    field: 'grantDate',
    code: '45',
    label: /(?:授权公告日|公告日|Date of Patent|Date of publication and mention)[.:\s]*/iy,
  },
  { field: 'ipc', code: '51', label: /Int\.? ?Cl\.?\d?[.:\s]*/iy },
  {
    field: 'title',
    code: '54',
    label: /(?:发明名称|实用新型名称|使用外观设计的产品名称|名称|Title)?[.:\s]*/iy,
  },
  { field: 'applicant', code: '71', label: /(?:申请人|Applicants?)[.:\s]*/iy },
  { field: 'inventor', code: '72', label: /(?:发明人|设计人|Inventors?)[.:\s]*/iy },
  { field: 'applicant', code: '73', label: /(?:专利权人|Assignees?|Proprietors?)[.:\s]*/iy },
];

/** Labels are found in the folded page, values are taken from the page as it stands. */
function byCodes(page: string, folded: string): Fields {
  const fields: Fields = {};
  const codes = [...folded.matchAll(/\((\d{2})\)[ \t\u3000]*/g)];
  codes.forEach((match, index) => {
    const from = match.index + match[0].length;
    const end = Math.min(codes[index + 1]?.index ?? page.length, from + LONGEST_VALUE);
    for (const { field, code, label } of ENTRIES) {
      if (code !== match[1]) continue;
      label.lastIndex = from;
      const found = label.exec(folded);
      if (found !== null) put(fields, field, endedValue(page.slice(from + found[0].length, end)));
    }
  });
  if (codes.length > 0) numberApart(fields, folded);
  return fields;
}

/** The value of the page's last code is followed by the rest of the document, or by what the printer set apart. */
const VALUE_END =
  /\n[ \t]*(?:\n|权 ?利 ?要 ?求|说 ?明 ?书|摘 ?要|附 ?图|技术领域|CN ?\d{7}|\d{4}[.-]\d{2}[.-]\d{2}|\d{1,3}[ \t]*[.、][ \t]*\D|claims\b|abstract\b)/i;

function endedValue(raw: string): string {
  const value = raw.trimStart();
  return value.slice(0, VALUE_END.exec(foldForms(value))?.index);
}

/** A number on a line of its own, often with its date below: CNIPA's PDF keeps both apart from their codes (10), (43). */
const NUMBER_APART =
  /(?:^|\n)[ \t]*(CN ?\d{7,9} ?([A-Z])\d?)[ \t]*(?:\n[ \t]*(\d{4}[.-]\d{2}[.-]\d{2})[ \t]*(?=\n|$))?/;

function numberApart(fields: Fields, folded: string): void {
  const match = NUMBER_APART.exec(folded);
  if (match?.[1] === undefined || fields.publicationNo !== undefined) return;
  put(fields, 'publicationNo', match[1]);
  put(fields, match[2] === 'A' ? 'publicationDate' : 'grantDate', match[3] ?? '');
}

const LABELS: readonly (readonly [Field, RegExp])[] = [
  [
    'publicationNo',
    /(?:^|\n)[ \t]*(?:Publication number|公开号|公布号|公告号|授权公告号|申请公布号)[ \t]*[::]?\s*(.+)/,
  ],
  ['applicationNo', /(?:^|\n)[ \t]*(?:Application number|申请号)[ \t]*[::]?\s*(.+)/],
  ['title', /(?:^|\n)[ \t]*(?:Title|发明名称|实用新型名称|专利名称)[ \t]*[::]?\s*(.+)/],
  [
    'title',
    /(?:^|\n)[ \t]*[A-Z]{2}\d{6,12}[A-Z]\d?[ \t]*-[ \t]*(.+?)(?:[ \t]*-[ \t]*Google Patents)?(?=\n|$)/,
  ],
  [
    'applicant',
    /(?:^|\n)[ \t]*(?:Current Assignee|Original Assignee|当前的受让人|申请人|专利权人)[ \t]*[::]?\s*(.+)/,
  ],
  ['inventor', /(?:^|\n)[ \t]*(?:Inventors?|发明人|设计人)[ \t]*[::]?\s*(.+)/],
  ['priorityDate', /(?:^|\n)[ \t]*(?:Priority date|优先权日)[ \t]*[::]?\s*(.+)/],
  ['applicationDate', /(?:^|\n)[ \t]*(?:Filing date|申请日)[ \t]*[::]?\s*(.+)/],
  ['publicationDate', /(?:^|\n)[ \t]*(?:Publication date|公开日|公布日|申请公布日)[ \t]*[::]?\s*(.+)/],
  ['grantDate', /(?:^|\n)[ \t]*(?:Grant date|授权公告日|授权日)[ \t]*[::]?\s*(.+)/],
  ['ipc', /(?:^|\n)[ \t]*(?:Classifications?|IPC分类号|分类号|主分类号)[ \t]*[::]?\s*(.+)/],
];

function byLabels(page: string, folded: string): Fields {
  const fields: Fields = {};
  for (const [field, pattern] of LABELS) {
    const match = pattern.exec(folded);
    const value = match?.[1];
    if (match === null || value === undefined) continue;
    const start = match.index + match[0].lastIndexOf(value);
    put(fields, field, page.slice(start, start + value.length));
  }
  return fields;
}

function put(fields: Fields, field: Field, raw: string): void {
  const value = READERS[field](raw);
  if (value !== undefined && value !== '' && fields[field] === undefined) fields[field] = value;
}

const READERS: Readonly<Record<Field, (raw: string) => string | undefined>> = {
  publicationNo: (raw) =>
    /[A-Z]{2} ?[\d,/ ]{6,14}\d ?[A-Z]\d?/.exec(foldForms(raw))?.[0].replace(/[\s,]/g, ''),
  applicationNo: (raw) =>
    /(?:CN|ZL)? ?(\d[\d ,/]{5,16}\d(?:\.[\dXx])?)/.exec(foldForms(raw))?.[1]?.replace(/[\s,]/g, ''),
  title: readTitle,
  applicant: readNames,
  inventor: readNames,
  applicationDate: readDate,
  publicationDate: readDate,
  grantDate: readDate,
  priorityDate: readDate,
  ipc: (raw) => [...new Set(foldForms(raw).match(/[A-H]\d{2}[A-Z] ?\d{1,4}\/\d{2,6}/g) ?? [])].join('；'),
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function readDate(raw: string): string | undefined {
  const numeric = /((?:19|20)\d{2})\s?[.\-/年]\s?(\d{1,2})\s?[.\-/月]\s?(\d{1,2})/.exec(foldForms(raw));
  if (numeric !== null) return isoDate(numeric[1], numeric[2], numeric[3]);
  const english = /([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), ?((?:19|20)\d{2})/.exec(raw);
  const month = MONTHS.indexOf(english?.[1]?.toLowerCase() ?? '') + 1;
  return english === null || month === 0 ? undefined : isoDate(english[3], String(month), english[2]);
}

function isoDate(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A title may run over two lines; a line break inside it is typesetting. */
function readTitle(raw: string): string | undefined {
  const lines = raw.trim().split('\n').slice(0, 3);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(/[A-Za-z]$/.test(lines[0] ?? '') ? ' ' : '');
}

/** Names stand on one or more lines up to the address; Chinese names are separated by blanks. */
function readNames(raw: string): string | undefined {
  const value = raw.split(/\n?[ \t]*(?:地址|Address)/)[0]?.trim() ?? '';
  const separator = /[\u4e00-\u9fff]/.test(value)
    ? /\s*[\n;]\s*|(?<=[\u4e00-\u9fff]{2})[ \t\u3000]+(?=[\u4e00-\u9fff]{2})/
    : /\s*[\n;]\s*/;
  const names = value.split(separator).map((name) => name.trim());
  return names
    .filter((name) => name !== '' && name.length < 80)
    .slice(0, 20)
    .join('；');
}
