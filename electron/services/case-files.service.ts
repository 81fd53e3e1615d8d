import { z } from 'zod';
import { MAX_FILE_BYTES } from '../../shared/contract/files.contract.ts';
import type { Handlers } from '../../shared/contract/host.ts';
import { emptyState } from '../../shared/domain/entities.ts';
import { idSchema, lineSchema } from '../../shared/domain/ids.ts';
import { diffStates } from '../../shared/history/diff-state.ts';
import { err, ok, type Result } from '../../shared/util/result.ts';
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
  const { store, grants, resources, hash, hashBytes, emit, now, newId } = ports;
  /** Requests that brought a case in: its revisions carry the ids of the requests that once made them. */
  const imported = new Map<string, string>();

  const readSamples = async () => {
    const bytes = await resources.read('samples/index.json');
    return bytes === undefined ? [] : samplesSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  };

  const keepBlobs = async ({ blobs }: CaseFile): Promise<Result<null>> => {
    for (const bytes of blobs.values()) {
      const kept = await store.putBlob({ bytes });
      if (!kept.ok) return kept;
    }
    return ok(null);
  };

  return {
    async samples() {
      return ok((await readSamples()).map(({ id, title, summary }) => ({ id, title, summary })));
    },

    async loadSample({ requestId, sampleId }) {
      const earlier = await store.findRequest({ requestId, caseId: null });
      if (!earlier.ok) return earlier;
      if (earlier.value !== null) return ok({ caseId: earlier.value.caseId });
      const sample = (await readSamples()).find(({ id }) => id === sampleId);
      const bytes = sample && (await resources.read(`samples/${sample.file}`));
      if (bytes === undefined) return err('NOT_FOUND', 'no such sample');
      const read = readCaseFile(bytes, hash, hashBytes);
      if (!read.ok) return read;
      const kept = await keepBlobs(read.value);
      if (!kept.ok) return kept;
      const caseNo = await nextCaseNo();
      if (!caseNo.ok) return caseNo;
      const caseId = newId();
      const state = asNewCase(read.value, {
        id: caseId,
        caseNo: caseNo.value,
        createdAt: now(),
        sample: sampleId,
      });
      return book.create(
        { caseId, requestId },
        {
          kind: 'import',
          target: null,
          command: 'cases.loadSample',
          summary: '载入示例案件',
          changes: diffStates(emptyState(), state),
        },
      );
    },

    async exportFile({ caseId }) {
      const revisions = await store.revisionsOf({ caseId });
      if (!revisions.ok) return revisions;
      const blobs = new Map<string, Uint8Array>();
      let sizeBytes = 0;
      for (const name of blobsOf(revisions.value)) {
        const bytes = await store.readBlob({ sha256: name });
        if (!bytes.ok) return bytes;
        sizeBytes += bytes.value.length;
        // As base64 it grows by a third; a larger file could not be taken in again.
        if (sizeBytes * 1.4 > MAX_FILE_BYTES)
          return err('FILE_TOO_LARGE', 'files of the case', { sizeBytes });
        blobs.set(name, bytes.value);
      }
      const opened = await book.open(caseId);
      if (!opened.ok) return opened;
      const sheet = opened.value.state.cases[caseId];
      const name = `${sheet?.caseNo ?? caseId} ${sheet?.title ?? ''}`.trim();
      const bytes = writeCaseFile(revisions.value, blobs);
      return ok(grants.offerDownload({ name: `${name}.bidui.json`, mime: 'application/json', bytes }));
    },

    async importFile({ requestId, grantId }) {
      const earlier = imported.get(requestId);
      if (earlier !== undefined) return ok({ caseId: earlier });
      const file = grants.takeUpload(grantId);
      if (!file.ok) return file;
      const read = readCaseFile(file.value.bytes, hash, hashBytes);
      if (!read.ok) return read;
      const { caseId, revisions } = read.value;
      const existing = await store.history({ caseId, limit: 1 });
      if (existing.ok) return err('CASE_EXISTS', 'a case of that id is here', { caseId });
      if (existing.error.code !== 'NOT_FOUND') return existing;
      const kept = await keepBlobs(read.value);
      if (!kept.ok) return kept;
      const written = await store.importCase({ revisions });
      if (!written.ok) return written;
      imported.set(requestId, caseId);
      emit('cases.listed', {});
      return ok({ caseId });
    },
  };
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
