import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createClient, methodNames } from '../../shared/contract/client.ts';
import { CONTRACT_VERSION, contract } from '../../shared/contract/contract.ts';
import type { AnyMethod } from '../../shared/contract/define.ts';
import type { MethodName } from '../../shared/contract/host.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import { CASES_CONDUCT } from './cases.conduct.ts';
import type { Conduct, Fresh } from './conduct.ts';
import { type MakeHost, World } from './contract-host.ts';
import { EARLIER_CONDUCT } from './earlier.conduct.ts';
import { EVIDENCE_CONDUCT } from './evidence.conduct.ts';
import { OPINIONS_CONDUCT } from './opinions.conduct.ts';
import { SUGGESTIONS_CONDUCT } from './suggestions.conduct.ts';
import { SYSTEM_CONDUCT } from './system.conduct.ts';
import { VECTORS_CONDUCT } from './vectors.conduct.ts';

const CONDUCT: Readonly<{ [N in MethodName]: Conduct<N> }> = {
  ...SYSTEM_CONDUCT,
  ...CASES_CONDUCT,
  ...EVIDENCE_CONDUCT,
  ...SUGGESTIONS_CONDUCT,
  ...EARLIER_CONDUCT,
  ...VECTORS_CONDUCT,
  ...OPINIONS_CONDUCT,
};

/** Longer than any string the contract takes, and recognisable should it ever come back. */
const OVERSIZE = 'oversize-'.repeat(300_000);

/**
 * What every method of the contract owes its callers: one success, every declared error, malformed and
 * oversize input. Run once per transport: green over one of them is no proof for another.
 */
export function describeContract(name: string, makeHost: MakeHost): void {
  describe(`contract over ${name}`, () => {
    const shared = new World(makeHost);
    beforeAll(() => shared.open());
    afterAll(() => shared.close());
    const fresh: Fresh = async (extras) => {
      const world = new World(makeHost);
      onTestFinished(() => world.close());
      return world.open(extras);
    };

    it('has a conduct for every method', () => {
      expect(Object.keys(CONDUCT).sort()).toEqual([...methodNames()].sort());
    });

    it.each(methodNames())('%s', async (method) => {
      await conductOf(method).succeeds(shared, fresh);
    });

    it.each(declaredErrors())('%s fails with %s', async (method, code) => {
      const provoke = conductOf(method).errors[code];
      expect(provoke, `${method} declares ${code}: say how to bring it about`).toBeDefined();
      const answer = await provoke?.(shared, fresh);
      expect(answer).toMatchObject({ ok: false, error: { code } });
    });

    it.each(methodNames())('%s refuses malformed input without repeating it', async (method) => {
      const { input } = conductOf(method);
      const wrong = [null, [], 'text', { ...input, unexpected: 'x' }, ...withoutFields(input)];
      for (const each of wrong) expect(await send(method, each)).toMatchObject(INVALID);
    });

    it.each(methodNames())('%s refuses oversize input without repeating it', async (method) => {
      for (const each of oversized(conductOf(method).input)) {
        const answer = await send(method, each);
        expect(answer).toMatchObject(INVALID);
        expect(JSON.stringify(answer)).not.toContain('oversize');
      }
    });

    it.each([
      ['no request at all', 'nonsense', 'INVALID_INPUT'],
      ['another version', { contractVersion: 0, method: 'system.info', input: {} }, 'VERSION_MISMATCH'],
      [
        'an unknown method',
        { contractVersion: CONTRACT_VERSION, method: 'cases.erase', input: {} },
        'INVALID_INPUT',
      ],
      [
        'an inherited name',
        { contractVersion: CONTRACT_VERSION, method: 'cases.constructor', input: {} },
        'INVALID_INPUT',
      ],
      [
        'an inherited subject',
        { contractVersion: CONTRACT_VERSION, method: '__proto__.x', input: {} },
        'INVALID_INPUT',
      ],
    ])('refuses %s', async (_what, request, code) => {
      expect(await shared.host.call(request as never)).toMatchObject({ ok: false, error: { code } });
    });

    it('gives an uploaded file to one import only', async () => {
      const grantId = await shared.grant('a.json', '{}');
      const { cases } = createClient(shared.host.call);
      const importOnce = () => cases.importFile({ requestId: shared.request(), grantId });
      expect(await importOnce()).toMatchObject({ error: { code: 'CASE_FILE_INVALID' } });
      expect(await importOnce()).toMatchObject({ error: { code: 'GRANT_EXPIRED' } });
      expect(await shared.host.download(await shared.grant('a.json', '{}'))).toBeUndefined();
    });

    function send(method: string, input: unknown): Promise<unknown> {
      return shared.host.call({ contractVersion: CONTRACT_VERSION, method, input });
    }
  });
}

const INVALID = { ok: false, error: { code: 'INVALID_INPUT' } };

type AnyConduct = Omit<Conduct<'cases.run'>, 'input'> &
  Readonly<{ input: Readonly<Record<string, unknown>> }>;

function conductOf(method: string): AnyConduct {
  return CONDUCT[method as MethodName] as unknown as AnyConduct;
}

function declaredErrors(): [string, ErrorCode][] {
  return methodNames().flatMap((name) => {
    const [subject = '', verb = ''] = name.split('.');
    const methods = contract[subject as keyof typeof contract] as Readonly<Record<string, AnyMethod>>;
    return (methods[verb]?.errors ?? []).map((code): [string, ErrorCode] => [name, code]);
  });
}

/** The input without each of its fields in turn; all fields of commands on settings may be left out. */
function withoutFields(input: Readonly<Record<string, unknown>>): unknown[] {
  const fields = Object.keys(input).filter((field) => field !== 'author');
  return fields.map((field) => Object.fromEntries(Object.entries(input).filter(([name]) => name !== field)));
}

/** The input with each string in turn longer than anything allowed, or with one more field that is. */
function oversized(input: Readonly<Record<string, unknown>>): unknown[] {
  const texts = Object.keys(input).filter((field) => typeof input[field] === 'string');
  return texts.length === 0
    ? [{ ...input, extra: OVERSIZE }]
    : texts.map((field) => ({ ...input, [field]: OVERSIZE }));
}
