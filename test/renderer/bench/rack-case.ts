import type { Command } from '../../../shared/commands/schema.ts';
import type { FeatureSuggestions, Suggestion } from '../../../shared/contract/suggestions.contract.ts';
import { textAnchor } from '../../../shared/domain/anchor.ts';
import type { Feature } from '../../../shared/domain/claim.ts';
import { type CaseState, ordered } from '../../../shared/domain/entities.ts';
import type { ImportedText } from '../../../shared/domain/imported-text.ts';
import { defined } from '../../../shared/util/assert.ts';
import { TestCase } from '../../support/case-builder.ts';

/** What the accused product's page says. */
export const PAGE_WORDS = '晾衣架的底座为圆形。支撑杆下端与底座铰接，可以折叠。限位块长40 mm，由硅胶制成。';

export const PAGE_TEXT: ImportedText = {
  text: PAGE_WORDS,
  blocks: [{ start: 0, end: PAGE_WORDS.length, kind: 'paragraph', paragraph: 1 }],
};

/** The folding rack with these claims asserted and split, and a page of its material (`page`). */
export function aRack(nos: readonly number[] = [1]): TestCase {
  const rack = new TestCase().loadClaims();
  rack.run({ type: 'claims.assert', rightId: rack.rightId, nos: [...nos] });
  return rack.addEvidence('page', { text: { sha256: 'b'.repeat(64), length: PAGE_WORDS.length } });
}

/** A feature of a claim by its place, which must be there. */
export function featureAt(rack: TestCase, claimNo: number, index: number): Feature {
  return defined(rack.features(claimNo)[index], `feature ${index} of claim ${claimNo}`);
}

/** Links words of the page to a feature. */
export function linkCommand(rack: TestCase, featureId: string, words: string): Command {
  return linkCommandFor(rack.state, featureId, words);
}

/** The same for a case that another host holds. */
export function linkCommandFor(state: CaseState, featureId: string, words: string): Command {
  const start = PAGE_WORDS.indexOf(words);
  const place = { page: null, paragraph: 1 };
  const anchor = textAnchor(PAGE_WORDS, start, start + words.length, place);
  const productId = ordered(state.products)[0]?.id ?? '';
  const link = { id: 'link', featureId, productId, evidenceId: 'page', anchor } as const;
  return { type: 'link.add', ...link, trust: 'confirmed', because: '' };
}

/** A suggestion of words of the page. */
export function aSuggestion(words: string): Suggestion {
  const start = PAGE_WORDS.indexOf(words);
  return {
    evidenceId: 'page',
    start,
    end: start + words.length,
    text: words,
    focus: { start, end: start + words.length },
    score: 0.8,
    signal: 'literal',
    reasons: [
      { kind: 'term', feature: '支撑杆', passage: '支撑杆', message: '两处都写有“支撑杆”。' },
      { kind: 'synonym', feature: '弹性材料', passage: '硅胶', message: '“硅胶”与“弹性材料”用词相近。' },
      { kind: 'term', feature: '支撑杆', passage: '支撑杆', message: '两处都写有“支撑杆”。' },
    ],
  };
}

export function offered(featureId: string, ...suggestions: readonly Suggestion[]): FeatureSuggestions {
  return { featureId, suggestions: [...suggestions], outlook: 'unclear', absence: null, missingTerms: [] };
}
