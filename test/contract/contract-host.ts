import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostOptions } from '../../electron/services/host.ts';
import { createClient, type Transport } from '../../shared/contract/client.ts';
import type { Grant } from '../../shared/contract/files.contract.ts';
import type { Client } from '../../shared/contract/host.ts';
import { defined } from '../../shared/util/assert.ts';
import { type Result, unwrap } from '../../shared/util/result.ts';

/** A host as a page meets it over one transport. */
export type ContractHost = Readonly<{
  /** Carries a request and its raw answer. */
  call: Transport;
  upload: (name: string, bytes: Uint8Array) => Promise<Result<Grant>>;
  /** The bytes of a produced file; undefined when the grant is used up. */
  download: (grantId: string) => Promise<Uint8Array | undefined>;
  close: () => Promise<void>;
}>;

/** How a transport starts the composed host with the options that `openHost` takes. */
export type MakeHost = (options: HostOptions) => Promise<ContractHost>;

export type HostExtras = Partial<Pick<HostOptions, 'access' | 'reserveBytes' | 'importLimits'>>;

/** A profile with hosts opened on it one after another, while a test stages troubles in between. */
export class World {
  readonly profileDir: string;
  readonly resourcesDir: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'bidui-contract-'));
  readonly #makeHost: MakeHost;
  #open: Readonly<{ host: ContractHost; client: Client }> | undefined;
  #requests = 0;

  constructor(makeHost: MakeHost) {
    this.#makeHost = makeHost;
    this.profileDir = join(this.#folder, 'profile');
    this.resourcesDir = join(this.#folder, 'resources');
    const delivered = fileURLToPath(new URL('../../resources', import.meta.url));
    for (const part of ['templates', 'legal', 'lexicon']) {
      cpSync(join(delivered, part), join(this.resourcesDir, part), { recursive: true });
    }
  }

  get host(): ContractHost {
    return defined(this.#open, 'an open world').host;
  }

  get client(): Client {
    return defined(this.#open, 'an open world').client;
  }

  /** Opens the profile (again), closing what was open. */
  async open(extras: HostExtras = {}): Promise<World> {
    await this.#open?.host.close();
    this.#open = undefined;
    const { profileDir, resourcesDir } = this;
    const fixed = { profileDir, resourcesDir, shell: 'browser', appVersion: '0.1.0' } as const;
    const host = await this.#makeHost({ ...fixed, ...extras });
    this.#open = { host, client: createClient(host.call) };
    return this;
  }

  async close(): Promise<void> {
    await this.#open?.host.close();
    this.#open = undefined;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A request id that was not used before. */
  request(): string {
    this.#requests += 1;
    return `request-${this.#requests}`;
  }

  /** Hands a file over; answers the grant for one import. */
  async grant(name: string, content: string | Uint8Array): Promise<string> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return unwrap(await this.host.upload(name, bytes)).grantId;
  }

  /** Puts one sample into the resources. */
  addSample(id: string, caseFile: Uint8Array): void {
    const folder = join(this.resourcesDir, 'samples');
    mkdirSync(folder, { recursive: true });
    const list = [{ id, title: '示例：折叠支架', summary: '一件用于试用的示例', file: `${id}.json` }];
    writeFileSync(join(folder, 'index.json'), JSON.stringify(list));
    writeFileSync(join(folder, `${id}.json`), caseFile);
  }

  /** Takes a kept file away from under the profile, or changes it. */
  damageBlob(sha256: string, how: 'remove' | 'alter'): void {
    const path = join(this.profileDir, 'blobs', sha256.slice(0, 2), sha256.slice(2));
    if (how === 'remove') rmSync(path);
    else writeFileSync(path, 'altered');
  }
}
