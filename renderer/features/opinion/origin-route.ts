import type { Origin } from '../../../shared/opinion/model.ts';
import type { CaseTab, Route } from '../../state/navigation.ts';

const TABS: Readonly<Record<Exclude<Origin['kind'], 'template' | 'expert' | 'construction'>, CaseTab>> = {
  case: 'intake',
  right: 'right',
  product: 'intake',
  party: 'intake',
  evidence: 'evidence',
  claim: 'bench',
  feature: 'bench',
};

/** Sentences about the case as a whole that are made elsewhere than in its form. */
const CASE_PARTS: Readonly<Record<string, CaseTab>> = {
  conclusion: 'bench',
  analysis: 'bench',
  evidence: 'evidence',
};

/**
 * Where the words of a generated sentence come from and are changed; null when that is not another screen
 * of the case (fixed words, and what the opinion's own panel holds).
 */
export function routeOfOrigin(
  caseId: string,
  { kind, id }: Origin,
): Extract<Route, { screen: 'case' }> | null {
  if (kind === 'template' || kind === 'expert' || kind === 'construction') return null;
  const part = kind === 'case' ? CASE_PARTS[id] : undefined;
  const hasFocus = kind !== 'case' && kind !== 'right';
  return { screen: 'case', caseId, tab: part ?? TABS[kind], focus: hasFocus ? id : null };
}
