import { describe, expect, it } from 'vitest';
import { candidateFinder } from '../../../../shared/suggest/scoring/candidates.ts';
import { SIGNALS } from '../../../../shared/suggest/scoring/pair-signals.ts';
import { weigh } from '../passages.ts';

const MATERIAL = '箱体1上装有把手2，把手2可翻折。\n箱体1的侧壁开有通孔3。\n本店包邮。';
const FEATURES = ['所述箱体上铰接有手柄', '所述箱体的侧壁开设有通孔'];

describe('weighing clauses for a unit', () => {
  it('shares one belief among the clauses', () => {
    const { scorer } = weigh(FEATURES, MATERIAL);
    for (const { units } of scorer.features)
      for (const { rows } of units) expect(rows.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1);
  });

  it('believes most in the clause that shows the unit', () => {
    const { feature, index } = weigh(FEATURES, MATERIAL);
    const rows = feature(1).units[0]?.rows ?? [];
    const best = rows.toSorted((a, b) => b.share - a.share)[0];
    expect(index.clauses.start[best?.candidate.clause ?? 0]).toBe(MATERIAL.indexOf('箱体1的侧壁'));
  });

  it('measures every signal between 0 and 1', () => {
    const { scorer } = weigh([...FEATURES, '其中', '长度为5mm的箱体'], `${MATERIAL}长5毫米。`);
    for (const { units } of scorer.features)
      for (const { rows } of units)
        for (const { signals } of rows)
          for (const name of SIGNALS) {
            expect(signals[name], name).toBeGreaterThanOrEqual(0);
            expect(signals[name], name).toBeLessThanOrEqual(1);
          }
  });

  it('lets a fitting number count more than one outside the range, and any more than none', () => {
    const { feature } = weigh(['厚度为2-10毫米'], '厚度为0.5cm，厚度为3cm，厚度适中');
    const [fits, outside, none] = (feature(0).units[0]?.rows ?? []).map((row) => row.quantity);
    expect(fits).toBeGreaterThan(outside ?? 0);
    expect(outside).toBeGreaterThan(none ?? 0);
  });

  it('weighs anew, with clauses that now matter, once a part is known', () => {
    const { feature, matcher, scorer } = weigh(['所述箱体包括隔音罩'], MATERIAL);
    const unit = feature(0).units[0];
    if (unit === undefined) throw new Error('no unit');
    const stranger = () => unit.rows.find((row) => row.candidate.clause === 3)?.share ?? 0;
    const before = stranger();
    matcher.learn({ term: '隔音罩', part: '把手' }, 0.95, { kind: 'linked' });
    const handle = new Set([matcher.idOf('把手')]);
    expect(scorer.refresh(unit, handle, [1, 1])).toBe(true);
    expect(unit.rows.filter((row) => row.candidate.clause === 1)).toHaveLength(1);
    expect(stranger()).toBeLessThan(before);
    expect(unit.rows.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1);
  });
});

describe('weighing anew', () => {
  it('leaves a unit alone when no clause of it names the part', () => {
    const { feature, matcher, scorer } = weigh(['所述箱体包括隔音罩'], MATERIAL);
    const unit = feature(0).units[0];
    if (unit === undefined) throw new Error('no unit');
    const before = unit.rows.map((row) => row.share);
    expect(scorer.refresh(unit, new Set([matcher.idOf('火箭')]), [])).toBe(false);
    expect(unit.rows.map((row) => row.share)).toEqual(before);
  });
});

describe('candidates', () => {
  const crowd = Array.from(
    { length: 300 },
    (_, at) => `第${'甲乙丙丁戊己庚辛壬癸'[at % 10]}批第${at}号箱体入库${'甲乙丙丁'[at % 4]}区`,
  );

  it('are a limited number of clauses, the best by their words among them, in order', () => {
    const text = [...crowd.slice(0, 150), '箱体侧壁的通孔呈圆形', ...crowd.slice(150)].join('，');
    const { feature, index } = weigh(['所述箱体的侧壁设有圆形通孔'], text);
    const unit = feature(0).units[0]?.unit;
    if (unit === undefined) throw new Error('no unit');
    const found = candidateFinder(index)(unit).map(({ clause }) => clause);
    expect(found.length).toBeLessThanOrEqual(48);
    expect(found.map((clause) => index.clauses.start[clause])).toContain(text.indexOf('箱体侧壁的通孔'));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('do not depend on what was sought before', () => {
    const { feature, index } = weigh(['箱体设有通孔', '箱体设有手柄'], `${crowd.join('，')}。${MATERIAL}`);
    const [a, b] = [feature(0).units[0]?.unit, feature(1).units[0]?.unit];
    if (a === undefined || b === undefined) throw new Error('no unit');
    const find = candidateFinder(index);
    const once = find(b);
    find(a);
    expect(find(b)).toEqual(once);
  });
});
