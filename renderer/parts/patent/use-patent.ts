import { useMemo } from 'react';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Right } from '../../../shared/domain/right.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { useCase, useEntity } from '../../state/case-context.tsx';
import { useEvidenceText } from '../../state/evidence-text.ts';
import {
  type ClaimsSourceReading,
  type PatentDescription,
  readClaimsSource,
  readDescription,
} from './read-patent.ts';

/** A patent as it can be looked up: its claims' source and its description. */
export type Patent = PatentDescription &
  Readonly<{
    reading: ClaimsSourceReading | null;
    /** Name of the file that the description is read in; null where it was pasted. */
    descriptionFile: string | null;
  }>;

/** The patent of the open case; undefined while its files are being fetched, `error` when one is gone. */
export function usePatent(
  right: Right,
  claims: readonly Claim[],
): Readonly<{ patent: Patent | undefined; error: AppError | null }> {
  const { caseId } = useCase().view.get();
  const claimsFile = useEntity('evidence', right.claimsEvidenceId ?? '');
  const descriptionFile = useEntity('evidence', right.descriptionEvidenceId ?? '');
  const claimsText = useEvidenceText(caseId, claimsFile);
  const descriptionText = useEvidenceText(caseId, descriptionFile);
  const error = claimsText.error ?? descriptionText.error;
  const isWaiting =
    error === null &&
    ((hasText(claimsFile) && claimsText.data === undefined) ||
      (hasText(descriptionFile) && descriptionText.data === undefined));
  const reading = useMemo(
    () => (isWaiting ? null : readClaimsSource(right, claimsText.data)),
    [isWaiting, right, claimsText.data],
  );
  const patent = useMemo(() => {
    if (isWaiting) return undefined;
    const files = { claims: claimsText.data, description: descriptionText.data };
    const name = descriptionFile?.name ?? (right.descriptionText ? null : (claimsFile?.name ?? null));
    return { ...readDescription(right, claims, files, reading), reading, descriptionFile: name };
  }, [isWaiting, right, claims, reading, claimsText.data, descriptionText.data, claimsFile, descriptionFile]);
  return { patent, error };
}

function hasText(evidence: { text: object | null } | undefined): boolean {
  return evidence !== undefined && evidence.text !== null;
}
