import { Fragment, memo } from 'react';
import type { Feature } from '../../../shared/domain/claim.ts';
import { classNames } from '../../ui/class-names.ts';
import type { ClaimPiece } from './claim-caret.ts';
import type { CutPlace } from './cut-places.ts';

type PieceProps = Readonly<{
  piece: ClaimPiece;
  text: string;
  caret: number | null;
  /** Possible cuts to show in it. */
  marks: readonly CutPlace[];
  feature: Feature | undefined;
  isCurrent: boolean;
  isOdd: boolean;
}>;

/**
 * Words of a feature under its label, or words between features; broken where the caret or a possible cut is.
 * What can be asked about carries its place in `data-cut`.
 */
export const ClaimPieceWords = memo(function ClaimPieceWords(props: PieceProps) {
  const { piece, text, caret, marks, feature, isCurrent, isOdd } = props;
  const { start, end, featureId } = piece;
  const markAt = new Map(marks.map((mark) => [mark.at, mark]));
  const inside = [...new Set([...markAt.keys(), ...(caret === null ? [] : [caret])])]
    .filter((at) => at > start && at < end)
    .sort((a, b) => a - b);
  const borders = [start, ...inside, end];
  return (
    <span
      className={classNames(
        featureId === null ? 'claim-between' : 'claim-feature',
        isOdd && 'is-odd',
        isCurrent && 'is-current',
      )}
      data-feature-words={featureId ?? undefined}
    >
      {feature === undefined ? null : (
        <sup className="claim-feature-label" data-cut={start}>
          {feature.label}
        </sup>
      )}
      {borders.slice(0, -1).map((from, index) => (
        <Fragment key={from}>
          {caret === from ? <span className="claim-caret" aria-hidden /> : null}
          {index > 0 ? <CutMark mark={markAt.get(from)} /> : null}
          <span data-at={from}>{text.slice(from, borders[index + 1])}</span>
        </Fragment>
      ))}
      {caret === end && end === text.length ? <span className="claim-caret" aria-hidden /> : null}
    </span>
  );
});

function CutMark({ mark }: Readonly<{ mark: CutPlace | undefined }>) {
  if (mark === undefined) return null;
  return <span className={`cut-mark cut-${mark.likelihood}`} data-cut={mark.at} aria-hidden />;
}
