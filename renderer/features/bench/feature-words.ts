import type { FeatureType } from '../../../shared/claims/model.ts';
import { t, type WordKey } from '../../locales/t.ts';

const TYPE_WORDS: Readonly<Record<FeatureType, Readonly<{ word: WordKey; note: WordKey }>>> = {
  NORMAL: { word: 'bench.typeNormal', note: 'bench.noteNormal' },
  SUBJECT_TITLE: { word: 'bench.typeSubjectTitle', note: 'bench.noteSubjectTitle' },
  FUNCTIONAL: { word: 'bench.typeFunctional', note: 'bench.noteFunctional' },
  NUMERIC: { word: 'bench.typeNumeric', note: 'bench.noteNumeric' },
  CLOSED_COMPOSITION: { word: 'bench.typeClosed', note: 'bench.noteClosed' },
  USE_ENVIRONMENT: { word: 'bench.typeEnvironment', note: 'bench.noteEnvironment' },
  PRODUCT_BY_PROCESS: { word: 'bench.typeByProcess', note: 'bench.noteByProcess' },
  STEP: { word: 'bench.typeStep', note: 'bench.noteStep' },
  STEP_ORDER: { word: 'bench.typeStepOrder', note: 'bench.noteStepOrder' },
  MARKUSH: { word: 'bench.typeMarkush', note: 'bench.noteMarkush' },
  NEGATIVE: { word: 'bench.typeNegative', note: 'bench.noteNegative' },
  USE_PURPOSE: { word: 'bench.typeUse', note: 'bench.noteUse' },
};

/** What kind of feature it is (特殊特征类型), in words. */
export function typeWord(type: FeatureType): string {
  return t(TYPE_WORDS[type].word);
}

/** What the kind means for judging the feature (说明), in one sentence. */
export function typeNote(type: FeatureType): string {
  return t(TYPE_WORDS[type].note);
}

/** All kinds as options of a select; those that the words may be come first and say so. */
export function typeOptions(
  maybe: readonly FeatureType[] = [],
): readonly Readonly<{ value: FeatureType; label: string }>[] {
  const others = (Object.keys(TYPE_WORDS) as FeatureType[]).filter((value) => !maybe.includes(value));
  return [
    ...maybe.map((value) => ({ value, label: t('bench.typeMaybe', { type: typeWord(value) }) })),
    ...others.map((value) => ({ value, label: typeWord(value) })),
  ];
}
