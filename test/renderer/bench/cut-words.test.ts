import { describe, expect, it } from 'vitest';
import { readClaim } from '../../../renderer/features/bench/cut-places.ts';
import { cutWords } from '../../../renderer/features/bench/cut-words.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import { defined } from '../../../shared/util/assert.ts';
import { aRack } from './rack-case.ts';

/** Claim 1 of the folding rack as it stands, and what is said of a place in it. */
function reading() {
  const rack = aRack();
  const claim: Claim = defined(
    Object.values(rack.state.claims).find(({ no }) => no === 1),
    'claim 1',
  );
  const cuts = () => readClaim(claim).cuts;
  const says = (at: number) => {
    const places = rack
      .features(1)
      .flatMap(({ id, label, span }) => (span === null ? [] : [{ id, label, start: span[0], end: span[1] }]));
    return cutWords({ text: claim.text, places, cuts: cuts() }, at);
  };
  return { rack, claim, cuts, says };
}

describe('what is said of a cut', () => {
  it('names the feature, the reason and its rule, and that it may be merged', () => {
    const { rack, cuts, says } = reading();
    const second = defined(rack.features(1)[1], 'second feature');
    const at = second.span?.[0] ?? 0;
    const cut = defined(
      cuts().find((one) => one.at === at),
      'its cut',
    );
    expect(cut).toMatchObject({ isProposed: true, likelihood: 'likely' });
    expect(says(at)).toEqual({
      why: `${second.label}从这里开始：${cut.message}（${cut.rule}）`,
      action: 'merge',
    });
    expect(says(at - 1)).toEqual(says(at));
  });

  it('has nothing to merge at the first feature', () => {
    const { says } = reading();
    expect(says(0)).toMatchObject({ action: null });
    expect(says(0).why).toContain('主题名称单独成行');
  });

  it('says that a cut was proposed where a person merged it', () => {
    const { rack, says } = reading();
    const second = defined(rack.features(1)[1], 'second feature');
    rack.run({ type: 'feature.merge', featureId: second.id });
    expect(says(second.span?.[0] ?? 0)).toMatchObject({ action: 'cut' });
    expect(says(second.span?.[0] ?? 0).why).toMatch(/^原拟在此切分，现已合并：.*（F\d+）$/);
  });

  it('says that a person cut where the splitter sees no border', () => {
    const { rack, says } = reading();
    const [first] = rack.features(1);
    rack.run({ type: 'feature.cut', featureId: first?.id ?? '', at: 3, newId: 'cut' });
    const cut = defined(rack.state.features.cut, 'new feature');
    expect(says(3)).toEqual({ why: `${cut.label}从这里开始：人工切分。`, action: 'merge' });
  });

  it('tells the words on either side where there is nothing to say', () => {
    const { says } = reading();
    expect(says(3)).toMatchObject({ action: 'cut' });
    expect(says(3).why).toMatch(/^光标在“.*”与“.*”之间。$/);
  });
});

describe('places that are not cut', () => {
  it('are told from one another by how readily one would cut there', () => {
    const { claim } = reading();
    const text = '一种水杯，包括杯体、杯盖和把手，所述杯盖盖在杯体上，并且能够转动，打开时，露出杯口。';
    const { cuts } = readClaim({ ...claim, text, granularity: 'coarse' });
    const open = cuts.filter(({ isProposed }) => !isProposed);
    expect(new Set(open.map(({ likelihood }) => likelihood)).size).toBeGreaterThan(1);
    for (const { message, rule } of cuts) expect([message, rule].join(' ')).toMatch(/。 [FP]\d+$/);
  });
});

describe('kinds worth asking about', () => {
  it('are those of the words as the splitter cut them, without the kind the feature has', () => {
    const { claim, rack } = reading();
    const text = '一种水杯，所述杯盖用于防止漏水，厚度为2mm至3mm。';
    const read = readClaim({ ...claim, text });
    const [feature] = rack.features(1);
    const kinds = (span: [number, number], type: 'NORMAL' | 'NUMERIC') =>
      read.kindsOf({ ...defined(feature, 'feature'), span, type });
    const rest: [number, number] = [5, text.length - 1];
    expect(kinds(rest, 'NORMAL')).toContain('NUMERIC');
    expect(kinds(rest, 'NUMERIC')).not.toContain('NUMERIC');
    expect(kinds([0, 2], 'NORMAL')).toEqual([]);
  });
});
