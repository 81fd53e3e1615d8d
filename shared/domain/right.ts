import { z } from 'zod';
import { codesOf, EVALUATION_CONCLUSIONS, LEGAL_STATUSES, RIGHT_TYPES } from './codes.ts';
import { dateSchema, idSchema, lineSchema, orderSchema, proseSchema } from './ids.ts';
import { checkApplicationNo, checkPublicationNo } from './numbers.ts';

/** The asserted right (涉案权利, §9.3) for inventions and utility models. */
export const rightSchema = z.strictObject({
  id: idSchema,
  order: orderSchema,
  type: z.enum(codesOf(RIGHT_TYPES)),
  title: lineSchema,
  applicationNo: lineSchema,
  patentNo: lineSchema,
  grantNo: lineSchema,
  applicationDate: dateSchema,
  priorityDate: dateSchema,
  publicationDate: dateSchema,
  grantDate: dateSchema,
  holders: lineSchema,
  inventors: lineSchema,
  ipc: lineSchema,
  legalStatus: z.enum(codesOf(LEGAL_STATUSES)),
  statusCheckedAt: dateSchema,
  statusSource: lineSchema,
  evaluation: z.enum(codesOf(EVALUATION_CONCLUSIONS)),
  evaluationDate: dateSchema,
  invalidation: proseSchema,
  /** Numbers of the claims the client asserts (主张的权利要求). */
  assertedClaims: z.array(z.number().int().positive()).max(500),
  /** Normalised claims text; the offsets of claims count in it. */
  claimsText: z.string().max(1_000_000),
  /** Evidence that holds the text of the patent, when it came from a file. */
  claimsEvidenceId: idSchema.nullable(),
  /** Which text this is: 授权文本, 维持有效文本 … */
  claimsVersion: lineSchema,
  /** The words as they were pasted, where tidying changed them; older cases may lack them. */
  claimsSource: z.string().max(1_000_000).nullish(),
  /** Repairs of the claims' source that a person took back, by their place in it. */
  keptOriginals: z.array(z.number().int().nonnegative()).max(10_000).nullish(),
  /** Evidence that holds the description (说明书), when the claims' own source does not. */
  descriptionEvidenceId: idSchema.nullish(),
  /** A description that was pasted, or stood beside claims that another version replaced. */
  descriptionText: z.string().max(1_000_000).nullish(),
});
export type Right = z.infer<typeof rightSchema>;

/** Legal states in which there is a right to compare with (§2.6 R0). */
export function isRightValid(right: Pick<Right, 'legalStatus'>): boolean {
  return !['EXPIRED', 'LAPSED', 'INVALID', 'PENDING'].includes(right.legalStatus);
}

/**
 * The numbers by which the same patent is known again, in their customary form. A number that is no number of a
 * patent yet (half typed, a note) names nothing; one with a wrong check digit does, as it stands.
 */
export function rightNumbers(
  right: Pick<Right, 'patentNo' | 'applicationNo' | 'grantNo'>,
): readonly string[] {
  const checked = [
    checkApplicationNo(right.patentNo),
    checkApplicationNo(right.applicationNo),
    checkPublicationNo(right.grantNo),
  ];
  const whole = checked.filter(({ problems }) => !problems.includes('form'));
  return [...new Set(whole.map(({ normalized }) => normalized))];
}
