import { describe, expect, it } from 'vitest';
import { aRack, judge, judgeAll, modelOf, wordsOf } from './opinion-cases.ts';

const yes = (reason: string) => ({ value: 'Y', reason }) as const;

describe('the analysis', () => {
  it('says so when nothing has been compared', () => {
    expect(wordsOf(modelOf(aRack().state), 'analysis')).toBe('尚无可供分析的比对结果。');
  });

  it('names what is the same in one sentence, rows of labels as ranges', () => {
    const test = aRack();
    judgeAll(test);
    const labels = test.features(1).map((feature) => feature.label);
    const words = wordsOf(modelOf(test.state), 'analysis');
    expect(labels.length).toBeGreaterThan(3);
    expect(words).toContain(`技术特征${labels[0]}至${labels.at(-1)}`);
    expect(words.split('\n')).toHaveLength(1);
  });

  it('does not let a range run over a feature that is not the same', () => {
    const test = aRack();
    judgeAll(test, { B: { verdict: 'MISSING', counterpart: '', reason: '未见底座' } });
    const [same = '', missing = ''] = wordsOf(modelOf(test.state), 'analysis').split('\n');
    expect(same).toContain('技术特征A、C至E');
    expect(missing).toMatch(/^关于技术特征B“.+”。未见底座。.*缺少该技术特征。$/u);
  });

  it('walks through the four questions of equivalence in their order', () => {
    const test = aRack();
    judgeAll(test);
    judge(test, 'C', {
      verdict: 'EQUIVALENT',
      reason: '连接方式不同',
      means: yes('手段相近'),
      function: yes('均为转动'),
      effect: yes('效果相同'),
      obvious: yes('惯用替换'),
    });
    const words = wordsOf(modelOf(test.state), 'analysis');
    expect(words).toMatch(/手段上，手段相近。功能上，均为转动。效果上，效果相同。.*惯用替换。.*构成等同。$/u);
  });

  it('says what evidence would settle what cannot be judged', () => {
    const test = aRack();
    judgeAll(test, {
      D: { verdict: 'UNDETERMINED', counterpart: '', reason: '照片未显示', neededEvidence: '拆解实物' },
    });
    expect(wordsOf(modelOf(test.state), 'analysis')).toMatch(/无法判断.*建议补充：拆解实物。$/u);
  });
});
