import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../../shared/diff/compare-text.ts';
import { DIFF_LIMITS } from '../../../shared/diff/limits.ts';

const marked = (before: string, after: string) =>
  compareText(before, after)
    .changes.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('');

describe('compareText', () => {
  it.each<[string, string, string]>([
    ['底座为铁座。', '底座为木座。', '底座为-铁-+木+座。'],
    ['长度为20mm。', '长度为130mm。', '长度为-20-+130+mm。'],
    ['所述杆转动连接。', '所述杆滑动地连接。', '所述杆-转动-+滑动地+连接。'],
    ['一侧开槽', '一侧开槽，另一侧开孔', '一侧开槽+，另一侧开孔+'],
    ['长度，宽度', '长度,  宽度', '长度,+  +宽度'],
    ['the base plate', 'the round base plate', 'the +round +base plate'],
    ['', '', ''],
    ['甲', '', '-甲-'],
  ])('%s → %s', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('keeps characters outside the basic plane and combined characters whole', () => {
    expect(marked('𠮷号部件a\u0301', '𠮶号部件a')).toBe('-𠮷-+𠮶+号部件-a\u0301-+a+');
  });

  it('gives back both texts, piece by piece in order', () => {
    const text = fc.array(fc.constantFrom('底座', '连接', '，', '。', '(1)', '20mm', ' ', 'PCB', '所述'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [before, after] = [one.join(''), two.join('')];
        const { changes } = compareText(before, after);
        const side = (kind: string) =>
          changes.filter((change) => change.kind === 'same' || change.kind === kind);
        expect(
          side('removed')
            .map((change) => before.slice(...change.before))
            .join(''),
        ).toBe(before);
        expect(
          side('added')
            .map((change) => after.slice(...change.after))
            .join(''),
        ).toBe(after);
      }),
    );
  });

  it('gives up word by word beyond its limits and says so', () => {
    const before = `甲${Array.from({ length: DIFF_LIMITS.mostEdits }, (_, index) => `子${index}`).join('丑')}乙`;
    const after = `甲${Array.from({ length: DIFF_LIMITS.mostEdits }, (_, index) => `寅${index}${index}`).join('卯')}乙`;
    const { changes, isCoarse } = compareText(before, after);
    expect(isCoarse).toBe(true);
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  });
});
