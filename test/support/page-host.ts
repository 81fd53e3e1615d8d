import { createHash } from 'node:crypto';
import { createEventHub } from '../../renderer/host/event-hub.ts';
import { createCaseChanges } from '../../shared/commands/create-case.ts';
import { runCommand } from '../../shared/commands/run.ts';
import type { Command } from '../../shared/commands/schema.ts';
import type { RevisionSummary, Written } from '../../shared/contract/cases.contract.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { Response } from '../../shared/contract/envelope.ts';
import type { Host } from '../../shared/contract/host.ts';
import type { Settings } from '../../shared/contract/system.contract.ts';
import type { VectorsStatus } from '../../shared/contract/vectors.contract.ts';
import { summariseCase } from '../../shared/domain/case-summary.ts';
import type { EarlierFacts } from '../../shared/domain/earlier.ts';
import { type CaseState, emptyState } from '../../shared/domain/entities.ts';
import type { ImportedText } from '../../shared/domain/imported-text.ts';
import { apply } from '../../shared/history/apply.ts';
import { type Change, invert } from '../../shared/history/change.ts';
import { addChange } from '../../shared/history/diff-state.ts';
import { err, ok, type Result, unwrap } from '../../shared/util/result.ts';
import { evidenceNamed, sequentialIds, testContext } from './case-builder.ts';

const NOW = '2026-11-05T02:00:00.000Z';
const START = '0'.repeat(64);

type Step = Readonly<{ summary: string; changes: readonly Change[] }>;
type Input = Readonly<Record<string, unknown>>;

const DEFAULT_SETTINGS: Settings = {
  author: '林知远',
  organisation: '某知识产权保护中心',
  organisationCode: '测',
  docTitle: '专利侵权判定参考意见书',
  language: 'zh-CN',
  theme: 'system',
  labelStyle: 'letters',
  granularity: 'expert',
  disclaimer: '',
  keys: {},
  phrases: [],
  useVectors: true,
};

/** A host in memory for tests of the page: one case, real commands, real changes, real events. */
export class PageHost {
  readonly hub = createEventHub();
  /** Every request that arrived, by method. */
  readonly calls: Readonly<{ method: string; input: Input }>[] = [];
  /** Answers that stand in for the next ones of a method: failures, lost connections. */
  readonly instead = new Map<string, (() => Promise<Response>)[]>();
  readonly #context = testContext();
  readonly #ids = sequentialIds('rev');
  readonly revisions: RevisionSummary[] = [];
  state: CaseState = emptyState();
  head = START;
  settings: Settings = DEFAULT_SETTINGS;
  /** What other cases of the patent are said to have. */
  earlier: EarlierFacts = { splits: [], verdicts: [], constructions: [] };
  vectors: VectorsStatus = { state: 'none' };
  readonly #texts = new Map<string, string>();
  #undo: Step[] = [];
  #redo: Step[] = [];

  constructor() {
    const changes = createCaseChanges({
      caseId: 'case1',
      title: '折叠晾衣架案',
      rightType: 'UTILITY_MODEL',
      subject: 'PRODUCT',
      caseNo: '临-测-ab12-20261105-01',
      organisation: '某知识产权保护中心',
      docTitle: '专利侵权判定参考意见书',
      sample: null,
      now: NOW,
      newId: this.#context.newId,
    });
    this.#write('edit', '新建案件', changes);
  }

  /** The host as a page sees it. */
  host(): Host {
    return {
      client: createClient(async ({ method, input }) => {
        this.calls.push({ method, input: input as Input });
        const replaced = this.instead.get(method)?.shift();
        return replaced === undefined ? toResponse(this.#answer(method, input as Input)) : replaced();
      }),
      capabilities: { shell: 'browser', nativeDialogs: false },
      subscribe: this.hub.subscribe,
      blobUrl: (sha256) => `/blob/${sha256}`,
      upload: async (file) => ok({ grantId: 'grant1', name: file.name, sizeBytes: file.size }),
      save: async () => ok(true),
    };
  }

  /** A write by another window: told by an event only. */
  runElsewhere(command: Command): Written {
    const written = unwrap(this.#run(command));
    this.hub.emit('cases.changed', written);
    return written;
  }

  /** What was in the case before the page was opened. */
  add(changes: readonly Change[]): void {
    this.#write('edit', '放入资料', changes);
  }

  #answer(method: string, input: Input): Result<unknown> {
    switch (method) {
      case 'cases.open':
        return input.caseId === 'case1' ? ok({ ...this.#heading(), state: this.state }) : err('NOT_FOUND');
      case 'cases.run':
        if (input.base !== null && input.base !== this.head) return err('STALE_REVISION');
        return this.#run(input.command as Command);
      case 'cases.undo':
        return this.#takeBack();
      case 'cases.redo':
        return this.#bringBack();
      case 'cases.list':
        return ok(this.#list(input.trashed === true));
      case 'cases.history':
        return ok(this.revisions.toReversed());
      case 'cases.create':
        return ok({ caseId: 'case1' });
      case 'evidence.addText':
        return ok(this.#addEvidence(input));
      case 'evidence.add':
        return ok(this.#addEvidence({ ...input, name: '上传的文件' }));
      case 'evidence.text':
        return ok(this.#text(String(input.evidenceId)));
      case 'cases.exportFile':
        return ok({ grantId: 'grant2', name: '案件.json', sizeBytes: 9 });
      case 'system.doctor':
        return ok({ ok: false, lines: [{ check: '数据库', ok: false, message: '发现损坏。' }] });
      case 'earlier.facts':
        return ok(this.earlier);
      case 'cases.samples':
      case 'system.backups':
        return ok([]);
      case 'system.settings':
        return ok(this.settings);
      case 'system.saveSettings':
        this.settings = { ...this.settings, ...input };
        return ok(this.settings);
      case 'vectors.status':
        return ok({
          folder: '/资料库/vectors',
          model: this.settings.useVectors ? this.vectors : { state: 'off' },
        });
      case 'system.info': {
        const profile = { state: 'ready', message: '' };
        return ok({ version: '0.1.0', contractVersion: 1, shell: 'browser', stationId: 'ab12', profile });
      }
      default:
        return err('NOT_FOUND', method);
    }
  }

  #addEvidence(input: Input): Written {
    const text = String(input.text ?? '杯盖内侧带有密封圈。');
    const id = String(input.evidenceId);
    this.#texts.set(id, text);
    const facts = { id, name: String(input.name), text: { sha256: 'b'.repeat(64), length: text.length } };
    const change = addChange('evidence', { ...evidenceNamed(id, 'x2'), ...facts });
    this.#undo.push({ changes: [change], summary: '放入资料' });
    return this.#write('edit', '放入资料', [change]);
  }

  #text(evidenceId: string): ImportedText {
    const text = this.#texts.get(evidenceId) ?? '';
    return { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph', paragraph: 1 }] };
  }

  #list(isTrashed: boolean): unknown[] {
    const summary = summariseCase(this.state, 'case1', NOW);
    return summary !== null && (summary.trashedAt !== null) === isTrashed ? [summary] : [];
  }

  #run(command: Command): Result<Written> {
    const outcome = runCommand(this.state, command, this.#context);
    if (!outcome.ok) return outcome;
    const { changes, summary } = outcome.value;
    if (changes.length > 0) {
      this.#undo.push({ changes, summary });
      this.#redo = [];
    }
    return ok(this.#write('edit', summary, changes));
  }

  #takeBack(): Result<Written> {
    const step = this.#undo.pop();
    if (step === undefined) return err('NOTHING_TO_UNDO');
    this.#redo.push(step);
    return ok(this.#write('undo', step.summary, invert(step.changes)));
  }

  #bringBack(): Result<Written> {
    const step = this.#redo.pop();
    if (step === undefined) return err('NOTHING_TO_REDO');
    this.#undo.push(step);
    return ok(this.#write('redo', step.summary, step.changes));
  }

  #write(kind: RevisionSummary['kind'], summary: string, changes: readonly Change[]): Written {
    const parent = this.head;
    this.state = unwrap(apply(this.state, changes));
    if (changes.length > 0) {
      this.head = createHash('sha256').update(this.#ids()).digest('hex');
      const facts = { at: NOW, author: this.settings.author, changeCount: changes.length };
      this.revisions.push({ id: this.head, seq: this.revisions.length + 1, kind, summary, ...facts });
    }
    return { ...this.#heading(), parent, command: kind, changes: [...changes] };
  }

  #heading() {
    const undo = this.#undo.at(-1)?.summary ?? null;
    const redo = this.#redo.at(-1)?.summary ?? null;
    return { caseId: 'case1', head: this.head, savedAt: NOW, undo, redo };
  }
}

/** An answer that never came: the host is not there. */
export async function unreachable(): Promise<Response> {
  throw new TypeError('no connection');
}

function toResponse(result: Result<unknown>): Response {
  return result;
}
