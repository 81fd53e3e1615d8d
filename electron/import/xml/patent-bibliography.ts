import type { Bibliographic } from '../../../shared/claims/model.ts';
import { allBelow, collapse, findBelow, type MarkupElement, textOf } from '../markup/markup-tree.ts';
import { plainName } from './xml-names.ts';

/** Bibliographic data of a patent document in ST.36 or ST.96; undefined when it is not one. */
export function patentBibliography(root: MarkupElement): Bibliographic | undefined {
  const data = find(root, (name) => name.endsWith('bibliographicdata'));
  if (!data) return undefined;
  const publication = reference(data, 'publicationreference');
  const application = reference(data, 'applicationreference');
  const priority = reference(data, 'priorityclaim');
  const isGrant = /^[BCUYS]/.test(publication.kind ?? '');
  const all: Record<keyof Bibliographic, string | undefined> = {
    publicationNo: publication.number,
    applicationNo: application.number,
    title: words(find(data, (name) => name === 'inventiontitle')),
    applicant: names(data, ['applicant', 'assignee', 'patentee', 'rightholder']),
    inventor: names(data, ['inventor']),
    applicationDate: application.date,
    publicationDate: publication.date,
    grantDate: isGrant ? publication.date : undefined,
    priorityDate: priority.date,
    ipc: classification(data),
  };
  const known = Object.entries(all).filter((entry): entry is [keyof Bibliographic, string] =>
    Boolean(entry[1]),
  );
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

type Reference = { number?: string | undefined; kind?: string | undefined; date?: string | undefined };

/** Country, number, kind and date of a document reference: CN 123456789 U. */
function reference(data: MarkupElement, name: string): Reference {
  const element = find(data, (candidate) => candidate === name);
  if (!element) return {};
  const part = (...wanted: string[]) => words(find(element, (candidate) => wanted.includes(candidate)));
  const country = part('country', 'wipost3code', 'ipofficecode');
  const number = part('docnumber', 'publicationnumber', 'applicationnumbertext', 'docnumbertext');
  const kind = part('kind', 'patentdocumentkindcode');
  const hasCountry = country !== undefined && number?.startsWith(country) === true;
  return {
    number: number === undefined ? undefined : `${hasCountry ? '' : (country ?? '')}${number}${kind ?? ''}`,
    kind,
    date: isoDate(part('date', 'publicationdate', 'filingdate')),
  };
}

/** Names of people or firms; one entry may repeat a name in several scripts, the first stands. */
function names(data: MarkupElement, roles: readonly string[]): string | undefined {
  for (const role of roles) {
    const found = allBelow(data, (element) => plainName(element) === role)
      .map((party) =>
        words(
          find(party, (name) =>
            ['name', 'orgname', 'organizationname', 'entityname', 'lastname'].includes(name),
          ),
        ),
      )
      .filter((name) => name !== undefined);
    if (found.length > 0) return [...new Set(found)].join('；');
  }
  return undefined;
}

function classification(data: MarkupElement): string | undefined {
  const holder = find(data, (name) => name.startsWith('classification') && name.includes('ipc'));
  if (!holder) return undefined;
  const text = words(find(holder, (name) => name === 'text' || name === 'mainclassification'));
  if (text !== undefined) return /^[A-H]\d\d[A-Z]\s*\d+\/\d+/.exec(text)?.[0] ?? text;
  const part = (name: string) => words(find(holder, (candidate) => candidate === name)) ?? '';
  const [group, subgroup] = [part('maingroup'), part('subgroup')];
  const symbol = `${part('section')}${part('class')}${part('subclass')}`;
  return group === '' ? symbol || undefined : `${symbol}${group}/${subgroup}`;
}

function find(parent: MarkupElement, fits: (name: string) => boolean): MarkupElement | undefined {
  return findBelow(parent, (element) => fits(plainName(element)));
}

function words(element: MarkupElement | undefined): string | undefined {
  const text = element ? collapse(textOf(element)) : '';
  return text === '' ? undefined : text;
}

/** 20240501 → 2024-05-01; other spellings stay. */
function isoDate(text: string | undefined): string | undefined {
  return text?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}
