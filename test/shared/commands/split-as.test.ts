import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../shared/commands/run.ts';
import type { SplitPiece } from '../../../shared/domain/claim.ts';
import { effectiveVerdict, judgmentId } from '../../../shared/domain/judgment.ts';
import { apply } from '../../../shared/history/apply.ts';
import { invert } from '../../../shared/history/change.ts';
import { defined } from '../../../shared/util/assert.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { TestCase } from '../../support/case-builder.ts';

/** The split of a claim as another case would hand it over. */
function piecesOf(test: TestCase): SplitPiece[] {
  return test
    .features(1)
    .flatMap(({ span, type, isPart, label, labelFixed }) =>
      span === null ? [] : [{ start: span[0], end: span[1], type, isPart, label: labelFixed ? label : null }],
    );
}

const apply1 = (test: TestCase, pieces: SplitPiece[]) =>
  ({ type: 'claim.splitAs', claimId: test.claim(1).id, pieces }) as const;

/** A case in which a person merged, renamed and retyped. */
function workedOver(): TestCase {
  const test = new TestCase().loadClaims();
  const at = (index: number) => defined(test.features(1)[index], 'a feature').id;
  test.run({ type: 'feature.merge', featureId: at(2) });
  test.run({ type: 'feature.retype', featureId: at(1), featureType: 'FUNCTIONAL' });
  test.run({ type: 'feature.relabel', featureId: at(1), label: '甲1' });
  return test;
}

const shape = (test: TestCase) =>
  test.features(1).map(({ text, type, label, isPart }) => ({ text, type, label, isPart }));

describe('claim.splitAs', () => {
  it('gives the claim the rows of the other case, with their kinds and chosen labels', () => {
    const [earlier, here] = [workedOver(), new TestCase().loadClaims()];
    expect(shape(here)).not.toEqual(shape(earlier));
    here.run(apply1(here, piecesOf(earlier)));
    expect(shape(here)).toEqual(shape(earlier));
    expect(here.features(1).some(({ trust }) => trust === 'edited')).toBe(true);
  });

  it('gives no label that a person chose here for a row that still stands', () => {
    const [earlier, here] = [new TestCase().loadClaims(), new TestCase().loadClaims()];
    const at = (test: TestCase, index: number) => defined(test.features(1)[index], 'a feature').id;
    earlier.run({ type: 'feature.relabel', featureId: at(earlier, 1), label: '甲1' });
    here.run({ type: 'feature.relabel', featureId: at(here, 2), label: '甲1' });
    here.run(apply1(here, piecesOf(earlier)));
    const labels = here.features(1).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels[2]).toBe('甲1');
  });

  it('keeps rows that still stand with their judgment, and calls the others to be looked at again', () => {
    const here = new TestCase().loadClaims();
    const { productId } = here;
    for (const { id } of here.features(1))
      here.run({ type: 'judgment.set', featureId: id, productId, patch: { verdict: 'IDENTICAL' } });
    const [title] = here.features(1);
    here.run(apply1(here, piecesOf(workedOver())));
    expect(here.features(1)[0]?.id).toBe(title?.id);
    const verdicts = here
      .features(1)
      .map(({ id }) => effectiveVerdict(here.state.judgments[judgmentId(id, productId)]));
    expect(verdicts[0]).toBe('IDENTICAL');
    expect(verdicts[1], 'merged and of another kind').toBe('PENDING');
  });

  it('changes nothing when the claim is split so already', () => {
    const test = workedOver();
    expect(test.run(apply1(test, piecesOf(test)))).toEqual([]);
  });

  it('is undone as a whole', () => {
    const here = new TestCase().loadClaims();
    const before = here.state;
    const changes = here.run(apply1(here, piecesOf(workedOver())));
    expect(unwrap(apply(here.state, invert(changes)))).toEqual(before);
  });

  it('says in the history that the split comes from another case, without its number', () => {
    const here = new TestCase().loadClaims();
    const { summary } = unwrap(runCommand(here.state, apply1(here, piecesOf(here)), here.context));
    expect(summary).toBe('权利要求1沿用本中心另案的拆分');
  });

  it('refuses pieces that overlap, leave the text or lose a word', () => {
    const here = new TestCase().loadClaims();
    const pieces = piecesOf(here);
    const [first, ...rest] = pieces;
    const one = defined(first, 'a piece');
    const wrong = [
      [one, one, ...rest],
      rest,
      [...rest, one],
      [...pieces, { ...one, start: 90_000, end: 90_001 }],
      pieces.map((piece) => ({ ...piece, end: piece.end - 1 })),
      [{ ...one, start: 5, end: 5 }, ...rest],
    ];
    for (const each of wrong) {
      const answer = runCommand(here.state, apply1(here, each), here.context);
      expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    }
  });

  it('takes over whatever a person merged, one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { maxLength: 4 }), (places) => {
        const [earlier, here] = [new TestCase().loadClaims(), new TestCase().loadClaims()];
        for (const place of places) {
          const features = earlier.features(1);
          const feature = features[1 + (place % Math.max(1, features.length - 1))];
          if (feature !== undefined && features.length > 1)
            earlier.run({ type: 'feature.merge', featureId: feature.id });
        }
        here.run(apply1(here, piecesOf(earlier)));
        expect(shape(here).map(({ text }) => text)).toEqual(shape(earlier).map(({ text }) => text));
      }),
      { numRuns: 40 },
    );
  });
});
