import { contradicts, type EarlierVerdict } from '../domain/earlier.ts';
import type { CaseState } from '../domain/entities.ts';
import { effectiveVerdict, judgmentId } from '../domain/judgment.ts';
import { VERDICT_FACTS } from '../judgment/verdict.ts';
import type { Check } from './check.ts';
import { chineseDate } from './dates.ts';

/**
 * Where this case judges a feature of the same product otherwise than another case of the patent: a warning when that
 * opinion left the house, else a note. It never keeps an opinion back: the other one may be the wrong one.
 */
export function earlierChecks(state: CaseState, verdicts: readonly EarlierVerdict[]): Check[] {
  return verdicts.flatMap((earlier): Check[] => {
    const { featureId, productId, isIssued, in: other } = earlier;
    const verdict = effectiveVerdict(state.judgments[judgmentId(featureId, productId)]);
    const feature = state.features[featureId];
    if (feature === undefined || !contradicts(verdict, earlier)) return [];
    const where = `${other.caseNo}（${chineseDate(other.date)}）`;
    const what = `对同一产品的同一特征判定为“${VERDICT_FACTS[earlier.verdict].word}”${isIssued ? '并已出具意见' : ''}`;
    const message = `特征${feature.label}：本案判定为“${VERDICT_FACTS[verdict].word}”，${where}${what}。请核对两案的证据和理由。`;
    const place = { screen: 'bench', collection: 'features', id: featureId } as const;
    return [{ code: 'EARLIER_VERDICT_DIFFERS', severity: isIssued ? 'warning' : 'note', message, place }];
  });
}
