import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapePattern } from '../../../shared/util/escape-pattern.ts';

it('finds any words as they stand, and nothing else', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'卡扣a1.*+?^$()[]{}|\\/-'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, (sought, text) => {
      for (const flags of ['g', 'gu']) {
        const found = text.search(new RegExp(escapePattern(sought), flags));
        expect(found).toBe(text.indexOf(sought));
      }
    }),
  );
});
