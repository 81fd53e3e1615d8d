import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../shared/commands/run.ts';
import type { Command } from '../../../shared/commands/schema.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { apply } from '../../../shared/history/apply.ts';
import { invert } from '../../../shared/history/change.ts';
import { defined } from '../../../shared/util/assert.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { RACK_CLAIMS, TestCase } from '../../support/case-builder.ts';

const DESCRIPTION = `说明书\n技术领域\n本实用新型涉及晾晒用具。${'支撑杆2的下端与底座1铰接，限位块3由橡胶制成。'.repeat(12)}`;
const WHOLE = `${RACK_CLAIMS}\n${DESCRIPTION}`;
const DIRTY = RACK_CLAIMS.replace('\n2.', '\n第 1 页 共 2 页\n2.');

const right = (test: TestCase): Right => defined(test.state.rights[test.rightId], 'right');
const load = (test: TestCase, text: string, evidenceId: string | null = null): TestCase => {
  test.run({ type: 'claims.load', rightId: test.rightId, text, evidenceId, version: '' });
  return test;
};
const place = (test: TestCase, patch: Record<string, string | null>): Command => ({
  type: 'record.update',
  collection: 'rights',
  id: test.rightId,
  patch,
});

describe('where the description is read', () => {
  it('stays when claims alone replace a pasted whole document', () => {
    const test = load(load(new TestCase(), WHOLE), RACK_CLAIMS);
    expect(right(test).descriptionText).toContain('限位块3由橡胶制成');
  });

  it('stays in the file it came from when other claims are pasted or read', () => {
    const test = new TestCase().addEvidence('e1').addEvidence('e2', { no: 2 });
    load(load(test, RACK_CLAIMS, 'e1'), RACK_CLAIMS);
    expect(right(test)).toMatchObject({ claimsEvidenceId: null, descriptionEvidenceId: 'e1' });
    load(test, RACK_CLAIMS, 'e2');
    expect(right(test)).toMatchObject({ claimsEvidenceId: 'e2', descriptionEvidenceId: 'e1' });
  });

  it('is not named apart when the file that holds it is read again', () => {
    const test = load(new TestCase().addEvidence('e1'), WHOLE, 'e1');
    load(test, DIRTY, 'e1');
    expect(right(test).descriptionEvidenceId ?? null).toBeNull();
    expect(right(test).descriptionText ?? null).toBeNull();
  });

  it('moves to a pasted text that brings its own', () => {
    const test = new TestCase().addEvidence('e1');
    load(load(test, RACK_CLAIMS, 'e1'), RACK_CLAIMS);
    load(test, WHOLE);
    expect(right(test).descriptionEvidenceId).toBeNull();
    expect(right(test).descriptionText ?? null).toBeNull();
  });

  it('can be a file of the case only, and goes with it', () => {
    const test = new TestCase().addEvidence('e1');
    const unknown = runCommand(test.state, place(test, { descriptionEvidenceId: 'e9' }), test.context);
    expect(unknown).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    test.run(place(test, { descriptionEvidenceId: 'e1' }));
    test.run({ type: 'record.remove', collection: 'evidence', id: 'e1' });
    expect(right(test).descriptionEvidenceId).toBeNull();
  });

  it('is taken back whole, also in a case from before there was a place for it', () => {
    const test = load(new TestCase(), RACK_CLAIMS);
    const before = test.state;
    expect(right(test)).not.toHaveProperty('descriptionText');
    const changes = test.run(place(test, { descriptionText: DESCRIPTION }));
    const undone = unwrap(apply(test.state, invert(changes)));
    expect(undone.rights[test.rightId]?.descriptionText ?? null).toBeNull();
    expect({ ...undone.rights[test.rightId], descriptionText: undefined }).toEqual({
      ...before.rights[test.rightId],
      descriptionText: undefined,
    });
  });
});

describe('the source of pasted claims', () => {
  it('is kept where tidying changed it, and only there', () => {
    expect(right(load(new TestCase(), DIRTY)).claimsSource).toBe(DIRTY);
    expect(right(load(new TestCase(), RACK_CLAIMS)).claimsSource ?? null).toBeNull();
    expect(right(load(load(new TestCase(), DIRTY), RACK_CLAIMS)).claimsSource).toBeNull();
  });

  it('is read with the repairs that were not taken back, and keeps what was judged', () => {
    const test = load(new TestCase(), DIRTY);
    const features = test.features(1).map(({ id }) => id);
    const at = DIRTY.indexOf('第 1 页');
    const { rightId } = test;
    test.run({
      type: 'claims.load',
      rightId,
      text: DIRTY,
      evidenceId: null,
      version: '',
      keptOriginals: [at],
    });
    const { keptOriginals, claimsSource, claimsText } = right(test);
    expect(keptOriginals).toEqual([at]);
    expect(claimsSource ?? claimsText).toBe(DIRTY);
    expect(claimsText).toContain('第 1 页');
    expect(test.features(1).some(({ id }) => features.includes(id))).toBe(true);
    load(test, DIRTY);
    expect(right(test).keptOriginals).toBeNull();
  });

  it('cannot be set by a form', () => {
    const test = load(new TestCase(), DIRTY);
    const outcome = runCommand(test.state, place(test, { claimsSource: '别的文字' }), test.context);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });
});
