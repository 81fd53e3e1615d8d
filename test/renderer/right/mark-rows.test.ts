import { describe, expect, it } from 'vitest';
import { markRows } from '../../../renderer/features/right/mark-rows.ts';
import { markTable } from '../../../shared/claims/mark-table.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';
import { RACK_CLAIMS } from '../../support/case-builder.ts';

const { claims } = parseClaims(RACK_CLAIMS);

describe('the table of reference marks', () => {
  it('tells which claims use a mark', () => {
    const rows = markRows(claims, markTable({ claims }));
    expect(rows.map(({ entry, claims: nos }) => [entry.mark, entry.name, nos])).toEqual([
      ['1', '底座', [1]],
      ['2', '支撑杆', [1, 3]],
      ['3', '限位块', [1, 2]],
      ['4', '保护套', [3]],
    ]);
    expect(rows.every(({ isInDescription, entry }) => !isInDescription && !entry.isAmbiguous)).toBe(true);
  });

  it('joins the description and tells conflicts', () => {
    const description = '底座1上铰接有支撑杆2。弹簧（4）套在支撑杆2上，遮雨布（9）盖住底座1。';
    const rows = markRows(claims, markTable({ claims, description }));
    const row = (mark: string) => rows.find(({ entry }) => entry.mark === mark);
    expect(row('1')?.isInDescription).toBe(true);
    expect(row('9')).toMatchObject({ claims: [], isInDescription: true });
    expect(rows.filter(({ entry }) => entry.isAmbiguous).map(({ entry }) => entry.mark)).toEqual(['4']);
  });
});
