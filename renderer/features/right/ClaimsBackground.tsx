import { useMemo, useState } from 'react';
import { sharedNames } from '../../../shared/claims/mark-table.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { presentClaims } from '../../parts/patent/present-claims.ts';
import type { Patent } from '../../parts/patent/use-patent.ts';
import { MarkTable } from './MarkTable.tsx';
import { markRows } from './mark-rows.ts';
import { RepairList } from './RepairList.tsx';
import { RestoreSheet } from './RestoreSheet.tsx';

type BackgroundProps = Readonly<{
  right: Right;
  claims: readonly Claim[];
  patent: Patent;
  onTerm: (term: string) => void;
}>;

const NONE: readonly number[] = [];

/** What stands behind the loaded claims: repairs of the source they were read from, and the reference marks. */
export function ClaimsBackground({ right, claims, patent, onTerm }: BackgroundProps) {
  const { reading, marks } = patent;
  const rows = useMemo(() => markRows(presentClaims(right, claims).claims, marks), [right, claims, marks]);
  const [wanted, setWanted] = useState<readonly number[] | null>(null);
  const hasDescription = patent.description.paragraphs.length > 0;
  return (
    <div className="claims-background">
      {reading === null ? null : (
        <RepairList reading={reading} kept={right.keptOriginals ?? NONE} onKept={setWanted} />
      )}
      {reading === null || wanted === null ? null : (
        <RestoreSheet
          right={right}
          claims={claims}
          reading={reading}
          kept={wanted}
          onClose={() => setWanted(null)}
        />
      )}
      <MarkTable rows={rows} shared={sharedNames(marks)} onTerm={hasDescription ? onTerm : undefined} />
    </div>
  );
}
