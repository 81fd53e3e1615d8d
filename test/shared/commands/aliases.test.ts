import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../shared/commands/run.ts';
import { commandSchema } from '../../../shared/commands/schema.ts';
import type { CaseState } from '../../../shared/domain/entities.ts';
import { apply } from '../../../shared/history/apply.ts';
import { invert } from '../../../shared/history/change.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { TestCase } from '../../support/case-builder.ts';

const said = (id: string, productId: string | null, term = '卡扣', part = '卡勾') =>
  ({ type: 'term.alias', id, term, part, productId }) as const;

const pairs = ({ aliases }: CaseState) =>
  Object.values(aliases).map(({ id, term, part, productId }) => [id, term, part, productId]);

describe('term.alias', () => {
  it('keeps that a word of the product stands for a word of the claim', () => {
    const test = new TestCase();
    test.run(said('a1', test.productId));
    expect(pairs(test.state)).toEqual([['a1', '卡扣', '卡勾', test.productId]]);
  });

  it('says it once, however often it is said', () => {
    const test = new TestCase();
    test.run(said('a1', null));
    expect(test.run(said('a2', null))).toEqual([]);
    expect(test.run(said('a3', test.productId)), 'it holds for every product already').toEqual([]);
  });

  it('widens what was said for single products to the case', () => {
    const test = new TestCase();
    test.run({ type: 'record.add', collection: 'products', id: 'p2', patch: { name: '另一产品' } });
    test.run(said('a1', test.productId));
    test.run(said('a2', 'p2'));
    test.run(said('a3', null));
    expect(pairs(test.state)).toEqual([['a3', '卡扣', '卡勾', null]]);
  });

  it('leaves a word and itself alone', () => {
    const test = new TestCase();
    expect(test.run(said('a1', null, '卡扣', '卡扣'))).toEqual([]);
  });

  it('lets one part have several names, and one name stand for several parts', () => {
    const test = new TestCase();
    test.run(said('a1', null));
    test.run(said('a2', null, '卡扣', '搭扣'));
    test.run(said('a3', null, '锁件', '卡勾'));
    expect(pairs(test.state)).toHaveLength(3);
  });

  it('refuses a product that is not there, and words that are no name', () => {
    const test = new TestCase();
    const outcome = runCommand(test.state, said('a1', 'nobody'), test.context);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    for (const part of ['', '  ', '卡'.repeat(101)]) {
      expect(commandSchema.safeParse(said('a1', null, '卡扣', part)).success).toBe(false);
    }
  });

  it('goes with its product', () => {
    const test = new TestCase();
    test.run(said('a1', test.productId));
    test.run(said('a2', null, '底座', '底板'));
    test.run({ type: 'record.remove', collection: 'products', id: test.productId });
    expect(pairs(test.state)).toEqual([['a2', '底座', '底板', null]]);
  });
});

describe('term.unalias', () => {
  it('takes back what was said; what nobody said cannot be taken back', () => {
    const test = new TestCase();
    test.run(said('a1', null));
    test.run({ type: 'term.unalias', id: 'a1' });
    expect(pairs(test.state)).toEqual([]);
    const again = runCommand(test.state, { type: 'term.unalias', id: 'a1' }, test.context);
    expect(again).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it('says in the history what was said and taken back', () => {
    const test = new TestCase();
    const words = (command: Parameters<typeof runCommand>[1]) =>
      unwrap(runCommand(test.state, command, test.context)).summary;
    expect(words(said('a1', null))).toBe('指明“卡勾”即“卡扣”');
    test.run(said('a1', null));
    expect(words({ type: 'term.unalias', id: 'a1' })).toBe('取消“卡勾”即“卡扣”');
  });
});

describe('aliases', () => {
  it('are undone step by step, whatever was said in whatever order', () => {
    const word = fc.constantFrom('卡扣', '卡勾', '底座', '底板');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, fc.boolean()), { maxLength: 12 }), (sayings) => {
        const test = new TestCase();
        sayings.forEach(([term, part, isForAll], index) => {
          const before = test.state;
          const changes = test.run(said(`a${index}`, isForAll ? null : test.productId, term, part));
          expect(unwrap(apply(test.state, invert(changes)))).toEqual(before);
        });
        const keys = pairs(test.state).map(([, term, part]) => `${term} ${part}`);
        expect(new Set(keys).size, 'each pair once').toBe(keys.length);
      }),
    );
  });
});
