import { type PointerEvent, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import type { ReaderMark } from './marks.ts';
import { type Point, type Region, regionBetween, type Turns, unturn } from './region-geometry.ts';

type RegionLayerProps = Readonly<{
  marks: readonly ReaderMark[];
  /** The region just drawn, not linked yet. */
  selection: Region | null;
  turns: Turns;
  /** Dragging draws only when it is not needed for something else (selecting words). */
  isDrawing: boolean;
  onRegion: (region: Region | null) => void;
  onMark?: ((id: string) => void) | undefined;
}>;

/** Numbered regions over a page or picture; a drag draws a new one. */
export function RegionLayer({ marks, selection, turns, isDrawing, onRegion, onMark }: RegionLayerProps) {
  const [corner, setCorner] = useState<Point | null>(null);
  const [drawn, setDrawn] = useState<Region | null>(null);
  const at = (event: PointerEvent<HTMLElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    const seen = { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
    return unturn(seen, turns);
  };
  const shown = drawn ?? selection;
  return (
    <div
      className={classNames('region-layer', isDrawing && 'is-drawing')}
      onPointerDown={(event) => {
        if (!isDrawing || event.button !== 0 || (event.target as HTMLElement).closest('button') !== null)
          return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setCorner(at(event));
      }}
      onPointerMove={(event) => {
        if (corner !== null) setDrawn(regionBetween(corner, at(event)));
      }}
      onPointerUp={(event) => {
        if (corner === null) return;
        onRegion(regionBetween(corner, at(event)));
        setCorner(null);
        setDrawn(null);
      }}
      onPointerCancel={() => {
        setCorner(null);
        setDrawn(null);
      }}
    >
      {marks.map((mark) =>
        mark.anchor.kind === 'region' ? (
          <button
            key={mark.id}
            type="button"
            className={`region region-${mark.tone}`}
            style={place(mark.anchor)}
            data-marks={mark.id}
            title={mark.title ?? mark.label}
            onClick={() => onMark?.(mark.id)}
          >
            <span className="region-label">{mark.label}</span>
          </button>
        ) : null,
      )}
      {shown === null ? null : <div className="region region-selection" style={place(shown)} />}
    </div>
  );
}

/** Position of a region within its layer. */
function place({ x, y, width, height }: Region) {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
}
