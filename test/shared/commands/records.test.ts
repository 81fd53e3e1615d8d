import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/schema.ts';
import { defined } from '../../../shared/util/assert.ts';
import { TestCase } from '../../support/case-builder.ts';
import { codeOf, judge, linkTo } from './acting.ts';

describe('records', () => {
  it('adds, changes, moves and removes a party', () => {
    const test = new TestCase();
    test.run({ type: 'record.add', collection: 'parties', id: 'p1', patch: { name: '甲公司' } });
    test.run({
      type: 'record.add',
      collection: 'parties',
      id: 'p2',
      patch: { name: '乙公司', role: 'ACCUSED' },
    });
    test.run({ type: 'record.move', collection: 'parties', id: 'p2', after: null });
    const [first, second] = [test.state.parties.p1, test.state.parties.p2];
    expect(defined(second, 'p2').order < defined(first, 'p1').order).toBe(true);
    test.run({ type: 'record.remove', collection: 'parties', id: 'p1' });
    expect(Object.keys(test.state.parties)).toEqual(['p2']);
  });

  it.each<[string, Command]>([
    [
      'a field the program sets',
      { type: 'record.update', collection: 'cases', id: 'case1', patch: { caseNo: '我的号' } },
    ],
    [
      'a field that does not exist',
      { type: 'record.update', collection: 'cases', id: 'case1', patch: { colour: 'red' } },
    ],
    [
      'a date that is none',
      { type: 'record.update', collection: 'cases', id: 'case1', patch: { actDate: '2026-13-40' } },
    ],
    ['evidence made by hand', { type: 'record.add', collection: 'evidence', id: 'e9', patch: {} }],
    ['a second right', { type: 'record.add', collection: 'rights', id: 'r9', patch: {} }],
    [
      'claims put in by a form',
      { type: 'record.update', collection: 'rights', id: 'x1', patch: { assertedClaims: [7] } },
    ],
    [
      'a type of right beside that of the case',
      { type: 'record.update', collection: 'rights', id: 'x1', patch: { type: 'INVENTION' } },
    ],
    ['removing the case itself', { type: 'record.remove', collection: 'cases', id: 'case1' }],
  ])('refuses %s', (_what, command) => {
    expect(codeOf(new TestCase(), command)).toBe('INVALID_INPUT');
  });

  it('gives its rights the type of the case', () => {
    const test = new TestCase();
    const patch = { rightType: 'INVENTION' };
    test.run({ type: 'record.update', collection: 'cases', id: 'case1', patch });
    expect(test.state.rights[test.rightId]?.type).toBe('INVENTION');
  });

  it('refuses to name a product or a right that is not there', () => {
    const test = new TestCase().addEvidence('e1');
    const update = { type: 'record.update', collection: 'evidence', id: 'e1' } as const;
    expect(codeOf(test, { ...update, patch: { productId: 'nobody' } })).toBe('NOT_FOUND');
    expect(codeOf(test, { ...update, patch: { productId: null } })).toBe('ok');
    const add = { type: 'record.add', collection: 'constructions', id: 'k1' } as const;
    expect(codeOf(test, { ...add, patch: { rightId: 'nobody' } })).toBe('NOT_FOUND');
    expect(codeOf(test, { ...add, patch: { term: '铰接' } })).toBe('ok');
  });

  it('removes a product with its links and judgments, and evidence with its links', () => {
    const test = new TestCase().loadClaims().addEvidence('e1');
    const [first] = test.features(1);
    linkTo(test, defined(first, 'f').id);
    judge(test, defined(first, 'f').id);
    test.run({ type: 'record.remove', collection: 'evidence', id: 'e1' });
    expect(test.state.links).toEqual({});
    expect(Object.values(test.state.judgments)[0]).toMatchObject({ stale: '所依据的证据已移除' });
    test.run({ type: 'record.remove', collection: 'products', id: test.productId });
    expect(test.state.judgments).toEqual({});
  });
});

describe('links and refusals', () => {
  it('takes the same passage once', () => {
    const test = new TestCase().loadClaims().addEvidence('e1');
    const [first] = test.features(1);
    linkTo(test, defined(first, 'f').id, 'l1');
    linkTo(test, defined(first, 'f').id, 'l2');
    expect(Object.keys(test.state.links)).toEqual(['l1']);
  });

  it('sets a judgment aside when its passage goes', () => {
    const test = new TestCase().loadClaims().addEvidence('e1');
    const [first] = test.features(1);
    linkTo(test, defined(first, 'f').id, 'l1');
    judge(test, defined(first, 'f').id);
    test.run({ type: 'link.remove', id: 'l1' });
    expect(Object.values(test.state.judgments)[0]?.stale).toBe('对应的出处已移除');
  });

  it('sets a judgment aside when its passage moves, not when it stays where it was', () => {
    const test = new TestCase().loadClaims().addEvidence('e1');
    const [first] = test.features(1);
    linkTo(test, defined(first, 'f').id, 'l1');
    judge(test, defined(first, 'f').id);
    const { anchor } = defined(test.state.links.l1, 'link');
    expect(test.run({ type: 'link.update', id: 'l1', anchor })).toEqual([]);
    test.run({ type: 'link.update', id: 'l1', anchor: { ...anchor, page: 2 } });
    expect(Object.values(test.state.judgments)[0]?.stale).toBe('对应的出处已改动');
  });

  it('keeps a refusal once', () => {
    const test = new TestCase().loadClaims().addEvidence('e1');
    const featureId = defined(test.features(1)[0], 'f').id;
    const reject = (id: string): Command => ({
      type: 'suggestion.reject',
      id,
      featureId,
      evidenceId: 'e1',
      start: 0,
      end: 4,
    });
    test.run(reject('r1'));
    expect(test.run(reject('r2'))).toEqual([]);
  });
});
