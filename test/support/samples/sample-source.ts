import type { CaseSheet, Expert, Party, Product } from '../../../shared/domain/case.ts';
import type { Construction } from '../../../shared/domain/claim.ts';
import type { EvidenceKind, RightType } from '../../../shared/domain/codes.ts';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { Finding, Judgment } from '../../../shared/domain/judgment.ts';
import type { OpinionSettings, SectionId } from '../../../shared/domain/opinion.ts';
import type { Right } from '../../../shared/domain/right.ts';

/** Where a row's words are shown: a quote of a text, or a region of a picture in fractions of its size. */
export type SampleLink =
  | Readonly<{ evidence: string; quote: string }>
  | Readonly<{
      evidence: string;
      region: readonly [x: number, y: number, width: number, height: number];
      caption: string;
    }>;

type JudgmentWords = Partial<Omit<Judgment, 'id' | 'featureId' | 'productId' | 'trust' | 'stale'>>;

/** One row of a comparison: the first words of its feature fix where the claim is cut. */
export type SampleRow = Readonly<{
  words: string;
  type?: 'FUNCTIONAL' | 'NUMERIC' | 'STEP' | 'STEP_ORDER' | 'NORMAL';
  links: readonly SampleLink[];
  judgment: JudgmentWords;
}>;

export type SampleEvidence = Readonly<{
  key: string;
  fileName: string;
  /** Text, or a PNG beside the sources. */
  content: Readonly<{ text: string }> | Readonly<{ png: string }>;
  meta: Partial<Pick<Evidence, 'name' | 'source' | 'way' | 'obtainedAt' | 'proves'>> &
    Readonly<{ kind: EvidenceKind }>;
}>;

/** A sample case as a person would enter it; everything else follows. All names and texts are invented. */
export type SampleSource = Readonly<{
  id: string;
  title: string;
  summary: string;
  rightType: RightType;
  subject: 'PRODUCT' | 'PROCESS';
  sheet: Partial<CaseSheet>;
  parties: readonly Partial<Party>[];
  product: Partial<Product>;
  right: Partial<Right>;
  /** The file the claims are read from; `name` follows the publication number in the list of evidence. */
  claims: Readonly<{ fileName: string; name: string; text: string }>;
  asserted: readonly number[];
  evidence: readonly SampleEvidence[];
  constructions: readonly Partial<Construction>[];
  /** Rows by claim number, in the order of the claim's words. */
  rows: Readonly<Record<number, readonly SampleRow[]>>;
  findings?: Readonly<Record<number, Partial<Finding>>>;
  experts: readonly Partial<Expert>[];
  opinion: Partial<OpinionSettings>;
  ownWords: Readonly<Partial<Record<SectionId, string>>>;
}>;
