import type { Handlers } from '../../shared/contract/host.ts';
import type { VectorsStatus } from '../../shared/contract/vectors.contract.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { WordVectors } from '../../shared/suggest/vectors/word-vectors.ts';
import { attemptAsync, ok, type Result } from '../../shared/util/result.ts';
import type { FoundVectors } from '../import/vectors/find-vectors.ts';
import type { ReadVectors } from '../import/vectors/read-vectors.ts';
import type { ServicePorts } from './service-ports.ts';
import type { SettingsService } from './settings.service.ts';

export type VectorsService = Readonly<{
  handlers: Handlers['vectors'];
  /** The model to use now; undefined while there is none, it is being read, or it was refused. */
  current: () => Promise<WordVectors | undefined>;
}>;

/** What became of one file; replaced when the file is another one. */
type Held = {
  readonly found: FoundVectors;
  state: VectorsStatus;
  model: WordVectors | undefined;
};

/**
 * The vector model that a user put into the profile's folder: found again at each look, read once in the background,
 * remembered while the file stays as it is. Nothing waits for it, and nothing fails because of it.
 */
export function createVectorsService(
  { vectors: files, emit }: Pick<ServicePorts, 'vectors' | 'emit'>,
  settings: Pick<SettingsService, 'read'>,
): VectorsService {
  let held: Held | undefined;

  const drop = () => {
    if (held !== undefined) files.stop();
    held = undefined;
  };
  const start = (found: FoundVectors): Held => {
    const mine: Held = { found, state: { state: 'reading', file: fileOf(found) }, model: undefined };
    held = mine;
    void files.read(found).then((read) => {
      if (held !== mine) return;
      Object.assign(mine, outcomeOf(found, read));
      emit('vectors.changed', {});
    });
    return mine;
  };
  const look = async (): Promise<Pick<Held, 'state' | 'model'>> => {
    const { useVectors } = await settings.read();
    const seen = useVectors ? await attemptAsync(files.find) : ok(undefined);
    if (seen.ok && seen.value !== undefined)
      return held?.found.key === seen.value.key ? held : start(seen.value);
    drop();
    if (!seen.ok) return { state: refused(null, seen.error), model: undefined };
    return { state: { state: useVectors ? 'none' : 'off' }, model: undefined };
  };

  return {
    handlers: { status: async () => ok({ folder: files.folder, model: (await look()).state }) },
    current: async () => (await look()).model,
  };
}

function outcomeOf(found: FoundVectors, read: Result<ReadVectors>): Pick<Held, 'state' | 'model'> {
  if (!read.ok) return { state: refused(found, read.error), model: undefined };
  const { sha256, isCut, table } = read.value;
  const model = new WordVectors(table);
  const state: VectorsStatus = {
    state: 'ready',
    file: fileOf(found),
    id: model.id,
    sha256,
    words: table.words.count,
    dimension: table.dimension,
    isCut,
    threshold: model.threshold,
  };
  return { state, model };
}

function refused(found: FoundVectors | null, { code, details }: AppError): VectorsStatus {
  return { state: 'refused', file: found === null ? null : fileOf(found), code, details: { ...details } };
}

function fileOf({ name, sizeBytes }: FoundVectors) {
  return { name, sizeBytes };
}
