import type { ClaimComparison } from '../../../shared/claims/compare.ts';
import { t } from '../../locales/t.ts';
import type { LoadOutcome } from './load-outcome.ts';

/** One sentence on what becomes of a claim's features and judgments when the other version is taken over. */
export function fateWords({ before, after }: ClaimComparison, outcome: LoadOutcome): string {
  if (before === null) return newWords(after, outcome);
  const features = outcome.features(before);
  const judgments = outcome.judgments(before);
  const total = features.kept + features.changed + features.gone;
  if (total === 0) return '';
  const fresh = after === null ? 0 : outcome.featuresAfter(after) - features.kept - features.changed;
  if (fresh <= 0 && features.kept === total && judgments.changed + judgments.gone === 0) {
    return judgments.kept === 0
      ? t('right.featuresKept', { count: total })
      : t('right.allKept', { features: total, judgments: judgments.kept });
  }
  const parts = [
    features.kept > 0 && t('right.featuresSame', { count: features.kept }),
    features.changed > 0 && t('right.featuresReworded', { count: features.changed }),
    features.gone > 0 && t('right.featuresGone', { count: features.gone }),
    fresh > 0 && t('right.featuresNew', { count: fresh }),
    judgments.kept > 0 && t('right.judgmentsKept', { count: judgments.kept }),
    judgments.changed > 0 && t('right.judgmentsStale', { count: judgments.changed }),
    judgments.gone > 0 && t('right.judgmentsGone', { count: judgments.gone }),
  ];
  return t('right.sentence', { parts: parts.filter(Boolean).join(t('right.comma')) });
}

function newWords(after: number | null, outcome: LoadOutcome): string {
  const count = after === null ? 0 : outcome.featuresAfter(after);
  return count === 0 ? t('right.splitLater') : t('right.splitNow', { count });
}
