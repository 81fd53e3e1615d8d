import { type CaseState, ordered } from '../domain/entities.ts';
import type { Evidence, Link } from '../domain/evidence.ts';
import { defined } from '../util/assert.ts';
import type { OpinionFigure } from './model.ts';

/** Pictures a document can carry without being recoded. */
const PRINTABLE = ['image/png', 'image/jpeg', 'image/gif', 'image/bmp'];

export type FigurePlan = Readonly<{
  figures: readonly OpinionFigure[];
  /** Number of the figure that shows a linked region, by link id. */
  numberOf: ReadonlyMap<string, number>;
}>;

/**
 * The pictures of the opinion: every picture that a region of the comparison points into, once whole
 * when it is pointed into several times, cut to the region when only once.
 */
export function planFigures(state: CaseState): FigurePlan {
  const figures: OpinionFigure[] = [];
  const numberOf = new Map<string, number>();
  const regions = ordered(state.links).filter((link) => link.anchor.kind === 'region');
  for (const evidence of ordered(state.evidence)) {
    if (evidence.image === null || !PRINTABLE.includes(evidence.mime)) continue;
    const inside = regions.filter((link) => link.evidenceId === evidence.id);
    if (inside.length === 0) continue;
    const no = figures.length + 1;
    for (const link of inside) numberOf.set(link.id, no);
    figures.push(figureOf(state, evidence, inside, no));
  }
  return { figures, numberOf };
}

function figureOf(state: CaseState, evidence: Evidence, links: readonly Link[], no: number): OpinionFigure {
  const labels = [...new Set(links.map((link) => state.features[link.featureId]?.label ?? ''))].filter(
    Boolean,
  );
  const shows = labels.length === 0 ? '' : `，显示特征${labels.join('、')}的对应部位`;
  const size = defined(evidence.image, 'image size');
  return {
    no,
    evidenceId: evidence.id,
    sha256: evidence.sha256,
    mime: evidence.mime,
    widthPx: size.width,
    heightPx: size.height,
    region: onlyRegion(links),
    caption: `证据${evidence.no}　${evidence.name}${shows}`,
    alt: `证据${evidence.no}“${evidence.name}”的图片${shows}，来源：${evidence.source || evidence.way || '未注明'}`,
  };
}

/** The one region pointed into, with some room around it; null when the whole picture is needed. */
function onlyRegion(links: readonly Link[]): OpinionFigure['region'] {
  const [first] = links;
  if (links.length !== 1 || first === undefined || first.anchor.kind !== 'region') return null;
  const { x, y, width, height } = first.anchor;
  const margin = 0.08;
  const left = Math.max(0, x - margin);
  const top = Math.max(0, y - margin);
  return {
    x: left,
    y: top,
    width: Math.min(1, x + width + margin) - left,
    height: Math.min(1, y + height + margin) - top,
  };
}
