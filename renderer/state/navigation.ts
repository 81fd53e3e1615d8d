import { useSyncExternalStore } from 'react';

export const CASE_TABS = ['intake', 'right', 'evidence', 'bench', 'opinion', 'file'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** Where a person is; `focus` names the thing to show there (a row, an evidence), by id. */
export type Route =
  | Readonly<{ screen: 'desk' }>
  | Readonly<{ screen: 'settings' }>
  | Readonly<{ screen: 'case'; caseId: string; tab: CaseTab; focus: string | null }>;

/** Reads an address such as `#/case/<id>/bench/<focus>`; what it does not know leads to the desk. */
export function parseRoute(hash: string): Route {
  const [screen, caseId, tab, focus] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (screen === 'settings') return { screen };
  if (screen !== 'case' || caseId === undefined || caseId === '') return { screen: 'desk' };
  const known = CASE_TABS.find((name) => name === tab) ?? 'intake';
  return { screen, caseId, tab: known, focus: focus === undefined || focus === '' ? null : focus };
}

/** An address typed by hand may be no valid encoding; it then names nothing. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

export function formatRoute(route: Route): string {
  if (route.screen !== 'case') return `#/${route.screen}`;
  const parts = ['case', route.caseId, route.tab, ...(route.focus === null ? [] : [route.focus])];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/**
 * Goes somewhere; the browser's Back returns to the last place of work. Choosing another thing on the same
 * part of a case is not another place.
 */
export function navigate(route: Route): void {
  const hash = formatRoute(route);
  if (isSamePlace(route, parseRoute(window.location.hash))) window.location.replace(hash);
  else window.location.hash = hash;
}

function isSamePlace(to: Route, from: Route): boolean {
  return to.screen === 'case' && from.screen === 'case' && to.caseId === from.caseId && to.tab === from.tab;
}

export function goToTab(caseId: string, tab: CaseTab, focus: string | null = null): void {
  navigate({ screen: 'case', caseId, tab, focus });
}

const LAST_TAB = 'bidui:last-tab:';

/** Remembers on this device which part of a case was open last. */
export function rememberTab(caseId: string, tab: CaseTab): void {
  localStorage.setItem(`${LAST_TAB}${caseId}`, tab);
}

/** The part of a case that was open last. */
export function lastTabOf(caseId: string): CaseTab {
  const kept = localStorage.getItem(`${LAST_TAB}${caseId}`);
  return CASE_TABS.find((name) => name === kept) ?? 'intake';
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return parseRoute(hash);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
