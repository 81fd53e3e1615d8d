import { describe, expect, it } from 'vitest';
import {
  ALL,
  featuresByParagraph,
  type LookUp,
  paragraphsFor,
  supportOf,
  unseenTerms,
} from '../../../renderer/features/right/look-up.ts';
import { readDescription } from '../../../renderer/parts/patent/read-patent.ts';
import { defined } from '../../../shared/util/assert.ts';
import { TestCase } from '../../support/case-builder.ts';

const DESCRIPTION = `[0001] 支撑杆2的下端与底座1铰接。
[0002] 限位块3由弹性材料制成，限位块3的长度为40mm；弹性限位块(3)可以更换。
[0003] 弹性限位块3的表面光滑，弹性限位块3呈环形。`;

const test = new TestCase().loadClaims();
test.run({ type: 'claims.assert', rightId: test.rightId, nos: [1, 3] });
test.run({
  type: 'feature.addWordless',
  claimId: test.claim(1).id,
  after: null,
  newId: 'steps',
  text: '支撑杆的下端与底座铰接',
  featureType: 'NORMAL',
});
const right = defined(Object.values(test.state.rights)[0], 'a right');
const claims = Object.values(test.state.claims);
const patent = {
  ...readDescription(
    { ...right, descriptionText: DESCRIPTION },
    claims,
    { claims: undefined, description: undefined },
    null,
  ),
  reading: null,
  descriptionFile: null,
};
const support = supportOf(test.features(1), patent);
const labels = (lookUp: LookUp) =>
  paragraphsFor(lookUp, patent, support).map(({ paragraph }) => paragraph.label);

describe('looking up in the description', () => {
  it('gives all paragraphs in order when nothing is asked', () => {
    expect(labels(ALL)).toEqual(['0001', '0002', '0003']);
  });

  it('finds a term under every name of the part, and words under none but themselves', () => {
    expect(labels({ by: 'term', term: '限位块' })).toEqual(['0002', '0003']);
    expect(labels({ by: 'words', words: '环形' })).toEqual(['0003']);
    const [first] = paragraphsFor({ by: 'term', term: '限位块' }, patent, support);
    expect(first?.terms.map(({ term }) => term)).toEqual(['限位块', '弹性限位块']);
  });

  it('finds the paragraphs of a feature; a step order, which is no words of the claim, has none', () => {
    const hinge = defined(
      support.find(({ feature }) => feature.text.includes('铰接')),
      'the hinge',
    );
    expect(labels({ by: 'feature', id: hinge.feature.id })[0]).toBe('0001');
    expect(labels({ by: 'feature', id: 'steps' })).toEqual([]);
    expect(labels({ by: 'feature', id: 'gone' })).toEqual([]);
  });

  it('leads from a paragraph back to the features that it speaks of', () => {
    const back = featuresByParagraph(support);
    expect(back.get(1)?.map(({ text }) => text)).toContain('所述支撑杆（2）的下端与所述底座（1）铰接');
    expect(back.get(3) ?? []).not.toContainEqual(expect.objectContaining({ id: 'steps' }));
  });

  it('names the terms of a feature that the description does not use', () => {
    const all = claims.flatMap(({ no }) => test.features(no));
    const cover = defined(
      all.find(({ text }) => text.includes('保护套')),
      'the cover',
    );
    expect(unseenTerms(cover, patent)).toEqual(['保护套']);
    expect(unseenTerms(defined(support[0], 'a feature').feature, patent)).toEqual([]);
  });
});
