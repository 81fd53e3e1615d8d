import type { FeatureType } from '../../../shared/claims/model.ts';
import { t, type WordKey } from '../../locales/t.ts';

const TYPE_WORDS: Readonly<Record<FeatureType, WordKey>> = {
  NORMAL: 'bench.typeNormal',
  SUBJECT_TITLE: 'bench.typeSubjectTitle',
  FUNCTIONAL: 'bench.typeFunctional',
  NUMERIC: 'bench.typeNumeric',
  CLOSED_COMPOSITION: 'bench.typeClosed',
  USE_ENVIRONMENT: 'bench.typeEnvironment',
  PRODUCT_BY_PROCESS: 'bench.typeByProcess',
  STEP: 'bench.typeStep',
  STEP_ORDER: 'bench.typeStepOrder',
  MARKUSH: 'bench.typeMarkush',
  NEGATIVE: 'bench.typeNegative',
  USE_PURPOSE: 'bench.typeUse',
};

/** What kind of feature it is (特殊特征类型), in words. */
export function typeWord(type: FeatureType): string {
  return t(TYPE_WORDS[type]);
}

/** All kinds as options of a select. */
export function typeOptions(): readonly Readonly<{ value: FeatureType; label: string }>[] {
  return (Object.keys(TYPE_WORDS) as FeatureType[]).map((value) => ({ value, label: typeWord(value) }));
}
