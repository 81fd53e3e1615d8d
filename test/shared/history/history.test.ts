import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Party } from '../../../shared/domain/case.ts';
import { type CaseState, emptyState } from '../../../shared/domain/entities.ts';
import { apply, equalJson } from '../../../shared/history/apply.ts';
import { canonicalJson } from '../../../shared/history/canonical.ts';
import { type Change, changeSchema, invert, type Json } from '../../../shared/history/change.ts';
import { addChange, diffStates, removeChange, setChanges } from '../../../shared/history/diff-state.ts';
import { unwrap } from '../../../shared/util/result.ts';

const IDS = ['p1', 'p2', 'p3', 'p4'] as const;
const FIELDS = ['name', 'address', 'contact'] as const;

function party(id: string, name: string): Party {
  return { id, order: `a${id}`, role: 'CLIENT', name, idNumber: '', address: '', contact: '', agent: '' };
}

/** One thing a person may do to the list of parties, whatever it holds now. */
type Act = { kind: 'add' | 'remove' | 'set'; id: string; field: (typeof FIELDS)[number]; value: string };

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('add', 'remove', 'set'),
  id: fc.constantFrom(...IDS),
  field: fc.constantFrom(...FIELDS),
  value: fc.string({ maxLength: 6 }),
});

function changesOf(state: CaseState, { kind, id, field, value }: Act): Change[] {
  const current = state.parties[id];
  if (current === undefined) return kind === 'add' ? [addChange('parties', party(id, value))] : [];
  if (kind === 'remove') return [removeChange('parties', current)];
  return setChanges('parties', current, { ...current, [field]: value });
}

function play(acts: readonly Act[]): { states: CaseState[]; steps: Change[][] } {
  const states = [emptyState()];
  const steps: Change[][] = [];
  for (const one of acts) {
    const state = states.at(-1) ?? emptyState();
    const step = changesOf(state, one);
    steps.push(step);
    states.push(unwrap(apply(state, step)));
  }
  return { states, steps };
}

describe('history', () => {
  it('gives back the earlier state when changes are inverted, over 10,000 random histories', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const { states, steps } = play(acts);
        const last = states.at(-1) ?? emptyState();
        expect(unwrap(apply(last, invert(steps.flat())))).toEqual(emptyState());
        steps.forEach((step, index) => {
          const back = unwrap(apply(states[index + 1] ?? last, invert(step)));
          expect(back).toEqual(states[index]);
        });
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it('replays to the same state, change by change or all at once, also through JSON', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const { states, steps } = play(acts);
        const stored = JSON.parse(JSON.stringify(steps.flat())).map((one: unknown) =>
          changeSchema.parse(one),
        );
        expect(unwrap(apply(emptyState(), stored))).toEqual(states.at(-1));
      }),
    );
  });

  it('finds changes between any two states that lead from one to the other', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 15 }), fc.array(act, { maxLength: 15 }), (one, other) => {
        const from = play(one).states.at(-1) ?? emptyState();
        const to = play(other).states.at(-1) ?? emptyState();
        expect(unwrap(apply(from, diffStates(from, to)))).toEqual(to);
      }),
    );
  });

  it('refuses changes made against another state, and applies none of them', () => {
    const state = unwrap(apply(emptyState(), [addChange('parties', party('p1', '甲公司'))]));
    const stale: Change = {
      op: 'set',
      collection: 'parties',
      id: 'p1',
      field: 'name',
      before: '乙',
      after: '丙',
    };
    const good: Change = {
      op: 'set',
      collection: 'parties',
      id: 'p1',
      field: 'contact',
      before: '',
      after: '1',
    };
    const result = apply(state, [good, stale]);
    expect(result).toMatchObject({ ok: false, error: { code: 'STALE_REVISION' } });
    expect(state.parties.p1?.contact).toBe('');
  });

  it.each<[string, Change]>([
    ['adding what is there', addChange('parties', party('p1', '甲'))],
    ['removing what is not there', removeChange('parties', party('p9', '甲'))],
    ['removing what has other words', removeChange('parties', party('p1', '别的'))],
    [
      'setting what is not there',
      { op: 'set', collection: 'parties', id: 'p9', field: 'name', before: '', after: 'x' },
    ],
  ])('refuses %s', (_what, change) => {
    const state = unwrap(apply(emptyState(), [addChange('parties', party('p1', '甲'))]));
    expect(apply(state, [change]).ok).toBe(false);
  });

  it('shares collections that a change does not touch', () => {
    const before = emptyState();
    const after = unwrap(apply(before, [addChange('parties', party('p1', '甲'))]));
    expect(after.claims).toBe(before.claims);
    expect(after.parties).not.toBe(before.parties);
  });
});

describe('canonical JSON', () => {
  it('writes equal values as equal bytes, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const shuffled = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(shuffled)).toBe(canonicalJson(value));
        expect(equalJson(shuffled as Json, value as Json)).toBe(true);
      }),
    );
  });

  it('keeps Chinese readable and hashes alike everywhere', () => {
    const text = canonicalJson({ 乙: '等同', a: 1.5, 甲: ['相同', null] });
    expect(text).toBe('{"a":1.5,"乙":"等同","甲":["相同",null]}');
    expect(createHash('sha256').update(text).digest('hex')).toHaveLength(64);
  });
});
