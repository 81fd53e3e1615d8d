import { z } from 'zod';

const isoDate = z.iso.date();

/**
 * One version of one article (Rule record, §1.3): data that a centre may change. `id` names this
 * version; `topic` is shared by all versions of the same rule, so that a case can take the text in
 * force on the day of the act (侵权行为发生日).
 */
export const legalBasisSchema = z.strictObject({
  id: z.string().min(1).max(80),
  topic: z.string().min(1).max(80),
  title: z.string().min(1).max(200),
  docNo: z.string().max(80).optional(),
  article: z.string().min(1).max(80),
  /** 旧条号, or the number under which other texts still cite it. */
  aliasArticle: z.string().max(120).optional(),
  effectiveFrom: isoDate,
  /** Last day in force. */
  effectiveTo: isoDate.optional(),
  summary: z.string().min(1).max(2000),
  status: z.enum(['verified', 'unverified']),
});

export type LegalBasis = Readonly<z.infer<typeof legalBasisSchema>>;

/** A file of records as it lies in `resources/legal`: ids unique, versions of a topic not overlapping. */
export const legalBasisFileSchema = z
  .strictObject({ version: z.string().min(1).max(40), records: z.array(legalBasisSchema) })
  .superRefine((file, context) => {
    for (const message of findRecordFaults(file.records)) context.addIssue({ code: 'custom', message });
  });

/** What a citation resolves to: the version in force, or the nearest one with a word of caution. */
export type BasisAtDate = Readonly<{
  basis: LegalBasis;
  /** The act lies before the first or after the last known version. */
  isOutsideRange: boolean;
}>;

/**
 * The version of `id`'s rule in force on `actDate` (ISO date); without a date the named version itself.
 * `undefined` when no record has that id.
 */
export function basisAt(
  records: readonly LegalBasis[],
  id: string,
  actDate: string | undefined,
): BasisAtDate | undefined {
  const named = records.find((record) => record.id === id);
  if (named === undefined) return undefined;
  if (actDate === undefined) return { basis: named, isOutsideRange: false };
  const versions = versionsOf(records, named.topic);
  const inForce = versions.find((record) => isInForce(record, actDate));
  if (inForce !== undefined) return { basis: inForce, isOutsideRange: false };
  const earlier = versions.findLast((record) => record.effectiveFrom <= actDate);
  return { basis: earlier ?? versions[0] ?? named, isOutsideRange: true };
}

function isInForce(record: LegalBasis, date: string): boolean {
  return record.effectiveFrom <= date && (record.effectiveTo === undefined || date <= record.effectiveTo);
}

function versionsOf(records: readonly LegalBasis[], topic: string): LegalBasis[] {
  return records
    .filter((record) => record.topic === topic)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : 0));
}

function findRecordFaults(records: readonly LegalBasis[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const record of records) {
    if (seen.has(record.id)) faults.push(`重复的依据编号：${record.id}`);
    seen.add(record.id);
    if (record.effectiveTo !== undefined && record.effectiveTo < record.effectiveFrom) {
      faults.push(`施行期间颠倒：${record.id}`);
    }
  }
  for (const topic of new Set(records.map((record) => record.topic))) {
    const versions = versionsOf(records, topic);
    versions.forEach((record, index) => {
      const next = versions[index + 1];
      const ends = record.effectiveTo;
      if (next !== undefined && (ends === undefined || ends >= next.effectiveFrom)) {
        faults.push(`施行期间重叠：${record.id}、${next.id}`);
      }
    });
  }
  return faults;
}
