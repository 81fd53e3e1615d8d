import { type RefObject, useEffect, useRef } from 'react';
import { useCaseState } from '../../state/case-context.tsx';
import { useBenchView } from './bench-context.tsx';
import { type Box, clampBox, ribbonPath } from './ribbon-path.ts';

type RibbonsProps = Readonly<{ root: RefObject<HTMLElement | null>; hasAll: boolean }>;

/**
 * Ribbons that join a feature's words, its row and its passages: for the current row, or for all. They are
 * drawn straight into the overlay, once a frame at most, so that scrolling draws nothing else.
 */
export function Ribbons({ root, hasAll }: RibbonsProps) {
  const overlay = useRef<SVGSVGElement>(null);
  const current = useBenchView((view) => view.current);
  const place = useBenchView(({ evidenceId, claimId, isSheetOpen, panes, unfolded, editing }) => ({
    evidenceId,
    claimId,
    isSheetOpen,
    panes,
    unfolded,
    editing,
  }));
  const parts = useCaseState(({ features, links }) => ({ features, links }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what moves the places of things on the page
  useEffect(() => {
    const panes = root.current;
    const svg = overlay.current;
    if (panes === null || svg === null) return;
    let frame = 0;
    const draw = () => {
      frame = 0;
      drawRibbons(panes, svg, hasAll ? null : current);
    };
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    ask();
    panes.addEventListener('scroll', ask, { capture: true, passive: true });
    const sizes = new ResizeObserver(ask);
    sizes.observe(panes);
    for (const pane of panes.querySelectorAll('[data-pane]')) sizes.observe(pane);
    // Readers draw their pages when they come into view: their marks appear later than the row.
    const pages = new MutationObserver(ask);
    for (const pane of panes.querySelectorAll('[data-pane="material"]')) {
      pages.observe(pane, { childList: true, subtree: true });
    }
    return () => {
      cancelAnimationFrame(frame);
      panes.removeEventListener('scroll', ask, { capture: true });
      sizes.disconnect();
      pages.disconnect();
    };
  }, [root, hasAll, current, place, parts]);
  return <svg className="ribbons" ref={overlay} aria-hidden="true" />;
}

/** Draws the ribbons of one row, or of all rows when `only` is null. */
function drawRibbons(panes: HTMLElement, svg: SVGSVGElement, only: string | null): void {
  const origin = panes.getBoundingClientRect();
  const boxOf = (element: Element): Box => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      left: left - origin.left,
      right: right - origin.left,
      top: top - origin.top,
      bottom: bottom - origin.top,
    };
  };
  const pane = (name: string): Box | null => {
    const element = panes.querySelector(`[data-pane="${name}"]`);
    return element === null ? null : boxOf(element);
  };
  const frames = { claim: pane('claim'), table: pane('table'), material: pane('material') };
  const table = frames.table;
  if (table === null) return;
  const rows = [...panes.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => only === null || row.dataset.row === only,
  );
  const paths: string[] = [];
  for (const row of rows) {
    if (only === null && isAway(boxOf(row), table)) continue;
    const own = { ...clampBox(boxOf(row), table), left: table.left, right: table.right };
    const id = CSS.escape(row.dataset.row ?? '');
    const words = panes.querySelector(`[data-feature-words="${id}"]`);
    if (words !== null && frames.claim !== null) {
      const from = { ...clampBox(boxOf(words), frames.claim), right: frames.claim.right };
      paths.push(ribbonPath(from, own));
    }
    for (const citation of row.querySelectorAll<HTMLElement>('[data-citation]')) {
      const mark = panes.querySelector(`[data-marks~="${CSS.escape(citation.dataset.citation ?? '')}"]`);
      if (mark === null || frames.material === null) continue;
      const from = { ...clampBox(boxOf(citation), table), right: table.right };
      const to = { ...clampBox(boxOf(mark), frames.material), left: frames.material.left };
      paths.push(ribbonPath(from, to));
    }
  }
  svg.replaceChildren(...paths.map(pathElement));
}

/** Scrolled away altogether: with all rows drawn, its ribbons would only crowd the edge. */
function isAway(box: Box, pane: Box): boolean {
  return box.bottom <= pane.top || box.top >= pane.bottom;
}

function pathElement(d: string): SVGPathElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  path.setAttribute('class', 'ribbon');
  return path;
}
