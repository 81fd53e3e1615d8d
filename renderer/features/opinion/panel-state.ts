import type { Check } from '../../../shared/opinion/check.ts';

export const PANEL_TABS = ['checks', 'settings', 'phrases', 'versions'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** A place in the settings of the opinion that can be led to. */
export type PanelField =
  | 'docTitle'
  | 'docNo'
  | 'organisation'
  | 'issuedAt'
  | 'addressee'
  | 'experts'
  | 'constructions';

const FIELDS: Readonly<Record<string, PanelField>> = {
  ORGANISATION_MISSING: 'organisation',
  DOC_NO_MISSING: 'docNo',
  DOC_NO_FORM: 'docNo',
  ISSUE_DATE_MISSING: 'issuedAt',
  EXPERTS_MISSING: 'experts',
  RECUSAL_UNCHECKED: 'experts',
};

/** Where a finding about the document itself is mended; null when it is mended on another screen. */
export function fieldOfCheck({ code, place }: Check): PanelField | null {
  return place.screen === 'opinion' ? (FIELDS[code] ?? 'docTitle') : null;
}
