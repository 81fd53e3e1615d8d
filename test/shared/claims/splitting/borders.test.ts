import { describe, expect, it } from 'vitest';
import { borderBetween } from '../../../../shared/claims/splitting/borders.ts';
import { claimText, clausesFrom } from '../../../../shared/claims/splitting/clauses.ts';
import { CUT_RULES, type CutRuleName } from '../../../../shared/claims/splitting/cut-rules.ts';
import { withItems } from '../../../../shared/claims/splitting/enumerations.ts';

/** What the splitter sees at each border of a text, in order. */
function bordersIn(text: string): readonly CutRuleName[] {
  const claim = claimText(text);
  const clauses = withItems(claim, clausesFrom(claim, 0));
  return clauses.slice(1).map((next, index) => {
    const previous = clauses[index] ?? next;
    return borderBetween(claim, previous, next);
  });
}

describe('borderBetween', () => {
  it.each<[CutRuleName, string]>([
    ['transition', '所述壳体设有内腔，其特征在于，所述内腔为圆形'],
    ['stop', '所述壳体设有内腔。所述内腔为圆形'],
    ['semicolon', '所述壳体设有内腔；所述内腔为圆形'],
    ['introduced', '包括：称重模块；所述称重模块设于提手内'],
    ['semicolon', '包括：称重模块；所述显示屏设于提手上'],
    ['line', '所述壳体设有内腔，\n所述内腔为圆形'],
    ['line', '所述内腔的长度为L\n所述内腔为圆形'],
    ['alternative', '所述壳体设有内腔；或者，所述壳体设有通槽'],
    ['step', '向槽内加水；S2、对槽体加热'],
    ['step', '向槽内加水；步骤二：对槽体加热'],
    ['step', '向槽内加水；以及\n(b)对槽体加热'],
    ['step', '(1)向槽内加水，(2)对槽体加热'],
    ['heading', '训练步骤包括：\n采集图像'],
    ['colon', '按下列比例混合：甲与乙等量'],
    ['component', '树脂20-30份，填料5份'],
    ['component', '树脂20-30wt%、颜料1wt%，余量为水'],
    ['formula', '满足下列条件：\nX=A/B'],
    ['definition', '满足X=A/B，A为长度'],
    ['item', '所述壳体包括上盖和下盖'],
    ['wherein', '所述壳体设有内腔，其中所述内腔为圆形'],
    ['addition', '所述壳体设有内腔，还包括端盖'],
    ['addition', '所述壳体设有内腔，所述壳体上还设有通孔'],
    ['effect', '所述壳体设有内腔，从而减轻重量'],
    ['effect', '所述壳体设有内腔，用于容纳工件'],
    ['result', '所述推杆伸出，使得所述滑块位于所述槽的末端'],
    ['conjunction', '所述壳体设有内腔，并涂有油漆'],
    ['conjunctionTopic', '所述壳体设有内腔，且所述端盖设有通孔'],
    ['adjunct', '在所述推杆的作用下，所述滑块移动'],
    ['adjunct', '若温度超过阈值，则停止加热'],
    ['adjunct', '根据所述图像的特征，确定目标的位置'],
    ['adjunct', '所述染液升温；(3)根据所述织物的重量，加入染料'],
    ['adjunct', '其中，当所述门打开时，所述灯亮起'],
    ['fragment', '控制器，所述控制器与电机电连接'],
    ['fragment', '所述处理单元，进一步发送所述结果'],
    ['predicate', '所述交流开关吸合，开始并网运行'],
    ['predicate', '所述滑块位于导轨上，可沿轴向移动'],
    ['introduced', '所述壳体内设有分隔板（3），所述分隔板（3）为网状'],
    ['introduced', '所述壳体包括顶板与底板，所述顶板为网状'],
    ['nestedPart', '所述壳体内设有分隔板，所述分隔板上开有通孔'],
    ['newPart', '所述壳体内设有分隔板，所述端盖上开设有通孔'],
    ['newPart', '所述壳体的侧壁较薄，在所述壳体的底部之间设有加强筋'],
    ['sameTopic', '所述端盖与所述壳体铰接，所述端盖呈弧形'],
    ['formula', '对排在前N位的图像编号，其中，N为正整数'],
    ['adjunct', '所述步骤2中，重叠率为50%'],
    ['newPart', '所述面板不含甲醛，门框的四周嵌设有胶条'],
    ['parameter', '所述端盖与所述壳体铰接，重叠率为50%'],
    ['sameTopic', '端盖与所述壳体铰接，其外侧设有与壳体相配的凸起'],
    ['newTopic', '所述端盖与所述壳体铰接，所述底板位于所述壳体的下方'],
    ['nounClause', '所述电机固定在底座上，输出轴与联轴器连接'],
    ['nounClause', '所述电机固定在底座上，供电模块与所述电机连接'],
    ['predicate', '所述电机位于底座上，固定在底座的中部'],
    ['conjunction', '所述电机位于底座上，并固定在底座的中部'],
    ['nounClause', '所述电机固定在底座上，并联电阻与所述电机连接'],
    ['nounClause', '所述端盖与所述壳体铰接，底板位于壳体的下方'],
    ['parameter', '所述壳体的长度为30mm，宽度为20mm'],
    ['predicate', '所述壳体为筒状，呈弧形弯曲'],
    ['action', '所述图像经过去噪，通过卷积神经网络提取特征向量'],
  ])('sees %s in %s', (rule, text) => {
    expect(bordersIn(text)).toContain(rule);
  });

  it('does not take the marks of parts for words', () => {
    expect(bordersIn('所述壳体内设有分隔板（3），所述分隔板（3）为网状')).toEqual(
      bordersIn('所述壳体内设有分隔板，所述分隔板为网状'),
    );
  });

  it.each<[CutRuleName, string]>([
    ['wherein', 'a housing made of steel, wherein the housing has a lid'],
    ['newTopic', 'a housing made of steel, the lid being hinged to the housing'],
    ['addition', 'a housing made of steel, further comprising a lid'],
    ['effect', 'a housing made of steel, so as to shield the rotor'],
    ['semicolon', 'a housing made of steel; and a lid'],
    ['item', 'having an inlet, an outlet'],
    ['step', 'heating the water; and\n(b) cooling the water'],
    ['heading', 'the system comprising: a pump'],
  ])('sees %s in English: %s', (rule, text) => {
    expect(bordersIn(text)).toContain(rule);
  });
});

describe('the cut rules', () => {
  it('are each explained to people, and none is stronger than certain', () => {
    for (const { rule, strength, message } of Object.values(CUT_RULES)) {
      expect(rule).toMatch(/^[FP]\d+$/);
      expect(strength).toBeGreaterThanOrEqual(0);
      expect(strength).toBeLessThanOrEqual(1);
      expect(message.endsWith('。')).toBe(true);
    }
  });
});
