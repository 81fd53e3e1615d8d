import { Fragment, useMemo } from 'react';
import { claimReferences } from '../../../shared/claims/claim-references.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import { t } from '../../locales/t.ts';
import { claimAnchor } from './claim-anchor.ts';

/** The words of a claim; what refers to another claim leads there. */
export function ClaimWords({ claim, known }: Readonly<{ claim: Claim; known: ReadonlySet<number> }>) {
  const references = useMemo(() => claimReferences(claim), [claim]);
  const places = references.map((reference, index) => ({
    ...reference,
    before: claim.text.slice(references[index - 1]?.end ?? 0, reference.start),
    target: reference.numbers.find((no) => no !== claim.no && known.has(no)),
  }));
  return (
    <p className="claim-text">
      {places.map(({ start, end, before, target }) => (
        <Fragment key={start}>
          {before}
          {target === undefined ? (
            claim.text.slice(start, end)
          ) : (
            <button
              type="button"
              className="claim-reference"
              title={t('right.goToClaim', { no: target })}
              onClick={() => document.getElementById(claimAnchor(target))?.focus()}
            >
              {claim.text.slice(start, end)}
            </button>
          )}
        </Fragment>
      ))}
      {claim.text.slice(references.at(-1)?.end ?? 0)}
    </p>
  );
}
