import { type Because, because } from './rules.ts';

/**
 * Limits of equivalence and special rules (等同限制与特殊特征, §2.5). `bars`: equivalence is not
 * available; `lifts`: takes B1 away; `hint`: said to the expert, decides nothing; `type`: takes
 * effect through the type of the feature, not by being found.
 */
export const BARS = {
  B1: { name: '禁止反悔', effect: 'bars' },
  B1x: { name: '禁止反悔的例外', effect: 'lifts' },
  B2: { name: '捐献', effect: 'bars' },
  B3: { name: '数值的强调用语', effect: 'bars' },
  B4: { name: '功能性特征', effect: 'type' },
  B5: { name: '封闭式组合物', effect: 'type' },
  B6: { name: '使用环境特征', effect: 'type' },
  B7: { name: '方法限定的产品', effect: 'type' },
  B8: { name: '步骤顺序', effect: 'type' },
  B9: { name: '明确排除', effect: 'bars' },
  B10: { name: '可预见性', effect: 'hint' },
  B11: { name: '变劣', effect: 'hint' },
  B12: { name: '用途与主题名称', effect: 'type' },
} as const satisfies Readonly<Record<string, Readonly<{ name: string; effect: BarEffect }>>>;

export type BarId = keyof typeof BARS;

type BarEffect = 'bars' | 'lifts' | 'hint' | 'type';

/** The bars an expert can find on one feature; the others follow from its type. */
export const FINDABLE_BARS = [
  'B1',
  'B1x',
  'B2',
  'B3',
  'B9',
  'B10',
  'B11',
] as const satisfies readonly BarId[];

export type FindableBar = (typeof FINDABLE_BARS)[number];

export type BarOutcome = Readonly<{
  isBarred: boolean;
  /** The bars that decide, or the exception that lifts the only one. */
  because: readonly Because[];
  hints: readonly Because[];
}>;

/**
 * Whether what was found keeps equivalence from being held. B1 falls away when B1x was proved
 * (解释二第十三条); every other bar stands on its own.
 */
export function weighBars(found: readonly FindableBar[]): BarOutcome {
  const isLifted = found.includes('B1x');
  const standing = FINDABLE_BARS.filter(
    (bar) => found.includes(bar) && BARS[bar].effect === 'bars' && !(bar === 'B1' && isLifted),
  );
  const hints = FINDABLE_BARS.filter((bar) => found.includes(bar) && BARS[bar].effect === 'hint');
  const lifted = isLifted && found.includes('B1') ? [because('B1x')] : [];
  return {
    isBarred: standing.length > 0,
    because: standing.length > 0 ? standing.map((bar) => because(bar)) : lifted,
    hints: hints.map((bar) => because(bar)),
  };
}
