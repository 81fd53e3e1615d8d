import { CHAIN_START, type Hasher, type Revision, revisionHash } from './revision.ts';

export type ChainProblem = Readonly<{
  stationId: string;
  seq: number;
  kind: 'altered' | 'gap' | 'broken-link' | 'fork';
}>;

/**
 * Checks each station's chain: ids match contents, numbers run without gaps from 1, and every revision
 * names its predecessor. Input order does not matter.
 */
export function verifyChains(revisions: readonly Revision[], hash: Hasher): ChainProblem[] {
  const stations = new Map<string, Revision[]>();
  for (const revision of revisions) {
    const list = stations.get(revision.stationId);
    if (list === undefined) stations.set(revision.stationId, [revision]);
    else list.push(revision);
  }
  return [...stations.values()].flatMap((list) => verifyStation(list, hash));
}

function verifyStation(revisions: Revision[], hash: Hasher): ChainProblem[] {
  const sorted = [...revisions].sort((a, b) => a.seq - b.seq);
  const problems: ChainProblem[] = [];
  let previousHash = CHAIN_START;
  let expected = 1;
  for (const revision of sorted) {
    const { stationId, seq } = revision;
    if (seq < expected) problems.push({ stationId, seq, kind: 'fork' });
    else if (seq > expected) problems.push({ stationId, seq, kind: 'gap' });
    else if (revision.prevHash !== previousHash) problems.push({ stationId, seq, kind: 'broken-link' });
    if (revisionHash(revision, hash) !== revision.id) problems.push({ stationId, seq, kind: 'altered' });
    previousHash = revision.id;
    expected = seq + 1;
  }
  return problems;
}
