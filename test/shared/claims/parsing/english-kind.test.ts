import { describe, expect, it } from 'vitest';
import { continuesEnglish } from '../../../../shared/claims/parsing/english-kind.ts';

const RACK = { category: 'product', subject: 'A rack for drying clothes' } as const;
const METHOD = { category: 'method', subject: 'A method of drying clothes' } as const;

describe('continuesEnglish (§11.3 P6)', () => {
  it.each(['The rack', 'A rack', 'Rack', 'The racks', 'A rack for drying clothes outdoors', 'In a rack'])(
    '%s … claim 1 goes on with the rack',
    (lead) => {
      expect(continuesEnglish(lead, 'product', RACK)).toBe(true);
    },
  );

  it.each([
    'A van with a rack',
    'A balcony comprising a rack',
    'A kit including the rack',
    'A rack of the shape',
    'A rack comprising the rack',
  ])('%s … claim 1 is a claim of its own', (lead) => {
    expect(continuesEnglish(lead, 'product', RACK)).toBe(false);
  });

  it('takes another category for another claim, unless only the word slipped', () => {
    expect(continuesEnglish('A method of making the rack', 'method', RACK)).toBe(false);
    expect(continuesEnglish('Use of the rack', 'use', RACK)).toBe(false);
    expect(continuesEnglish('The process', 'method', METHOD)).toBe(true);
    expect(continuesEnglish('The apparatus', 'product', METHOD)).toBe(true);
    expect(continuesEnglish('An apparatus for carrying out the method', 'product', METHOD)).toBe(false);
  });

  it('judges by the words alone where the claim referred to is not there', () => {
    expect(continuesEnglish('The rack', 'product', undefined)).toBe(true);
    expect(continuesEnglish('A van with the rack', 'product', undefined)).toBe(false);
  });
});
