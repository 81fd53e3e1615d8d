import { describe, expect, it } from 'vitest';
import { LONGEST_PASSAGE, selectPassages } from '../../../../shared/suggest/scoring/select-passages.ts';
import { weigh } from '../passages.ts';

const nothingBarred = () => false;

function passages(
  feature: string,
  material: string,
  top = 3,
  barred: (clause: number) => boolean = nothingBarred,
  longest = LONGEST_PASSAGE,
) {
  const weighed = weigh([feature], material);
  return selectPassages(weighed.feature(0), weighed.index, { top, longest }, barred).map((passage) => ({
    ...passage,
    text: material.slice(weighed.index.clauses.start[passage.first], weighed.index.clauses.end[passage.last]),
    focusText: material.slice(
      weighed.index.clauses.start[passage.focus],
      weighed.index.clauses.end[passage.focus],
    ),
  }));
}

describe('choosing passages', () => {
  it('puts clauses together that show a feature together, and points at the one that matters most', () => {
    const [best] = passages(
      '箱体的侧壁设有通孔，通孔内装有手柄',
      '本店包邮。\n箱体1的侧壁开有通孔2，通孔2内装有把手3。\n颜色随机。',
    );
    expect(best?.text).toBe('箱体1的侧壁开有通孔2，通孔2内装有把手3');
    expect(best?.text).toContain(best?.focusText);
  });

  it('does not run over the end of a paragraph', () => {
    for (const { text } of passages('箱体的侧壁设有通孔', '箱体1有侧壁\n侧壁有通孔2\n通孔2为圆形'))
      expect(text).not.toContain('\n');
  });

  it('keeps to what an eye takes in', () => {
    const long = Array.from(
      { length: 60 },
      (_, at) => `箱体${at}的侧壁${'甲乙丙丁戊己'[at % 6]}设有通孔`,
    ).join('，');
    for (const { text } of passages('箱体的侧壁设有通孔', long))
      expect(text.length).toBeLessThanOrEqual(LONGEST_PASSAGE);
  });

  it('can be asked for shorter ones', () => {
    const material = '箱体1的侧壁开有通孔2，通孔2内装有把手3';
    const [best] = passages('箱体的侧壁设有通孔，通孔内装有手柄', material, 3, nothingBarred, 12);
    expect(best?.text).toBe(best?.focusText);
  });

  it('takes passages one after the other without overlap, the most believed first', () => {
    const found = passages('箱体设有通孔', '箱体1设有通孔2。\n箱体1为方形。\n通孔2为圆形。\n本店包邮。', 4);
    expect(found.map(({ score }) => score)).toEqual(
      found.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    const clauses = found.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    );
    expect(new Set(clauses).size).toBe(clauses.length);
  });

  it('come from different places before they come from one', () => {
    const one = '箱体1设有通孔2，本页所示均为实物拍摄图，箱体1也设有通孔3。';
    const found = passages('箱体设有通孔', `${one}\n另一箱体5设有通孔6。`, 3, nothingBarred, 12);
    const places = found.map(({ text }) => (one.includes(text) ? 'one' : 'other'));
    expect(places.slice(0, 2)).toEqual(['one', 'other']);
  });

  it('leaves out what is barred, also inside a run', () => {
    const material = '箱体1设有通孔2，通孔2为圆形，箱体1为方形。';
    const found = passages('箱体设有圆形通孔', material, 3, (clause) => clause === 1);
    expect(found.every(({ first, last }) => last < 1 || first > 1)).toBe(true);
    expect(found).not.toHaveLength(0);
  });

  it('gives nothing when everything is barred', () => {
    expect(passages('箱体', '箱体1', 3, () => true)).toEqual([]);
  });
});
