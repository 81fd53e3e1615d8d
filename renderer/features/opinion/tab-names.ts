import type { WordKey } from '../../locales/t.ts';
import type { CaseTab } from '../../state/navigation.ts';

/** The words of each part of a case, for saying where a click leads. */
export const TAB_NAMES: Readonly<Record<CaseTab, WordKey>> = {
  intake: 'app.tabIntake',
  right: 'app.tabRight',
  evidence: 'app.tabEvidence',
  bench: 'app.tabBench',
  opinion: 'app.tabOpinion',
  file: 'app.tabFile',
};
