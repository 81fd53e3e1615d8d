import { useMemo } from 'react';
import { claimsOf } from '../../../shared/claims/claims-of.ts';
import { descriptionOf } from '../../../shared/claims/description-of.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { ImportedText } from '../../../shared/domain/imported-text.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { useCase, useEntity } from '../../state/case-context.tsx';
import { useEvidenceText } from '../../state/evidence-text.ts';
import { MarkTable } from './MarkTable.tsx';
import { markRows } from './mark-rows.ts';
import { markedClaims, presentClaims } from './present-claims.ts';
import { RepairList } from './RepairList.tsx';

type BackgroundProps = Readonly<{ right: Right; claims: readonly Claim[] }>;

/** What stands behind the loaded claims: repairs of the file they were read from, and the reference marks. */
export function ClaimsBackground({ right, claims }: BackgroundProps) {
  const evidence = useEntity('evidence', right.claimsEvidenceId ?? '');
  if (evidence === undefined) return <Background right={right} claims={claims} source={undefined} />;
  return <FromFile right={right} claims={claims} evidence={evidence} />;
}

function FromFile({ evidence, ...rest }: BackgroundProps & Readonly<{ evidence: Evidence }>) {
  const { caseId } = useCase().view.get();
  const { data } = useEvidenceText(caseId, evidence);
  return <Background {...rest} source={data} />;
}

function Background({
  right,
  claims,
  source,
}: BackgroundProps & Readonly<{ source: ImportedText | undefined }>) {
  const read = useMemo(() => (source === undefined ? null : claimsOf(markedClaims(source)).set), [source]);
  const rows = useMemo(() => {
    const present = presentClaims(right, claims);
    const description =
      source === undefined || read === null
        ? descriptionOf({ text: right.claimsText, blocks: [] }, present)
        : descriptionOf(source, read);
    return markRows(present.claims, description);
  }, [right, claims, source, read]);
  return (
    <div className="claims-background">
      {read === null ? null : <RepairList repairs={read.repairs} text={read.text} />}
      <MarkTable rows={rows} />
    </div>
  );
}
