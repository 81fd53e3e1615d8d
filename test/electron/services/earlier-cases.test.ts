import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/schema.ts';
import { textAnchor } from '../../../shared/domain/anchor.ts';
import { defined } from '../../../shared/util/assert.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { sequentialIds } from '../../support/case-builder.ts';
import { aServiceHost, type ServiceHost } from '../../support/service-host.ts';

const CLAIM =
  '1. 一种折叠支架，其特征在于，包括底座和立杆；所述立杆的下端与所述底座铰接；所述立杆的顶部设有磁吸盘。';
const NUMBER = 'ZL201710601862.3';
const TEXT = '产品：包括托脚和金属臂。托脚很稳。金属臂与托脚铰接。金属臂可收起。附赠布袋。';

type Made = Readonly<{
  caseId: string;
  caseNo: string;
  productId: string;
  run: (command: Command) => Promise<unknown>;
  /** Links words of the material to the feature that contains `word` and judges it. */
  link: (word: string, quote: string, verdict?: 'IDENTICAL' | 'DIFFERENT') => Promise<string>;
  suggestions: () => Promise<readonly Offered[]>;
}>;
type Offered = Readonly<{
  feature: string;
  first: string;
  reasons: readonly string[];
  kinds: readonly string[];
}>;

let requests = 0;
const request = () => {
  requests += 1;
  return `request-${requests}`;
};

async function aCase({ client }: ServiceHost, patentNo: string, text = TEXT): Promise<Made> {
  const created = await client.cases.create({
    requestId: request(),
    title: '案',
    rightType: 'UTILITY_MODEL',
    subject: 'PRODUCT',
  });
  const { caseId } = unwrap(created);
  const stateOf = async () => unwrap(await client.cases.open({ caseId })).state;
  const state = await stateOf();
  const rightId = defined(Object.keys(state.rights)[0], 'a right');
  const productId = defined(Object.keys(state.products)[0], 'a product');
  const caseNo = defined(Object.values(state.cases)[0], 'a sheet').caseNo;
  const run = async (command: Command) =>
    unwrap(await client.cases.run({ caseId, requestId: request(), base: null, command }));
  await run({ type: 'record.update', collection: 'rights', id: rightId, patch: { patentNo } });
  await run({ type: 'claims.load', rightId, text: CLAIM, evidenceId: null, version: '' });
  const page = { evidenceId: 'page', name: '网页', text, role: 'accused', productId } as const;
  unwrap(await client.evidence.addText({ caseId, requestId: request(), ...page }));
  const link = async (word: string, quote: string, verdict: 'IDENTICAL' | 'DIFFERENT' = 'IDENTICAL') => {
    const features = Object.values((await stateOf()).features);
    const featureId = defined(
      features.find((feature) => feature.text.includes(word)),
      `a feature with ${word}`,
    ).id;
    const id = request();
    const start = text.indexOf(quote);
    const anchor = textAnchor(text, start, start + quote.length, { page: null, paragraph: 1 });
    const made = {
      id,
      featureId,
      productId,
      evidenceId: 'page',
      anchor,
      trust: 'confirmed',
      because: '',
    } as const;
    await run({ type: 'link.add', ...made });
    await run({ type: 'judgment.set', featureId, productId, patch: { verdict } });
    return id;
  };
  const suggestions = async () => {
    const features = (await stateOf()).features;
    const answer = unwrap(await client.suggestions.list({ caseId, productId }));
    return answer.features.map(({ featureId, suggestions: offered }) => ({
      feature: features[featureId]?.text ?? '',
      first: offered[0]?.text ?? '',
      reasons: offered.flatMap((each) => each.reasons.map(({ message }) => message)),
      kinds: offered.flatMap((each) => each.reasons.map(({ kind }) => kind)),
    }));
  };
  return { caseId, caseNo, productId, run, link, suggestions };
}

const about = async (made: Made, word: string) =>
  defined(
    (await made.suggestions()).find(({ feature }) => feature.includes(word)),
    `a row with ${word}`,
  );
const remembers = async (made: Made) =>
  (await made.suggestions()).some(({ kinds }) => kinds.includes('earlier'));
const reasonsOf = async (made: Made) => (await made.suggestions()).flatMap(({ reasons }) => reasons);

/** One link does not make two unlike names the same part for other cases; two in different passages do. */
const linkTwice = async (made: Made) => {
  await made.link('包括', '包括托脚和金属臂');
  return made.link('铰接', '金属臂与托脚铰接');
};

const OTHER_TEXT = '本款支撑架附有说明书。托脚由金属制成。托脚为圆形。';

describe('a second case of a patent', () => {
  it('is offered what the first confirmed, with its number and day', async () => {
    const host = await aServiceHost();
    const first = await aCase(host, NUMBER);
    await linkTwice(first);
    const second = await aCase(host, '201710601862.3', OTHER_TEXT);
    const reasons = await reasonsOf(second);
    expect(reasons).toContain(
      `据${first.caseNo}（2026年3月2日，另一产品）中已确认的关联，“底座”对应“托脚”。`,
    );
    expect(await remembers(first), 'a case does not quote itself').toBe(false);
  });

  it('is not offered what one link alone says of unlike names', async () => {
    const host = await aServiceHost();
    const first = await aCase(host, NUMBER);
    await first.link('包括', '包括托脚和金属臂');
    expect(await remembers(await aCase(host, NUMBER, OTHER_TEXT))).toBe(false);
  });

  it('is offered the very passage when the file is the same, and nothing is applied by itself', async () => {
    const host = await aServiceHost();
    const first = await aCase(host, NUMBER);
    await first.link('磁吸盘', '附赠布袋');
    const second = await aCase(host, NUMBER);
    const row = await about(second, '磁吸盘');
    expect(row.first).toContain('附赠布袋');
    expect(row.reasons).toContain(`${first.caseNo}（2026年3月2日）中曾将本特征关联到这一段。`);
    const { state } = unwrap(await host.client.cases.open({ caseId: second.caseId }));
    expect(Object.values(state.links)).toEqual([]);
    expect(Object.values(state.judgments)).toEqual([]);
  });

  it('is not offered what was judged different, or linked and not judged at all', async () => {
    const host = await aServiceHost();
    const first = await aCase(host, NUMBER);
    await first.link('包括', '包括托脚和金属臂', 'DIFFERENT');
    expect(await remembers(await aCase(host, NUMBER))).toBe(false);
  });

  it('forgets a link that was taken back, a case put in the bin, and remembers it when it comes back', async () => {
    const host = await aServiceHost();
    const first = await aCase(host, NUMBER);
    const linkId = await linkTwice(first);
    const second = await aCase(host, NUMBER, OTHER_TEXT);
    expect(await remembers(second)).toBe(true);
    const bin = (trashedAt: string | null) =>
      first.run({ type: 'record.update', collection: 'cases', id: first.caseId, patch: { trashedAt } });
    await bin('2026-03-02T09:00:00.000Z');
    expect(await remembers(second)).toBe(false);
    await bin(null);
    expect(await remembers(second)).toBe(true);
    await first.run({ type: 'link.remove', id: linkId });
    expect(await remembers(second)).toBe(false);
    unwrap(await host.client.cases.undo({ caseId: first.caseId, requestId: request() }));
    expect(await remembers(second)).toBe(true);
  });

  it('is shown two earlier opinions about the same product side by side', async () => {
    const host = await aServiceHost();
    const one = await aCase(host, NUMBER);
    await one.run({ type: 'term.alias', id: 'a1', term: '底座', part: '托脚', productId: null });
    const two = await aCase(host, NUMBER);
    await two.run({ type: 'term.alias', id: 'a1', term: '底座', part: '金属臂', productId: null });
    const reasons = await reasonsOf(await aCase(host, NUMBER));
    const day = '（2026年3月2日）';
    expect(reasons).toContain(
      `${one.caseNo}${day}中曾指明：“托脚”即“底座”；据${two.caseNo}${day}则对应“金属臂”，请核对。`,
    );
  });

  it('remembers a case that came as a file', async () => {
    const away = await aServiceHost({ newId: sequentialIds('away-') });
    const theirs = await aCase(away, NUMBER);
    await linkTwice(theirs);
    await theirs.run({ type: 'term.alias', id: 'a1', term: '磁吸盘', part: '布袋', productId: null });
    const { grantId } = unwrap(await away.client.cases.exportFile({ caseId: theirs.caseId }));
    const file = unwrap(away.grants.takeDownload(grantId) as never) as { bytes: Uint8Array };
    const host = await aServiceHost();
    const mine = await aCase(host, NUMBER, OTHER_TEXT);
    expect(await remembers(mine)).toBe(false);
    const grant = host.grants.offerUpload('case.json', file.bytes);
    unwrap(await host.client.cases.importFile({ requestId: request(), grantId: grant.grantId }));
    expect(await remembers(mine)).toBe(true);
    const { state } = unwrap(await host.client.cases.open({ caseId: theirs.caseId }));
    expect(Object.values(state.aliases)).toMatchObject([{ term: '磁吸盘', part: '布袋' }]);
    expect(unwrap(await host.ports.store.differingProjections())).toEqual([]);
  });
});

describe('cases of other patents', () => {
  it('are neither shown nor read, however many there are', async () => {
    const loaded: string[] = [];
    const host = await aServiceHost();
    const { store } = host.ports;
    const counted = {
      ...store,
      loadCase: (input: { caseId: string }) => {
        loaded.push(input.caseId);
        return store.loadCase(input);
      },
    };
    const watching = await aServiceHost({ store: counted });
    const first = await aCase(watching, NUMBER);
    await linkTwice(first);
    for (let count = 0; count < 200; count += 1) {
      unwrap(
        await watching.client.cases.create({
          requestId: request(),
          title: '他案',
          rightType: 'UTILITY_MODEL',
          subject: 'PRODUCT',
        }),
      );
    }
    const other = await aCase(watching, 'ZL201820000001.X');
    const second = await aCase(watching, NUMBER, OTHER_TEXT);
    loaded.length = 0;
    expect(await remembers(second)).toBe(true);
    expect(loaded).toEqual([first.caseId]);
    expect(await remembers(other)).toBe(false);
    expect(await remembers(second), 'what did not change is not read again').toBe(true);
    expect(loaded.filter((id) => id === first.caseId).length).toBeLessThanOrEqual(2);
  });

  it('without a number share nothing', async () => {
    const host = await aServiceHost();
    const first = await aCase(host, '');
    await linkTwice(first);
    expect(await remembers(await aCase(host, '', OTHER_TEXT))).toBe(false);
  });
});

describe('a word that the expert states to be one of the claim (同指)', () => {
  it('is used at once in this case, and no more when it is taken back', async () => {
    const host = await aServiceHost();
    const made = await aCase(host, '');
    await made.run({ type: 'term.alias', id: 'a1', term: '磁吸盘', part: '布袋', productId: null });
    const row = await about(made, '磁吸盘');
    expect(row.first).toContain('布袋');
    expect(row.reasons).toContain('本案已指明：“布袋”即“磁吸盘”。');
    await made.run({ type: 'term.unalias', id: 'a1' });
    expect((await about(made, '磁吸盘')).kinds).not.toContain('stated');
  });

  it('of another product is not used', async () => {
    const host = await aServiceHost();
    const made = await aCase(host, '');
    await made.run({ type: 'record.add', collection: 'products', id: 'p2', patch: { name: '另一产品' } });
    await made.run({ type: 'term.alias', id: 'a1', term: '磁吸盘', part: '布袋', productId: 'p2' });
    expect((await about(made, '磁吸盘')).kinds).not.toContain('stated');
  });
});
