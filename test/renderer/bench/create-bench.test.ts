import { beforeEach, describe, expect, it } from 'vitest';
import { FIRST_PLACE, placeOf } from '../../../renderer/features/bench/bench-view.ts';
import { type Bench, createBench } from '../../../renderer/features/bench/create-bench.ts';
import { createSuggestionStore } from '../../../renderer/features/bench/suggestion-store.ts';
import type { FeatureSuggestions } from '../../../shared/contract/suggestions.contract.ts';
import { judgmentId } from '../../../shared/domain/judgment.ts';
import { sequentialIds, type TestCase } from '../../support/case-builder.ts';
import { aRack, aSuggestion, featureAt, linkCommand, offered, PAGE_TEXT, PAGE_WORDS } from './rack-case.ts';

let rack: TestCase;
let bench: Bench;
let first: string;
let second: string;

async function open(suggestions: (ids: readonly string[]) => readonly FeatureSuggestions[] = () => []) {
  rack = aRack([1, 2]);
  first = featureAt(rack, 1, 0).id;
  second = featureAt(rack, 1, 1).id;
  const source = createSuggestionStore({
    ask: async () => suggestions([first, second]),
    later: (run) => {
      run();
      return () => undefined;
    },
  });
  bench = createBench(rack.productId, {
    state: () => rack.state,
    act: async (command) => {
      rack.run(command);
      return true;
    },
    textOf: async () => PAGE_TEXT,
    newId: sequentialIds('n'),
    suggestions: source,
  });
  source.refresh(rack.productId);
  await Promise.resolve();
  bench.goTo(first);
}

beforeEach(() => open());

const current = () => bench.view.get().current;
const verdictOf = (featureId: string) => rack.state.judgments[judgmentId(featureId, rack.productId)]?.verdict;

describe('judging', () => {
  it('sets the verdict by the expert and moves on to the next row', async () => {
    await bench.judge('IDENTICAL');
    expect(verdictOf(first)).toBe('IDENTICAL');
    expect(rack.state.judgments[judgmentId(first, rack.productId)]?.trust).toBe('confirmed');
    expect(current()).toBe(second);
  });

  it('stays where a judgment is taken back', async () => {
    await bench.judge('PENDING');
    expect(current()).toBe(first);
    expect(verdictOf(first)).toBe('PENDING');
  });

  it('passes rows that are decided already', async () => {
    const third = featureAt(rack, 1, 2).id;
    const { productId } = rack;
    rack.run({ type: 'judgment.set', featureId: second, productId, patch: { verdict: 'MISSING' } });
    await bench.judge('IDENTICAL');
    expect(current()).toBe(third);
  });

  it('renews a judgment that had gone stale', async () => {
    await bench.judge('IDENTICAL');
    rack.run({ type: 'feature.retype', featureId: first, featureType: 'NUMERIC' });
    expect(rack.state.judgments[judgmentId(first, rack.productId)]?.stale).not.toBeNull();
    bench.goTo(first);
    await bench.judge('IDENTICAL');
    expect(rack.state.judgments[judgmentId(first, rack.productId)]?.stale).toBeNull();
  });
});

describe('moving', () => {
  it('goes by rows over the claims and shows the claim of the row', () => {
    const added = featureAt(rack, 2, 0);
    bench.goTo(added.id);
    expect(bench.view.get().claimId).toBe(added.claimId);
    bench.step(-1);
    expect(current()).toBe(rack.features(1).at(-1)?.id);
  });

  it('jumps to a label by its letters', () => {
    bench.startJump();
    bench.typeJump(featureAt(rack, 1, 1).label.toLowerCase());
    expect(current()).toBe(second);
    expect(bench.view.get().jump).toBeNull();
  });

  it('shows a claim that is not compared without leaving the row', () => {
    rack.run({ type: 'claims.assert', rightId: rack.rightId, nos: [1] });
    const other = featureAt(rack, 2, 0);
    bench.goTo(other.id);
    expect(bench.view.get()).toMatchObject({ claimId: other.claimId, current: first });
  });

  it('ignores what is not there', () => {
    bench.goTo('gone');
    bench.goTo(null);
    expect(current()).toBe(first);
  });

  it('ends typing in a row that is left', () => {
    bench.edit({ featureId: first, field: 'reason' });
    bench.step(1);
    expect(bench.view.get().editing).toBeNull();
  });
});

describe('linking', () => {
  const anchor = {
    kind: 'region',
    page: null,
    caption: '',
    x: 0.1,
    y: 0.1,
    width: 0.2,
    height: 0.2,
  } as const;

  it('links what is selected to the current row and uses it up', async () => {
    bench.select('page', anchor);
    await bench.linkSelection();
    expect(Object.values(rack.state.links)).toMatchObject([{ featureId: first, anchor, trust: 'confirmed' }]);
    expect(bench.view.get().selection).toBeNull();
  });

  it('keeps the selection when it was linked to another row', async () => {
    bench.select('page', anchor);
    await bench.linkSelection(second);
    expect(Object.values(rack.state.links)).toMatchObject([{ featureId: second }]);
    expect(bench.view.get().selection).not.toBeNull();
  });

  it('does nothing without a selection', async () => {
    await bench.linkSelection();
    expect(rack.state.links).toEqual({});
  });

  it('opens the source of a link, each time anew', () => {
    bench.showMark('page', 'link');
    const flash = bench.view.get().flash;
    bench.showMark('page', 'link');
    expect(bench.view.get().evidenceId).toBe('page');
    expect(bench.view.get().flash).toEqual({ id: 'link', turn: (flash?.turn ?? 0) + 1 });
  });

  it('shows the material when a source is opened while its pane is hidden', () => {
    bench.togglePane('material');
    bench.showMark('page', 'link');
    expect(bench.view.get().panes.material).toBe(true);
  });
});

describe('suggestions', () => {
  const two = ['支撑杆下端与底座铰接', '由硅胶制成'].map(aSuggestion);
  beforeEach(() => open(([id]) => [offered(id ?? '', ...two)]));

  it('are taken as links with the passage found in the text and the reason kept', async () => {
    await bench.accept();
    const [link] = Object.values(rack.state.links);
    expect(link?.anchor).toMatchObject({ quote: '支撑杆下端与底座铰接', paragraph: 1 });
    expect(link?.because).toContain('硅胶');
    expect(PAGE_WORDS.slice(two[0]?.start, two[0]?.end)).toBe('支撑杆下端与底座铰接');
  });

  it('offer the next one after one was taken or refused', async () => {
    await bench.reject();
    expect(Object.values(rack.state.rejections)).toHaveLength(1);
    expect(bench.chosen()?.text).toBe('由硅胶制成');
    await bench.accept();
    expect(bench.chosen()).toBeUndefined();
  });

  it('are chosen by number, and a number without a suggestion changes nothing', () => {
    bench.choose(1);
    expect(bench.chosen()?.text).toBe('由硅胶制成');
    bench.choose(2);
    expect(bench.chosen()?.text).toBe('由硅胶制成');
  });

  it('keep their objects when the host answers the same again', async () => {
    const before = bench.suggestions.get().get(first);
    const again = createSuggestionStore({
      ask: async () => [offered(first, ...two.map((one) => ({ ...one })))],
      later: (run) => {
        run();
        return () => undefined;
      },
    });
    again.store.set(bench.suggestions.get());
    again.refresh(rack.productId);
    await Promise.resolve();
    expect(again.store.get().get(first)).toBe(before);
  });
});

describe('the place of work', () => {
  it('is kept with its panes', () => {
    bench.togglePane('claim');
    bench.openEvidence('page');
    expect(placeOf(bench.view.get())).toEqual({
      ...FIRST_PLACE,
      claim: false,
      productId: rack.productId,
      current: first,
      evidenceId: 'page',
    });
  });

  it('unfolds and folds inherited rows', () => {
    bench.toggleInherited('c2');
    expect(bench.view.get().unfolded).toEqual(['c2']);
    bench.toggleInherited('c2');
    expect(bench.view.get().unfolded).toEqual([]);
  });

  it('drops what belongs to the other product when another one is chosen', () => {
    rack.run(linkCommand(rack, first, '由硅胶制成'));
    bench.openEvidence('page');
    bench.chooseProduct('p2');
    expect(bench.view.get()).toMatchObject({
      productId: 'p2',
      evidenceId: null,
      selection: null,
      current: first,
    });
  });
});
