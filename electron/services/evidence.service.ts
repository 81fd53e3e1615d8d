import { claimsOf } from '../../shared/claims/claims-of.ts';
import { descriptionIn } from '../../shared/claims/description-of.ts';
import { readFrontPage } from '../../shared/claims/front-page.ts';
import type { Bibliographic } from '../../shared/claims/model.ts';
import { keysAtEnd } from '../../shared/commands/positions.ts';
import { runCommand } from '../../shared/commands/run.ts';
import type { Written } from '../../shared/contract/cases.contract.ts';
import type { Handlers } from '../../shared/contract/host.ts';
import { type CaseState, ordered } from '../../shared/domain/entities.ts';
import { type Evidence, evidenceSchema } from '../../shared/domain/evidence.ts';
import { dateSchema } from '../../shared/domain/ids.ts';
import { type ImportedText, importedTextSchema } from '../../shared/domain/imported-text.ts';
import type { Right } from '../../shared/domain/right.ts';
import { apply } from '../../shared/history/apply.ts';
import { addChange, setChanges } from '../../shared/history/diff-state.ts';
import { attemptAsync, err, ok, type Result, unwrap } from '../../shared/util/result.ts';
import type { ImportedFile } from '../import/imported-file.ts';
import type { CaseBook, Plan } from './case-book.ts';
import { contextOf, edit } from './cases.service.ts';
import { pastedText } from './pasted-text.ts';
import type { ServicePorts } from './service-ports.ts';
import type { SettingsService } from './settings.service.ts';

/** What a page may say about evidence it adds; undefined fields take their defaults. */
type Meta = { readonly [K in keyof Evidence]?: Evidence[K] | undefined };

/** Evidence: files and pasted text kept by hash, their text with anchors, claims read from them. */
export function createEvidenceService(
  ports: ServicePorts,
  book: CaseBook,
  settings: SettingsService,
): Handlers['evidence'] {
  const { store, importFile } = ports;
  const underWay = new Map<string, Promise<Result<Written>>>();

  return {
    add: (input) => once(underWay, input.requestId, () => addFile(ports, book, input)),

    addText: ({ caseId, requestId, evidenceId, name, text, role, productId }) =>
      book.write({ caseId, requestId }, (open) =>
        attemptAsync(async () => {
          unwrap(checkPlace(open.state, evidenceId, productId));
          const file = pastedText(name, text, ports.hashBytes);
          unwrap(await store.putBlob({ bytes: file.bytes }));
          const meta = { name, role, productId, kind: 'OTHER', way: '粘贴文字' } as const;
          return planAdd(await describe(ports, open.state, evidenceId, file, meta));
        }),
      ),

    text: ({ caseId, evidenceId }) =>
      attemptAsync(async () => {
        const { state } = unwrap(await book.open(caseId));
        const evidence = state.evidence[evidenceId];
        return unwrap(evidence === undefined ? err('NOT_FOUND') : await readEvidenceText(ports, evidence));
      }),

    readClaims: ({ caseId, requestId, rightId, evidenceId }) =>
      book.write({ caseId, requestId }, (open) =>
        attemptAsync(async () => {
          const evidence = open.state.evidence[evidenceId] ?? unwrap(err<Evidence>('NOT_FOUND', 'evidence'));
          if (open.state.rights[rightId] === undefined) unwrap(err('NOT_FOUND', 'right'));
          const bytes = unwrap(await store.readBlob({ sha256: evidence.sha256 }));
          const file = unwrap(await importFile({ name: evidence.fileName, bytes }));
          const claims = claimsOf(file);
          const { text, set } = claims;
          if (set.claims.length === 0) unwrap(err('NO_CLAIMS_FOUND', 'no claims in the file'));
          const known = file.bibliographic ?? readFrontPage(file.text) ?? {};
          const version = open.state.rights[rightId]?.claimsVersion ?? '';
          const command = { type: 'claims.load', rightId, text, evidenceId, version } as const;
          const loaded = unwrap(runCommand(open.state, command, await contextOf(ports, settings)));
          const after = unwrap(apply(open.state, loaded.changes));
          const hasOwn = descriptionIn(file, claims).text !== '';
          const changes = [...loaded.changes, ...fillRight(after, rightId, known, hasOwn)];
          return { ...edit('evidence.readClaims', `从“${evidence.name}”载入权利要求`), changes };
        }),
      ),
  };
}

type AddFile = Parameters<Handlers['evidence']['add']>[0];

/**
 * Reads the file before its turn to write comes, so that typing never waits behind a slow PDF. A request
 * that was written before is answered from the history; its grant is used up.
 */
async function addFile(ports: ServicePorts, book: CaseBook, input: AddFile): Promise<Result<Written>> {
  const { caseId, requestId, evidenceId, grantId, meta } = input;
  return attemptAsync(async () => {
    const { state } = unwrap(await book.open(caseId));
    const isWritten = unwrap(await ports.store.findRequest({ requestId, caseId })) !== null;
    if (!isWritten) unwrap(checkPlace(state, evidenceId, meta.productId ?? null));
    const upload = isWritten ? null : unwrap(ports.grants.takeUpload(grantId));
    const file = upload === null ? null : unwrap(await ports.importFile(upload));
    const written = await book.write({ caseId, requestId }, (open) =>
      attemptAsync(async () => {
        unwrap(checkPlace(open.state, evidenceId, meta.productId ?? null));
        if (upload === null || file === null) return unwrap(err<Plan>('GRANT_EXPIRED', 'nothing to add'));
        unwrap(await ports.store.putBlob({ bytes: upload.bytes }));
        return planAdd(await describe(ports, open.state, evidenceId, file, meta));
      }),
    );
    return unwrap(written);
  });
}

/** One run per request, however often it is asked for meanwhile. */
function once<T>(underWay: Map<string, Promise<T>>, requestId: string, run: () => Promise<T>): Promise<T> {
  const known = underWay.get(requestId);
  if (known !== undefined) return known;
  const started = run().finally(() => underWay.delete(requestId));
  underWay.set(requestId, started);
  return started;
}

/** The text kept for a piece of evidence; empty for pictures. BLOB_MISSING, BLOB_CORRUPT. */
export async function readEvidenceText(
  { store }: Pick<ServicePorts, 'store'>,
  evidence: Evidence,
): Promise<Result<ImportedText>> {
  if (evidence.text === null) return ok({ text: '', blocks: [] });
  const bytes = await store.readBlob({ sha256: evidence.text.sha256 });
  if (!bytes.ok) return bytes;
  return ok(importedTextSchema.parse(JSON.parse(new TextDecoder().decode(bytes.value))));
}

function checkPlace(state: CaseState, evidenceId: string, productId: string | null): Result<null> {
  if (state.evidence[evidenceId] !== undefined) return err('INVALID_INPUT', 'the evidence id is taken');
  if (productId !== null && state.products[productId] === undefined) return err('NOT_FOUND', 'product');
  return ok(null);
}

function planAdd(evidence: Evidence): Plan {
  return {
    ...edit('evidence.add', `添加证据${evidence.no}：${evidence.name}`),
    changes: [addChange('evidence', evidence)],
  };
}

/** Keeps the text of a file and makes its entry at the end of the evidence list. */
async function describe(
  { store, now }: ServicePorts,
  state: CaseState,
  id: string,
  file: Omit<ImportedFile, 'format'> & { format: string },
  meta: Meta,
): Promise<Evidence> {
  const { text, blocks, pageSizes, margins } = file;
  const kept = { text, blocks, ...(pageSizes && { pageSizes }), ...(margins && { margins }) };
  const textHash =
    text === '' && pageSizes === undefined
      ? null
      : unwrap(await store.putBlob({ bytes: Buffer.from(JSON.stringify(kept)) }));
  const list = ordered(state.evidence);
  const given = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined));
  return evidenceSchema.parse({
    name: file.name.replace(/\.[^.]{1,10}$/, '') || file.name,
    role: 'accused',
    productId: null,
    kind: file.image === undefined ? 'DOC' : 'PHOTO',
    source: '',
    way: '',
    obtainedAt: null,
    proves: '',
    ...given,
    id,
    order: keysAtEnd(list, 1)[0],
    no: Math.max(0, ...list.map((evidence) => evidence.no)) + 1,
    fileName: file.name,
    format: file.format,
    mime: file.mime,
    sha256: file.sha256,
    sizeBytes: file.sizeBytes,
    importedAt: now(),
    text: textHash === null ? null : { sha256: textHash, length: text.length },
    image: file.image === undefined ? null : shownSize(file.image),
    pages: pageSizes?.length ?? null,
    warnings: file.warnings.slice(0, 100),
  });
}

/** Width and height as a person sees the picture: EXIF orientations 5 to 8 lie on their side. */
function shownSize({ width, height, orientation }: NonNullable<ImportedFile['image']>) {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/**
 * What the file knows of the right, for the fields that nobody has filled in yet; from now on the description is
 * read in this file when it holds one.
 */
function fillRight(state: CaseState, rightId: string, known: Bibliographic, hasDescription: boolean) {
  const right = state.rights[rightId];
  if (right === undefined) return [];
  const grantNo = /[BCUY]\d?$/.test(known.publicationNo ?? '') ? known.publicationNo : undefined;
  const found: { readonly [K in keyof Right]?: Right[K] | undefined } = {
    title: known.title,
    applicationNo: known.applicationNo,
    grantNo,
    holders: known.applicant,
    inventors: known.inventor,
    ipc: known.ipc,
    applicationDate: dateOf(known.applicationDate),
    priorityDate: dateOf(known.priorityDate),
    publicationDate: dateOf(known.publicationDate),
    grantDate: dateOf(known.grantDate),
  };
  const empty = Object.entries(found).filter(([field, value]) => {
    const current = right[field as keyof Right];
    return value !== undefined && value !== null && (current === '' || current === null);
  });
  const place = hasDescription ? { descriptionEvidenceId: null, descriptionText: null } : {};
  return setChanges('rights', right, {
    ...right,
    ...(Object.fromEntries(empty) as Partial<Right>),
    ...place,
  });
}

function dateOf(text: string | undefined): string | undefined {
  const parsed = dateSchema.safeParse(text);
  return parsed.success ? (parsed.data ?? undefined) : undefined;
}
