import { z } from 'zod';
import { type Grant, MAX_FILE_BYTES } from '../../shared/contract/files.contract.ts';
import type { Handlers } from '../../shared/contract/host.ts';
import { emptyState } from '../../shared/domain/entities.ts';
import { idSchema, lineSchema } from '../../shared/domain/ids.ts';
import { fail } from '../../shared/errors/app-error.ts';
import { diffStates } from '../../shared/history/diff-state.ts';
import { attemptAsync, ok, type Result, unwrap } from '../../shared/util/result.ts';
import type { CaseBook } from './case-book.ts';
import { blobsOf, type CaseFile, readCaseFile, writeCaseFile } from './case-file.ts';
import type { ServicePorts } from './service-ports.ts';

type CaseFiles = Pick<Handlers['cases'], 'samples' | 'loadSample' | 'exportFile' | 'importFile'>;

const samplesSchema = z.array(
  z.strictObject({
    id: idSchema,
    title: lineSchema,
    summary: lineSchema,
    /** A case file beside the list. */
    file: z.string().regex(/^[a-z0-9-]+\.json$/),
  }),
);

/** Cases as files: handed over whole, taken in as they are, and samples that become cases of their own. */
export function createCaseFiles(
  ports: ServicePorts,
  book: CaseBook,
  nextCaseNo: () => Promise<Result<string>>,
): CaseFiles {
  /** Requests that brought a case in: its revisions carry the ids of the requests that once made them. */
  const imported = new Map<string, string>();

  return {
    async samples() {
      const samples = await readSamples(ports);
      return ok(samples.map(({ id, title, summary }) => ({ id, title, summary })));
    },

    loadSample: (request) => attemptAsync(() => loadSample(ports, book, nextCaseNo, request)),
    exportFile: ({ caseId }) => attemptAsync(() => exportFile(ports, book, caseId)),

    importFile: ({ requestId, grantId }) =>
      attemptAsync(async () => {
        const caseId = imported.get(requestId) ?? (await importFile(ports, grantId));
        imported.set(requestId, caseId);
        return { caseId };
      }),
  };
}

async function readSamples({ resources }: ServicePorts) {
  const bytes = await resources.read('samples/index.json');
  return bytes === undefined ? [] : samplesSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

async function loadSample(
  ports: ServicePorts,
  book: CaseBook,
  nextCaseNo: () => Promise<Result<string>>,
  { requestId, sampleId }: Readonly<{ requestId: string; sampleId: string }>,
): Promise<{ caseId: string }> {
  const { store, resources, hash, hashBytes, now, newId } = ports;
  const earlier = unwrap(await store.findRequest({ requestId, caseId: null }));
  if (earlier !== null) return { caseId: earlier.caseId };
  const sample = (await readSamples(ports)).find(({ id }) => id === sampleId);
  const bytes = sample && (await resources.read(`samples/${sample.file}`));
  if (bytes === undefined) fail('NOT_FOUND', 'no such sample');
  const file = unwrap(readCaseFile(bytes, hash, hashBytes));
  await keepBlobs(ports, file);
  const sheet = { id: newId(), caseNo: unwrap(await nextCaseNo()), createdAt: now(), sample: sampleId };
  const plan = {
    kind: 'import',
    target: null,
    command: 'cases.loadSample',
    summary: '载入示例案件',
    changes: diffStates(emptyState(), asNewCase(file, sheet)),
  } as const;
  return unwrap(await book.create({ caseId: sheet.id, requestId }, plan));
}

async function exportFile({ store, grants }: ServicePorts, book: CaseBook, caseId: string): Promise<Grant> {
  const revisions = unwrap(await store.revisionsOf({ caseId }));
  const blobs = new Map<string, Uint8Array>();
  let sizeBytes = 0;
  for (const name of blobsOf(revisions)) {
    const bytes = unwrap(await store.readBlob({ sha256: name }));
    sizeBytes += bytes.length;
    // As base64 it grows by a third; a larger file could not be taken in again.
    if (sizeBytes * 1.4 > MAX_FILE_BYTES) fail('FILE_TOO_LARGE', 'files of the case', { sizeBytes });
    blobs.set(name, bytes);
  }
  const { state } = unwrap(await book.open(caseId));
  const sheet = state.cases[caseId];
  const name = `${sheet?.caseNo ?? caseId} ${sheet?.title ?? ''}`.trim();
  const bytes = writeCaseFile(revisions, blobs);
  return grants.offerDownload({ name: `${name}.bidui.json`, mime: 'application/json', bytes });
}

async function importFile(ports: ServicePorts, grantId: string): Promise<string> {
  const { store, grants, hash, hashBytes, emit } = ports;
  const { bytes } = unwrap(grants.takeUpload(grantId));
  const file = unwrap(readCaseFile(bytes, hash, hashBytes));
  const { caseId, revisions } = file;
  const existing = await store.history({ caseId, limit: 1 });
  if (existing.ok) fail('CASE_EXISTS', 'a case of that id is here', { caseId });
  if (existing.error.code !== 'NOT_FOUND') unwrap(existing);
  await keepBlobs(ports, file);
  unwrap(await store.importCase({ revisions }));
  emit('cases.listed', {});
  return caseId;
}

/** Before the history that names them: a row must never point at a file that is not there. */
async function keepBlobs({ store }: ServicePorts, { blobs }: CaseFile): Promise<void> {
  for (const bytes of blobs.values()) unwrap(await store.putBlob({ bytes }));
}

/** The sample's case under a new id: its sheet is its own, everything else is taken over as it stands. */
function asNewCase(
  { caseId, state }: CaseFile,
  sheet: Readonly<{ id: string; caseNo: string; createdAt: string; sample: string }>,
) {
  const { [caseId]: original } = state.cases;
  return original === undefined
    ? state
    : { ...state, cases: { [sheet.id]: { ...original, ...sheet, trashedAt: null } } };
}
