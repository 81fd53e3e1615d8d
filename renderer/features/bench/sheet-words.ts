import type { Degree } from '../../../shared/judgment/equivalence.ts';
import type { TestValue } from '../../../shared/judgment/verdict.ts';
import { t } from '../../locales/t.ts';

/** 是, 否, 未知: the answers to a question of the sheet. */
export function answerOptions(): readonly Readonly<{ value: TestValue; label: string }>[] {
  return [
    { value: 'Y', label: t('bench.yes') },
    { value: 'N', label: t('bench.no') },
    { value: 'U', label: t('bench.unknown') },
  ];
}

/** Degrees of sameness that a functional feature is asked for. */
export function degreeOptions(): readonly Readonly<{ value: Degree; label: string }>[] {
  return [
    { value: 'SAME', label: t('bench.degreeSame') },
    { value: 'SIMILAR', label: t('bench.degreeSimilar') },
    { value: 'DIFFERENT', label: t('bench.degreeDifferent') },
    { value: 'U', label: t('bench.unknown') },
  ];
}
