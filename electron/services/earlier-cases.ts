import { type CaseState, ordered } from '../../shared/domain/entities.ts';
import type { Id } from '../../shared/domain/ids.ts';
import { rightNumbers } from '../../shared/domain/right.ts';
import { unwrap } from '../../shared/util/result.ts';
import { dateInChina } from './provisional-number.ts';
import type { ServicePorts } from './service-ports.ts';

/** Another case of the same patent, as it stands; `date` is the day it was last worked on. */
export type EarlierCaseState = Readonly<{ caseNo: string; date: string; state: CaseState }>;

/** Of a patent with more cases than this the ones last worked on are remembered. */
const MOST_CASES = 20;

/** The other cases of a case's patent in this profile: looked up by number, read once per revision. */
export class EarlierCases {
  readonly #store: ServicePorts['store'];
  #read: ReadonlyMap<string, EarlierCaseState> = new Map();

  constructor(store: ServicePorts['store']) {
    this.#store = store;
  }

  /** Newest first; none while the right has no number. The same case at the same revision is the same object. */
  async of(caseId: Id, state: CaseState): Promise<readonly EarlierCaseState[]> {
    const numbers = ordered(state.rights).flatMap(rightNumbers);
    if (numbers.length === 0) return [];
    const found = unwrap(await this.#store.casesOfNumbers({ numbers, limit: MOST_CASES + 1 }));
    const read = new Map<string, EarlierCaseState>();
    for (const { caseId: id, head } of found.filter((each) => each.caseId !== caseId).slice(0, MOST_CASES)) {
      const known = this.#read.get(head) ?? (await this.#load(id));
      if (known !== undefined) read.set(head, known);
    }
    this.#read = read;
    return [...read.values()];
  }

  async #load(caseId: Id): Promise<EarlierCaseState | undefined> {
    const loaded = await this.#store.loadCase({ caseId });
    // A case that cannot be read says so where it is opened; this one goes on without it.
    if (!loaded.ok) return undefined;
    const { state, savedAt } = loaded.value;
    const caseNo = Object.values(state.cases)[0]?.caseNo ?? '';
    return { caseNo, date: dateInChina(savedAt), state };
  }
}
