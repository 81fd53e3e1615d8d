import type { OpinionFigure } from '../../../shared/opinion/model.ts';
import { useFiles } from '../../state/machine.ts';
import { classNames } from '../../ui/class-names.ts';
import { changeClass } from './change-class.ts';
import { usePage } from './page-context.ts';
import { UnitWords } from './UnitWords.tsx';

const WHOLE = { x: 0, y: 0, width: 1, height: 1 } as const;

/** A picture of the document, cut to the part that the comparison points into. */
export function FigureBlock({ unitKey, figure }: Readonly<{ unitKey: string; figure: OpinionFigure }>) {
  const { blobUrl } = useFiles();
  const { changes } = usePage();
  const { no, sha256, mime, widthPx, heightPx, caption, alt, evidenceId } = figure;
  const { x, y, width, height } = figure.region ?? WHOLE;
  return (
    <figure className={classNames('doc-figure', changeClass(changes, unitKey))} data-group={unitKey}>
      <div className="doc-picture" style={{ aspectRatio: `${width * widthPx} / ${height * heightPx}` }}>
        <img
          src={blobUrl(sha256, mime)}
          alt={alt}
          style={{
            width: `${100 / width}%`,
            height: `${100 / height}%`,
            left: `${(-100 * x) / width}%`,
            top: `${(-100 * y) / height}%`,
          }}
        />
      </div>
      <figcaption>
        {`图${no}　`}
        <UnitWords unitKey={unitKey} text={caption} origin={{ kind: 'evidence', id: evidenceId }} />
      </figcaption>
    </figure>
  );
}
