import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../electron/db/append.ts';
import type { Command } from '../../../shared/commands/schema.ts';
import { apply } from '../../../shared/history/apply.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { aServiceHost, type ServiceHost } from '../../support/service-host.ts';

const CLAIMS =
  '1. 一种支架，其特征在于，包括底座、立杆和锁紧件，所述立杆与底座铰接。\n2. 根据权利要求1所述的支架，其特征在于，所述立杆为两根。';

async function aCase({ client }: ServiceHost): Promise<string> {
  const made = await client.cases.create({
    requestId: 'create',
    title: '案',
    rightType: 'INVENTION',
    subject: 'PRODUCT',
  });
  return unwrap(made).caseId;
}

const rename = (id: string, title: string): Command => ({
  type: 'record.update',
  collection: 'cases',
  id,
  patch: { title },
});

describe('writing a case', () => {
  it('tells every page what was written, and only once', async () => {
    const host = await aServiceHost();
    const caseId = await aCase(host);
    host.events.length = 0;
    const request = { caseId, requestId: 'r', base: null, command: rename(caseId, '改名') };
    const written = unwrap(await host.client.cases.run(request));
    unwrap(await host.client.cases.run(request));
    unwrap(await host.client.cases.run({ ...request, requestId: 'same' }));
    expect(host.events).toEqual([
      { event: 'cases.changed', payload: written },
      { event: 'cases.listed', payload: {} },
    ]);
  });

  it('saves what cannot be hashed as it came: half an emoji, a name that fills every line', async () => {
    const host = await aServiceHost();
    const caseId = await aCase(host);
    unwrap(await host.client.system.saveSettings({ author: '张\ud83d' }));
    const half = { caseId, requestId: 'half', base: null, command: rename(caseId, '案\ud83d') };
    const written = unwrap(await host.client.cases.run(half));
    expect(written.changes).toMatchObject([{ field: 'title', after: '案\ufffd' }]);
    const long = { caseId, requestId: 'long', name: '长'.repeat(200), text: '甲', role: 'accused' } as const;
    const added = await host.client.evidence.addText({ ...long, evidenceId: 'e1', productId: null });
    expect(unwrap(added).undo).toMatch(/^添加证据1：长+…$/);
  });

  it('runs commands of one case one after another, none made from a state that is gone', async () => {
    const host = await aServiceHost();
    const caseId = await aCase(host);
    const titles = Array.from({ length: 20 }, (_, index) => `第${index}次`);
    const answers = await Promise.all(
      titles.map((title, index) =>
        host.client.cases.run({
          caseId,
          requestId: `r-${index}`,
          base: null,
          command: rename(caseId, title),
        }),
      ),
    );
    const written = answers.map(unwrap);
    written.slice(1).forEach((each, index) => {
      expect(each.parent).toBe(written[index]?.head);
    });
    expect(unwrap(await host.client.cases.open({ caseId })).state.cases[caseId]?.title).toBe('第19次');
  });

  it('refuses a command made from an older head, and answers a repeat of one that succeeded', async () => {
    const host = await aServiceHost();
    const caseId = await aCase(host);
    const { head } = unwrap(await host.client.cases.open({ caseId }));
    const first = { caseId, requestId: 'r-1', base: head, command: rename(caseId, '甲') };
    const written = unwrap(await host.client.cases.run(first));
    const late = await host.client.cases.run({ ...first, requestId: 'r-2', command: rename(caseId, '乙') });
    expect(late).toMatchObject({ ok: false, error: { code: 'STALE_REVISION' } });
    expect(unwrap(await host.client.cases.run(first))).toEqual(written);
  });

  it('takes back and brings back step by step, and an edit clears what could be brought back', async () => {
    const host = await aServiceHost();
    const caseId = await aCase(host);
    let requests = 0;
    const next = () => {
      requests += 1;
      return { caseId, requestId: `step-${requests}` };
    };
    const title = async () => unwrap(await host.client.cases.open({ caseId })).state.cases[caseId]?.title;
    for (const name of ['一', '二', '三']) {
      unwrap(await host.client.cases.run({ ...next(), base: null, command: rename(caseId, name) }));
    }
    unwrap(await host.client.cases.undo(next()));
    unwrap(await host.client.cases.undo(next()));
    expect(await title()).toBe('一');
    expect(unwrap(await host.client.cases.redo(next())).redo).toBe('修改案件信息');
    expect(await title()).toBe('二');
    unwrap(await host.client.cases.run({ ...next(), base: null, command: rename(caseId, '四') }));
    expect(await host.client.cases.redo(next())).toMatchObject({ error: { code: 'NOTHING_TO_REDO' } });
    const kinds = unwrap(await host.client.cases.history({ caseId, limit: 20 })).map(({ kind }) => kind);
    expect(kinds).toEqual(['edit', 'redo', 'undo', 'undo', 'edit', 'edit', 'edit', 'edit']);
  });

  it('keeps page, projections and replayed history equal through any work', async () => {
    const host = await aServiceHost();
    const caseId = await aCase(host);
    const start = unwrap(await host.client.cases.open({ caseId }));
    const rightId = Object.keys(start.state.rights)[0] ?? '';
    let page = start.state;
    let requests = 0;
    const step = fc.oneof(
      fc.record({ do: fc.constant('title'), words: fc.string({ unit: 'grapheme', maxLength: 20 }) }),
      fc.record({
        do: fc.constant('claims'),
        words: fc.constantFrom(CLAIMS, CLAIMS.replace('两根', '三根')),
      }),
      fc.record({ do: fc.constantFrom('party', 'undo', 'redo'), words: fc.constant('') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const { do: what, words } of steps) {
          requests += 1;
          const request = { caseId, requestId: `any-${requests}` };
          const command: Command =
            what === 'claims'
              ? { type: 'claims.load', rightId, text: words, evidenceId: null, version: '' }
              : what === 'party'
                ? { type: 'record.add', collection: 'parties', id: `p-${requests}`, patch: {} }
                : rename(caseId, words);
          const answer =
            what === 'undo' || what === 'redo'
              ? await host.client.cases[what](request)
              : await host.client.cases.run({ ...request, base: null, command });
          if (answer.ok) page = unwrap(apply(page, answer.value.changes));
        }
        const { state } = unwrap(await host.client.cases.open({ caseId }));
        const revisions = unwrap(await host.ports.store.revisionsOf({ caseId }));
        expect(state).toEqual(page);
        expect(replay(revisions)).toEqual(page);
        expect(unwrap(await host.ports.store.differingProjections())).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(unwrap(await host.ports.store.verifyHistory())).toEqual([]);
  });
});
