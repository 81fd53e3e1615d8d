/**
 * Every rule that can stand behind a verdict or a conclusion: what it says in one sentence, and
 * the ids of the legal texts it rests on (records in `resources/legal`). Ids are public: they are
 * printed by the command line and stored with conclusions. An empty `basis` means practice, not law.
 */
const RULE_FACTS = {
  'E-all-Y': rule('手段、功能、效果基本相同，且无需创造性劳动就能联想到，构成等同。', 'SPC-2001-21-13'),
  'E-any-N': rule('等同的四个条件有一个不满足，不构成等同。', 'SPC-2001-21-13'),
  'E-any-U': rule('等同的四个条件没有被否定，但有一个尚不能确认。', 'SPC-2001-21-13'),
  'F-same': rule('功能性特征：手段、功能、效果均相同。', 'SPC-2009-21-4', 'SPC-2016-1-8'),
  'F-equiv': rule(
    '功能性特征：功能、效果相同，手段基本相同且无需创造性劳动就能联想到。',
    'SPC-2009-21-4',
    'SPC-2016-1-8',
  ),
  'F-not': rule('功能性特征：手段不同，或者功能、效果不相同，或者需要创造性劳动。', 'SPC-2016-1-8'),
  'F-unknown': rule('功能性特征：没有被否定的条件，但有条件尚不能确认。', 'SPC-2016-1-8'),
  'N-inside': rule('被诉数值在权利要求的数值范围之内。', 'CC-2020-1259'),
  'N-rounding': rule('被诉数值按权利要求的精度四舍五入后与其相同。'),
  'N-about': rule('被诉数值在“约”字允许的合理误差之内。'),
  'N-outside': rule('被诉数值在权利要求的数值范围之外，数值特征的等同从严掌握。'),
  'N-unknown': rule('不能确认被诉数值是否在权利要求的数值范围之内。'),
  B1: rule('禁止反悔：权利人在授权、确权程序中放弃的技术方案不得再以等同纳入。', 'SPC-2009-21-6'),
  B1x: rule('限缩性的修改或者陈述已被明确否定，不适用禁止反悔。', 'SPC-2016-1-13'),
  B2: rule('捐献：仅在说明书或者附图中描述的技术方案不得以等同纳入。', 'SPC-2009-21-5'),
  B3: rule('数值被特别强调的，不同的数值不得认定等同。', 'SPC-2016-1-12'),
  B4: rule('功能性特征的内容是说明书实施方式中不可缺少的技术特征及其等同。', 'SPC-2009-21-4', 'SPC-2016-1-8'),
  B5: rule('封闭式组合物权利要求：被诉方案增加其他组分的，未落入保护范围。', 'SPC-2016-1-7'),
  'B5-impurity': rule('增加的是不可避免的常规数量杂质，不影响封闭式权利要求的判断。', 'SPC-2016-1-7'),
  'B5-tcm': rule('中药组合物权利要求一般不适用封闭式规则。', 'SPC-2016-1-7'),
  B6: rule('使用环境特征：能够适用于该环境即满足，不能适用的未落入保护范围。', 'SPC-2016-1-9'),
  B7: rule('方法限定的产品：制备方法具有限定作用。', 'SPC-2016-1-10'),
  B8: rule('步骤应当按照特定顺序实施的，顺序具有限定作用。', 'SPC-2016-1-11'),
  'B8-free': rule('步骤不要求特定顺序，顺序不具有限定作用。', 'SPC-2016-1-11'),
  B9: rule('说明书明确排除的方案、背景技术中的方案不得认定等同。', 'BJ-2017'),
  B10: rule('提示：撰写时可以预见而未写入权利要求的方案，认定等同应当谨慎。'),
  B11: rule('提示：被诉方案有意省略或者替换致效果变劣的，认定等同应当谨慎。', 'BJ-2017'),
  B12: rule('主题名称、用途是否具有限定作用，依个案判断。'),
  F12: rule('排除性特征：被诉方案具有被排除的内容的，属于不相同，不属于缺少。'),
  R0: rule('涉案专利权或者该权利要求没有有效的权利基础，不予比对。', 'PL-2020-42', 'PL-2020-47'),
  'R-data': rule('没有可供比对的技术特征，不能得出结论。'),
  R1: rule('专家意见不一，签发前必须消除。'),
  R2: rule('缺少一个以上技术特征，或者有一个以上技术特征不相同也不等同。', 'SPC-2009-21-7'),
  R3: rule('封闭式组合物权利要求之外增加了其他组分。', 'SPC-2016-1-7'),
  R4: rule('尚有技术特征待比对。'),
  R5: rule('没有确定的不同，但有技术特征依据现有证据无法判断。'),
  R6: rule('全部技术特征相同。', 'SPC-2009-21-7'),
  R7: rule('全部技术特征相同或者等同。', 'SPC-2009-21-7', 'SPC-2001-21-13'),
  C1: rule('所引用的权利要求未落入的，包含其全部特征的权利要求也未落入。', 'SPC-2009-21-1'),
  C2: rule('从属权利要求落入的，所引用的权利要求必然落入。', 'SPC-2009-21-1'),
  C3: rule('同一特征对同一被诉方案只有一个判定。'),
  C4: rule('多项从属权利要求按每条引用路径分别判断，任一路径落入即落入。', 'PIR-2023-25', 'SPC-2009-21-1'),
  C5: rule('引用式独立权利要求包含被引用权利要求的全部特征。', 'SPC-2009-21-1'),
  C6: rule('替换被引用权利要求特征的权利要求不是从属权利要求，应当单独比对。'),
  A1: rule('至少一项权利要求落入。'),
  A2: rule('没有落入的权利要求，至少一项无法判断。'),
  A3: rule('主张的权利要求均未落入。'),
  A4: rule('主张的权利要求均无有效的权利基础。'),
  A5: rule('剔除没有有效权利基础的权利要求后汇总。'),
  A6: rule('尚有权利要求不能得出结论。'),
  'P-same': rule('被诉落入的全部技术特征与一项现有技术的相应特征相同。', 'PL-2020-67', 'SPC-2009-21-14'),
  'P-no-substance': rule(
    '被诉落入的全部技术特征与一项现有技术的相应特征相同或者无实质性差异。',
    'PL-2020-67',
    'SPC-2009-21-14',
  ),
  'P-not': rule('有特征与该项现有技术有实质性差异或者未被公开。', 'PL-2020-67', 'SPC-2009-21-14'),
  'P-combined': rule('需要组合两项以上现有技术，不是一项现有技术方案。', 'SPC-2009-21-14'),
  'P-unknown': rule('有特征是否被该项现有技术公开尚不能确认。', 'PL-2020-67'),
  'P-data': rule('没有被诉落入的特征可与现有技术对比。', 'SPC-2009-21-14'),
  D1: rule('现有技术抗辩。', 'PL-2020-67', 'SPC-2009-21-14', 'SPC-2016-1-22'),
  D2: rule('权利用尽。', 'PL-2020-75'),
  D3: rule('先用权。', 'PL-2020-75', 'SPC-2009-21-15'),
  D4: rule('临时过境。', 'PL-2020-75'),
  D5: rule('专为科学研究和实验。', 'PL-2020-75'),
  D6: rule('为提供行政审批所需要的信息。', 'PL-2020-75'),
  D7: rule('合法来源只涉及赔偿责任。', 'PL-2020-77', 'SPC-2016-1-25'),
  D8: rule('实施行为经过许可。', 'PL-2020-11', 'PL-2020-12'),
  D9: rule('不是为生产经营目的。', 'PL-2020-11'),
  D10: rule('以自己有在后专利为由不构成抗辩。', 'SPC-2016-1-23'),
  D11: rule('推荐性标准已明示专利的，以无需许可为由一般不予支持。', 'SPC-2016-1-24'),
  D12: rule('专利权是否有效只能请求国务院专利行政部门宣告。', 'PL-2020-45', 'PL-2020-47'),
  D13: rule('抵触申请抗辩：在先申请、在后公开的文件公开了全部特征。', 'PL-2020-67'),
  D14: rule('行为全部发生在发明专利申请公布日至授权公告日之间。', 'PL-2020-13', 'SPC-2016-1-18'),
  L1: rule('落入结论之外，本次委托未涉及抗辩事由。'),
  L2: rule('提出的抗辩证据不足。'),
  L3: rule('抗辩均不成立，且属于实施专利的行为。', 'PL-2020-11'),
  L5: rule('抗辩均不成立，但未认定实施行为，或者本次委托不就是否构成侵权表述。'),
  L4: rule('没有落入的结论，不再判断行为与抗辩。'),
} as const satisfies Readonly<Record<string, RuleFacts>>;

export type RuleId = keyof typeof RULE_FACTS;

/** Why a verdict or conclusion is what it is; `features` are labels, `claims` numbers. */
export type Because = Readonly<{
  rule: RuleId;
  basis: readonly string[];
  features?: readonly string[];
  claims?: readonly number[];
}>;

type RuleFacts = Readonly<{ says: string; basis: readonly string[] }>;

export const RULES: Readonly<Record<RuleId, RuleFacts>> = RULE_FACTS;

/** A reason naming `rule` with the texts it rests on. */
export function because(
  rule: RuleId,
  about: Readonly<{ features?: readonly string[]; claims?: readonly number[] }> = {},
): Because {
  return { rule, basis: RULES[rule].basis, ...about };
}

function rule(says: string, ...basis: readonly string[]): RuleFacts {
  return { says, basis };
}
