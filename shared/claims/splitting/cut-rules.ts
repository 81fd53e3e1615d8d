/** Why a place is, or is not, a border between two features. */
export type CutRule = Readonly<{
  /** Rule id of the domain standard §11.4. */
  rule: string;
  /** 0 never a border; 1 always one. The same words give the same strength in every claim. */
  strength: number;
  /** For people: what was seen at this place. */
  message: string;
}>;

/** Everything that the splitter can see between two clauses, strongest first. */
export const CUT_RULES = {
  title: { rule: 'F1', strength: 1, message: '主题名称单独成行。' },
  transition: { rule: 'F1', strength: 1, message: '主题名称或“其特征在于”之后，由此开始技术特征。' },
  step: { rule: 'F18', strength: 1, message: '步骤编号处切分：每个步骤各成特征。' },
  stop: { rule: 'F2', strength: 0.95, message: '句号处切分。' },
  alternative: { rule: 'F10', strength: 0.9, message: '并列的择一方案，另起一个特征。' },
  semicolon: { rule: 'F2', strength: 0.9, message: '分号处切分。' },
  line: { rule: 'F2', strength: 0.9, message: '另起一行，视为新的技术单元。' },
  heading: { rule: 'F18', strength: 0.85, message: '列举的引语单列，各项随后逐一成特征。' },
  component: { rule: 'F19', strength: 0.9, message: '组分及其含量，每个组分各成一个特征。' },
  definition: { rule: 'F11', strength: 0.6, message: '符号或取代基的定义，作为通式、公式的子特征。' },
  wherein: { rule: 'F2', strength: 0.7, message: '“其中”引出对前文的进一步限定。' },
  addition: { rule: 'F16', strength: 0.7, message: '“还包括/还设有”引入新的部件，新增特征。' },
  newPart: { rule: 'F4', strength: 0.65, message: '引入新的部件及其位置，另起一个功能单元。' },
  newTopic: { rule: 'F4', strength: 0.55, message: '换了部件：部件之间的位置、连接关系单列。' },
  sameTopic: { rule: 'F4', strength: 0.5, message: '同一部件的另一项结构或关系。' },
  nestedPart: { rule: 'F4', strength: 0.5, message: '在刚引入的部件上再引入部件，较长时另起一个功能单元。' },
  introduced: {
    rule: 'F3',
    strength: 0.4,
    message: '对刚引入的部件作限定，与引入它的分句同属一个功能单元。',
  },
  nounClause: { rule: 'F4', strength: 0.6, message: '新的部件及其结构、位置或连接关系。' },
  parameter: { rule: 'F6', strength: 0.25, message: '同一部件的另一项参数。' },
  action: { rule: 'F18', strength: 0.6, message: '另一项操作。' },
  conjunctionTopic: { rule: 'F2', strength: 0.45, message: '并列分句，说明另一部件。' },
  conjunction: { rule: 'F2', strength: 0.3, message: '并列谓语，与前一分句同一主语，不单列。' },
  predicate: { rule: 'F2', strength: 0.3, message: '承前省略主语，属于前一分句。' },
  result: { rule: 'F7', strength: 0.6, message: '结果分句说明了部件的位置或连接，不是纯效果，可单列。' },
  effect: { rule: 'F7', strength: 0.25, message: '效果或目的分句并入其说明的特征。' },
  formula: { rule: 'P13', strength: 0.15, message: '公式与其符号说明不分开。' },
  colon: { rule: 'F2', strength: 0.15, message: '冒号后是对前文的说明，不单列。' },
  item: { rule: 'F3', strength: 0.2, message: '列举的部件，可各成一个特征。' },
  adjunct: { rule: 'F2', strength: 0, message: '条件、时间或位置状语，与其主句不可分。' },
  fragment: { rule: 'F21', strength: 0, message: '词语过短，不能独立成为特征。' },
} as const satisfies Readonly<Record<string, CutRule>>;

export type CutRuleName = keyof typeof CUT_RULES;
