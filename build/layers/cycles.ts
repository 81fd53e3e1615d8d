/**
 * One shortest cycle for every knot of files that import each other (types count): [a, b, a].
 * A knot is a strongly connected component; naming one way round is enough to cut it.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const settled = new Set<string>();
  for (const start of graph.keys()) {
    if (settled.has(start)) continue;
    const cycle = shortestWayBack(graph, start);
    if (cycle === undefined) continue;
    cycles.push(cycle);
    for (const file of knotOf(graph, start)) settled.add(file);
  }
  return cycles;
}

/** Breadth first, so that the first way back is a shortest one. */
function shortestWayBack(
  graph: ReadonlyMap<string, readonly string[]>,
  start: string,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return wayTo(cameFrom, start, file);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(cameFrom: ReadonlyMap<string, string>, start: string, end: string): readonly string[] {
  const way = [start];
  for (let file: string | undefined = end; file !== undefined && file !== start; file = cameFrom.get(file)) {
    way.splice(0, 0, file);
  }
  return [start, ...way];
}

function knotOf(graph: ReadonlyMap<string, readonly string[]>, start: string): readonly string[] {
  const backwards = new Map<string, string[]>();
  for (const [from, targets] of graph) {
    for (const to of targets) backwards.set(to, [...(backwards.get(to) ?? []), from]);
  }
  const reached = reach(graph, start);
  return [...reach(backwards, start)].filter((file) => reached.has(file));
}

function reach(graph: ReadonlyMap<string, readonly string[]>, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const file of reached) for (const next of graph.get(file) ?? []) reached.add(next);
  return reached;
}
