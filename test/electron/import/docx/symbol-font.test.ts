import { describe, expect, it } from 'vitest';
import { symbolCharacter } from '../../../../electron/import/docx/symbol-font.ts';

describe('inserted symbols', () => {
  it.each([
    ['Symbol', 'F061', 'α'],
    ['Symbol', '0057', 'Ω'],
    ['symbol', 'F06D', 'μ'],
    ['Symbol', 'F0A3', '≤'],
    ['Symbol', 'F0B0', '°'],
    ['Symbol', 'F020', undefined],
    ['Wingdings', 'F0FE', undefined],
    ['宋体', '2103', '℃'],
    ['宋体', 'zz', undefined],
  ])('%s %s', (font, code, character) => {
    expect(symbolCharacter(font, code)).toBe(character);
  });
});
