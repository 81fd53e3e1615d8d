import { describe, expect, it } from 'vitest';
import {
  isAdjunct,
  isBareName,
  isComponent,
  isDefinition,
  isFormula,
  isOperation,
  isParameter,
  isShortDefinition,
  isStep,
  leadOf,
  stepStyle,
  topicOf,
} from '../../../../shared/claims/splitting/clause-words.ts';

describe('an adjunct', () => {
  it.each([
    '当所述壳体转动时',
    '并且，在所述壳体关闭的情况下',
    '如果温度高于阈值',
    '在所述底座的上端',
    '所述步骤2中',
    '根据所述信号强度',
    '(1)若所述电压过低',
  ])('only says when, where or on what condition: %s', (words) => {
    expect(isAdjunct(words)).toBe(true);
  });

  it.each([
    '所述壳体设有端盖',
    '在所述底座上设置端盖',
    '根据所述检测结果控制电机',
    '反应2小时',
    '如图所示的凸台',
    '所述两孔位于轴线前后',
  ])('does not stand for a statement of its own: %s', (words) => {
    expect(isAdjunct(words)).toBe(false);
  });
});

describe('how a clause begins', () => {
  it.each([
    ['所述端盖设有凸台', 'topic'],
    ['每个凸台为圆形', 'topic'],
    ['设有凸台', 'predicate'],
    ['连接所述底座', 'predicate'],
    ['凸台为圆形', 'noun'],
    ['连接板为圆形', 'noun'],
    ['输出轴与电机相连', 'noun'],
    ['在壳体与端盖之间设有垫圈', 'noun'],
  ])('%s: %s', (words, lead) => {
    expect(leadOf(words)).toBe(lead);
  });
});

describe('the part that a clause speaks of', () => {
  it('is named without what points at it or counts it, and nothing shorter than two characters', () => {
    expect(topicOf('所述静压箱中设置有滤网')).toMatch(/^静压箱/);
    expect(topicOf('每个静压箱中设置有滤网')).toMatch(/^静压箱/);
    expect(topicOf('所述轴')).toBe('');
  });
});

describe('amounts, symbols and formulas', () => {
  it('know a component by its amount at the end, and not a quality of the thing', () => {
    expect(['微晶蜡30-60份', '氧化锌 5wt%', '余量为水'].every(isComponent)).toBe(true);
    expect(['所述微晶蜡30份', '含量5%', '长度为5%', '加热至80%'].some(isComponent)).toBe(false);
  });

  it('know a formula by its signs, and not a sentence with a number', () => {
    expect(['y=ax+b', 'L1≥2×L2', 'CH3-(CH2)n'].every(isFormula)).toBe(true);
    expect(['所述长度L=5', '端盖', 'a'].some(isFormula)).toBe(false);
  });

  it('know a symbol that is explained; in passing only where it is short', () => {
    expect(isDefinition('R1和R2各自独立地选自氢')).toBe(true);
    expect(isDefinition('其中，N为正整数')).toBe(true);
    expect(isDefinition('LED灯板设有凸台')).toBe(false);
    expect(isShortDefinition('其中，N为正整数')).toBe(true);
    expect(isShortDefinition('其中，N为所述凸台沿周向分布的数量')).toBe(false);
    expect(isShortDefinition('N为正整数')).toBe(false);
  });

  it('know a parameter with its value', () => {
    expect(['长度为5mm', '直径≥3mm', '温度不低于80'].every(isParameter)).toBe(true);
    expect(['长度方向', '所述温度由电机控制'].some(isParameter)).toBe(false);
  });
});

describe('clauses without a subject', () => {
  it('are operations when they do something of their own at some length', () => {
    expect(isOperation('通过在模具中加热所述坯料来密封所述开口')).toBe(true);
    expect(isOperation('通过螺栓固定')).toBe(false);
    expect(isOperation('所述坯料在模具中加热后再密封所述开口')).toBe(false);
  });

  it('are bare names when nothing is said of the part yet', () => {
    expect(['电线', '所述控制器', '固定座'].every(isBareName)).toBe(true);
    expect(['所述上', '壳体为圆形', '设有凸台', '三个2号垫圈', '底座上'].some(isBareName)).toBe(false);
  });
});

describe('steps', () => {
  it('are known by their labels, of one style each', () => {
    const labels = ['S1、准备坯料', '步骤一：准备坯料', '(1)准备坯料', '①准备坯料', 'a)准备坯料'];
    expect(labels.every((words) => isStep(words, false))).toBe(true);
    expect(new Set(labels.map(stepStyle)).size).toBe(labels.length);
  });

  it('behind a comma are known by an unmistakable label only', () => {
    expect(['S2、成型', '(2)成型'].every((words) => isStep(words, true))).toBe(true);
    expect(['2、端盖', 'b)端盖'].some((words) => isStep(words, true))).toBe(false);
  });

  it('that have parts are numbered in a style of their own', () => {
    expect(stepStyle('步骤3.1：成型')).not.toBe(stepStyle('步骤3：成型'));
    expect(stepStyle('步骤3.1：成型')).toBe(stepStyle('步骤4.2：成型'));
  });

  it('are not what only speaks of a step', () => {
    expect(['步骤一中的坯料', 'S1获得的坯料', '准备坯料'].some((words) => isStep(words, false))).toBe(false);
  });
});
