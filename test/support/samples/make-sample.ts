import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCaseFile } from '../../../electron/services/case-file.ts';
import { openHost } from '../../../electron/services/host.ts';
import type { ShellHost } from '../../../electron/services/shell-host.ts';
import type { Command } from '../../../shared/commands/schema.ts';
import { createClient } from '../../../shared/contract/client.ts';
import type { Client } from '../../../shared/contract/host.ts';
import { textAnchor } from '../../../shared/domain/anchor.ts';
import { type CaseState, emptyState, ordered } from '../../../shared/domain/entities.ts';
import { placeAt } from '../../../shared/domain/imported-text.ts';
import { diffStates } from '../../../shared/history/diff-state.ts';
import { CHAIN_START, SCHEMA_VERSION, sealRevision } from '../../../shared/history/revision.ts';
import { defined, invariant } from '../../../shared/util/assert.ts';
import { unwrap } from '../../../shared/util/result.ts';
import type { SampleLink, SampleRow, SampleSource } from './sample-source.ts';

/** Every sample bears the same moment, so that equal sources give equal bytes. */
const MADE_AT = '2026-11-10T01:00:00.000Z';
const FOLDER = new URL('.', import.meta.url);

/**
 * Makes a sample's case file by entering its source through the real services, then writing the outcome as
 * one revision with ids in sequence: equal sources and equal programs give equal bytes.
 */
export async function makeSample(source: SampleSource): Promise<Uint8Array> {
  const profileDir = mkdtempSync(path.join(tmpdir(), 'bidui-sample-'));
  const resourcesDir = path.resolve(new URL('../../../resources', import.meta.url).pathname);
  const host = await openHost({ profileDir, resourcesDir, shell: 'command-line', appVersion: '0.1.0' });
  try {
    const entry = new Entry(createClient(host.router), host.upload);
    const state = await entry.enter(source);
    const blobs = new Map<string, Uint8Array>();
    for (const hash of blobHashes(state)) blobs.set(hash, unwrap(await host.readBlob(hash)));
    return sealSample(source, state, blobs);
  } finally {
    await host.close();
    rmSync(profileDir, { recursive: true, force: true });
  }
}

/** Enters one source as a person would: forms, files, claims, cuts, links, judgments. */
class Entry {
  readonly #client: Client;
  readonly #upload: ShellHost['upload'];
  #caseId = '';
  #next = 0;

  constructor(client: Client, upload: ShellHost['upload']) {
    this.#client = client;
    this.#upload = upload;
  }

  async enter(source: SampleSource): Promise<CaseState> {
    const { title, rightType, subject } = source;
    const created = await this.#client.cases.create({ requestId: this.#id(), title, rightType, subject });
    this.#caseId = unwrap(created).caseId;
    await this.#forms(source);
    const { rightId, productId } = await this.#keys();
    const patent = await this.#addFile(source.claims.fileName, encode(source.claims.text), {
      name: `${source.right.grantNo ?? ''}${source.claims.name}`,
      role: 'right',
      kind: 'RIGHT_DOC',
      source: '权利人提交',
      way: '委托人提供，与公告文本核对一致',
      obtainedAt: source.sheet.receivedAt ?? null,
      proves: '专利权的保护范围',
    });
    const read = { caseId: this.#caseId, requestId: this.#id(), rightId, evidenceId: patent };
    unwrap(await this.#client.evidence.readClaims(read));
    await this.#run({ type: 'claims.assert', rightId, nos: [...source.asserted] });
    const keys = new Map<string, string>();
    for (const { key, fileName, content, meta } of source.evidence) {
      const bytes = 'text' in content ? encode(content.text) : readFileSync(new URL(content.png, FOLDER));
      keys.set(key, await this.#addFile(fileName, bytes, { ...meta, role: 'accused', productId }));
    }
    for (const [no, rows] of Object.entries(source.rows))
      await this.#compare(Number(no), rows, productId, keys);
    return this.#state();
  }

  async #forms(source: SampleSource): Promise<void> {
    const { rightId, productId } = await this.#keys();
    const update = (collection: 'cases' | 'rights' | 'products' | 'opinions', id: string, patch: object) =>
      this.#run({ type: 'record.update', collection, id, patch: { ...patch } });
    const add = (collection: 'parties' | 'experts' | 'constructions', patch: object) =>
      this.#run({ type: 'record.add', collection, id: this.#id(), patch: { ...patch } });
    await update('cases', this.#caseId, source.sheet);
    await update('rights', rightId, source.right);
    await update('products', productId, source.product);
    await update('opinions', 'opinion', source.opinion);
    for (const party of source.parties) await add('parties', party);
    for (const expert of source.experts) await add('experts', expert);
    for (const construction of source.constructions) await add('constructions', construction);
    for (const [section, words] of Object.entries(source.ownWords)) {
      const content = {
        version: 1 as const,
        blocks: [{ kind: 'paragraph' as const, runs: [{ text: words }] }],
      };
      await this.#run({ type: 'section.set', section: section as 'analysis', content });
    }
  }

  /** Cuts the claim where the rows begin, then links and judges row by row. */
  async #compare(
    no: number,
    rows: readonly SampleRow[],
    productId: string,
    keys: ReadonlyMap<string, string>,
  ) {
    const claim = defined(
      Object.values((await this.#state()).claims).find((one) => one.no === no),
      `claim ${no}`,
    );
    let from = 0;
    const starts = rows.map((row) => {
      const at = claim.text.indexOf(row.words, from);
      invariant(at >= 0, `claim ${no} holds “${row.words}”`);
      from = at + row.words.length;
      return at;
    });
    for (const at of starts) {
      const inside = (await this.#features(claim.id)).find(
        ({ span }) => span !== null && span[0] < at && at < span[1],
      );
      if (inside !== undefined)
        await this.#run({ type: 'feature.cut', featureId: inside.id, at, newId: this.#id() });
    }
    for (const feature of (await this.#features(claim.id)).reverse()) {
      const isWanted = starts.includes(feature.span?.[0] ?? -1);
      const isFirst = feature.span?.[0] === (await this.#features(claim.id))[0]?.span?.[0];
      if (!isWanted && !isFirst) await this.#run({ type: 'feature.merge', featureId: feature.id });
    }
    const features = await this.#features(claim.id);
    invariant(
      features.length === rows.length,
      `claim ${no}: ${features.length} features for ${rows.length} rows`,
    );
    for (const [index, row] of rows.entries()) {
      const { id, type } = defined(features[index], 'feature');
      if (row.type !== undefined && row.type !== type) {
        await this.#run({ type: 'feature.retype', featureId: id, featureType: row.type });
      }
      for (const link of row.links) await this.#link(link, id, productId, keys);
      await this.#run({ type: 'judgment.set', featureId: id, productId, patch: row.judgment });
    }
  }

  async #link(link: SampleLink, featureId: string, productId: string, keys: ReadonlyMap<string, string>) {
    const evidenceId = defined(keys.get(link.evidence), `evidence ${link.evidence}`);
    const place = {
      type: 'link.add',
      id: this.#id(),
      featureId,
      productId,
      evidenceId,
      trust: 'confirmed',
      because: '',
    } as const;
    if ('region' in link) {
      const [x, y, width, height] = link.region;
      await this.#run({
        ...place,
        anchor: { kind: 'region', page: null, x, y, width, height, caption: link.caption },
      });
      return;
    }
    const imported = unwrap(await this.#client.evidence.text({ caseId: this.#caseId, evidenceId }));
    const start = imported.text.indexOf(link.quote);
    invariant(start >= 0, `${link.evidence} holds “${link.quote}”`);
    const where = placeAt(imported, start);
    const anchor = textAnchor(imported.text, start, start + link.quote.length, {
      page: where?.page ?? null,
      paragraph: where?.paragraph ?? null,
    });
    await this.#run({ ...place, anchor });
  }

  async #addFile(name: string, bytes: Uint8Array, meta: object): Promise<string> {
    const { grantId } = unwrap(await this.#upload(name, bytes));
    const evidenceId = this.#id();
    const added = { caseId: this.#caseId, requestId: this.#id(), evidenceId, grantId, meta: { ...meta } };
    unwrap(await this.#client.evidence.add(added));
    return evidenceId;
  }

  async #run(command: Command): Promise<void> {
    unwrap(
      await this.#client.cases.run({ caseId: this.#caseId, requestId: this.#id(), base: null, command }),
    );
  }

  async #state(): Promise<CaseState> {
    return unwrap(await this.#client.cases.open({ caseId: this.#caseId })).state;
  }

  async #features(claimId: string): Promise<CaseState['features'][string][]> {
    return ordered((await this.#state()).features).filter((feature) => feature.claimId === claimId);
  }

  async #keys(): Promise<{ rightId: string; productId: string }> {
    const state = await this.#state();
    const [right, product] = [ordered(state.rights)[0], ordered(state.products)[0]];
    return { rightId: defined(right, 'right').id, productId: defined(product, 'product').id };
  }

  #id(): string {
    this.#next += 1;
    return `n${this.#next}`;
  }
}

function sealSample(
  source: SampleSource,
  state: CaseState,
  blobs: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const changes = diffStates(emptyState(), withPlainIds(source, state));
  const revision = sealRevision(
    {
      caseId: `sample-${source.id}`,
      stationId: 'sample',
      seq: 1,
      prevHash: CHAIN_START,
      parents: [],
      kind: 'import',
      target: null,
      command: 'cases.create',
      summary: '示例案件',
      at: MADE_AT,
      author: '示例',
      appVersion: '0.1.0',
      schemaVersion: SCHEMA_VERSION,
      requestId: `sample-${source.id}`,
      changes,
    },
    (text) => createHash('sha256').update(text).digest('hex'),
  );
  return writeCaseFile([revision], blobs);
}

const RANDOM_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Random ids become ids in sequence, moments become one moment; nothing else changes. */
function withPlainIds(source: SampleSource, state: CaseState): CaseState {
  const sheet = defined(Object.values(state.cases)[0], 'case');
  const names = new Map([[sheet.id, `sample-${source.id}`]]);
  const json = JSON.stringify({
    ...state,
    cases: { [sheet.id]: { ...sheet, caseNo: `临-示例-${source.id}` } },
  })
    .replace(RANDOM_ID, (id) => {
      const known = names.get(id) ?? `s${names.size}`;
      names.set(id, known);
      return known;
    })
    .replace(/"(createdAt|importedAt)":"[^"]+"/g, `"$1":"${MADE_AT}"`);
  return JSON.parse(json);
}

function blobHashes(state: CaseState): string[] {
  return Object.values(state.evidence).flatMap(({ sha256, text }) =>
    text === null ? [sha256] : [sha256, text.sha256],
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
