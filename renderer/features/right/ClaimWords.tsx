import { useMemo } from 'react';
import { claimReferences } from '../../../shared/claims/claim-references.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import { t } from '../../locales/t.ts';
import { claimAnchor, problemAnchor } from './claim-anchor.ts';
import { type ClaimPiece, claimPieces } from './claim-pieces.ts';

type ClaimWordsProps = Readonly<{ claim: Claim; known: ReadonlySet<number> }>;

/** The words of a claim: what refers to another claim leads there, what is to be looked at is underlined. */
export function ClaimWords({ claim, known }: ClaimWordsProps) {
  const pieces = useMemo(() => claimPieces(claim, claimReferences(claim)), [claim]);
  return (
    <p className="claim-text">
      {pieces.map((piece, at) => {
        const [first] = piece.problems;
        const words = <PieceWords claim={claim} piece={piece} known={known} />;
        if (first === undefined) return <span key={piece.start}>{words}</span>;
        const isFirst = !pieces.slice(0, at).some(({ problems }) => problems.includes(first));
        const problem = claim.problems[first];
        return (
          <span
            key={piece.start}
            id={isFirst ? problemAnchor(claim.no, first) : undefined}
            tabIndex={-1}
            className={`claim-problem claim-problem-${problem?.severity ?? 'note'}`}
            title={problem?.message}
          >
            {words}
          </span>
        );
      })}
    </p>
  );
}

function PieceWords({ claim, piece, known }: ClaimWordsProps & Readonly<{ piece: ClaimPiece }>) {
  const words = claim.text.slice(piece.start, piece.end);
  const target = piece.reference?.numbers.find((no) => no !== claim.no && known.has(no));
  if (target === undefined) return words;
  return (
    <button
      type="button"
      className="claim-reference"
      title={t('right.goToClaim', { no: target })}
      onClick={() => document.getElementById(claimAnchor(target))?.focus()}
    >
      {words}
    </button>
  );
}
