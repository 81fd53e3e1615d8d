import { type RefObject, useLayoutEffect, useState } from 'react';

type Size = Readonly<{ width: number; height: number }>;

const MARGIN = 24;

/** The scale at which `size` just fits into the element, following its size; never above 1. */
export function useFit(root: RefObject<HTMLElement | null>, size: Size): number {
  const space = useSpace(root);
  if (space === null) return 0;
  const across = (space.width - MARGIN) / size.width;
  const down = (space.height - MARGIN) / size.height;
  return Math.max(0.02, Math.min(1, across, down));
}

/** Inner size of an element as it changes; null before it is laid out. */
export function useSpace(root: RefObject<HTMLElement | null>): Size | null {
  const [space, setSpace] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const measure = () => setSpace({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  return space;
}
