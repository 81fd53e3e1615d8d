import type { Feature } from '../../../shared/domain/claim.ts';
import type { Judgment } from '../../../shared/domain/judgment.ts';

/** Changes a part of the judgment that the sheet is about. */
export type JudgmentPatch = Partial<Omit<Judgment, 'id' | 'featureId' | 'productId' | 'stale'>>;
export type SheetPartProps = Readonly<{
  feature: Feature;
  judgment: Judgment;
  onChange: (patch: JudgmentPatch) => void;
}>;
