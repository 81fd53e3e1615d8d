import type { Act } from './acts.ts';
import type { DefenceOutcome } from './prior-art.ts';
import { type Because, because } from './rules.ts';
import type { CaseConclusion } from './verdict.ts';

/**
 * Defences and what each does when it holds (抗辩, §2.9): `full` no infringement; `damages` infringement
 * without damages (D7); `period` only a fee for the time before the grant (D14); `none` explains, changes
 * nothing.
 */
export const DEFENCES = {
  D1: { name: '现有技术抗辩', effect: 'full' },
  D2: { name: '权利用尽抗辩', effect: 'full' },
  D3: { name: '先用权抗辩', effect: 'full' },
  D4: { name: '临时过境抗辩', effect: 'full' },
  D5: { name: '科学研究和实验抗辩', effect: 'full' },
  D6: { name: '行政审批例外抗辩', effect: 'full' },
  D7: { name: '合法来源抗辩', effect: 'damages' },
  D8: { name: '许可抗辩', effect: 'full' },
  D9: { name: '非生产经营目的抗辩', effect: 'full' },
  D10: { name: '以自己有专利为由的主张', effect: 'none' },
  D11: { name: '标准实施的主张', effect: 'none' },
  D12: { name: '专利无效的主张', effect: 'none' },
  D13: { name: '抵触申请抗辩', effect: 'full' },
  D14: { name: '临时保护期', effect: 'period' },
} as const satisfies Readonly<Record<string, Readonly<{ name: string; effect: DefenceEffect }>>>;

type DefenceEffect = 'full' | 'damages' | 'period' | 'none';

export type DefenceId = keyof typeof DEFENCES;

export type FinalConclusion =
  | 'F_BLOCKED'
  | 'F_NOT_FALL'
  | 'F_UNABLE'
  | 'F_NO_RIGHT'
  | 'F_TEMP_PROTECTION'
  | 'F_FALL'
  | 'F_FALL_NOT_INFRINGE'
  | 'F_FALL_LEGIT_SOURCE'
  | 'F_FALL_DEFENCE_UNPROVEN'
  | 'F_INFRINGE';

export type FinalInput = Readonly<{
  case: CaseConclusion;
  /** The mandate asks about acts and defences; without it the opinion ends at the scope. */
  isDefenceMandated: boolean;
  defences: readonly Readonly<{ id: DefenceId; outcome: DefenceOutcome }>[];
  /** Acts found that exploit the patent (专利法第十一条); empty when none was found. */
  acts: readonly Act[];
  /** The mandate and the centre's rules allow the words 涉嫌构成侵权. */
  mayStateInfringement: boolean;
}>;

export type FinalResult = Readonly<{
  conclusion: FinalConclusion;
  because: readonly Because[];
  /** Rules that only give a paragraph of explanation (D10-D12). */
  notes: readonly Because[];
  words: string;
}>;

const WITHOUT_FALL: Readonly<
  Record<Exclude<CaseConclusion, 'CASE_FALL'>, readonly [FinalConclusion, string]>
> = {
  CASE_NOT_FALL: ['F_NOT_FALL', '未落入涉案专利权的保护范围。'],
  CASE_UNABLE: ['F_UNABLE', '依据现有证据，无法判断是否落入涉案专利权的保护范围。'],
  CASE_NO_RIGHT: ['F_NO_RIGHT', '涉案专利权不具备有效权利基础。'],
  CASE_BLOCKED: ['F_BLOCKED', '比对尚未完成，暂不能得出结论。'],
};

/**
 * The final layer (总结论层级, §2.10): scope first, then acts and defences in the table's order of
 * precedence. Falling in scope is never called infringement unless the mandate and the centre allow it,
 * and then only as suspected.
 */
export function concludeFinal(input: FinalInput): FinalResult {
  if (input.case !== 'CASE_FALL') {
    const [conclusion, words] = WITHOUT_FALL[input.case];
    return { conclusion, because: [because('L4')], notes: [], words };
  }
  const held = (effect: DefenceEffect, outcome: DefenceOutcome) =>
    input.defences
      .filter((one) => DEFENCES[one.id].effect === effect && one.outcome === outcome)
      .map((one) => one.id);
  const notes = input.defences.flatMap((one) =>
    DEFENCES[one.id].effect === 'none' ? [because(one.id)] : [],
  );
  const result = (conclusion: FinalConclusion, reasons: readonly Because[], words: string) => ({
    conclusion,
    because: reasons,
    notes,
    words,
  });
  const scope = '落入涉案专利权的保护范围';

  if (held('period', 'ESTABLISHED').length > 0) {
    const words =
      '行为全部发生在发明专利申请公布日至授权公告日之间，不属侵犯专利权行为，仅涉及临时保护期的适当费用。';
    return result('F_TEMP_PROTECTION', [because('D14')], words);
  }
  if (!input.isDefenceMandated)
    return result('F_FALL', [because('L1')], `${scope}（本意见未涉及抗辩事由）。`);
  const full = held('full', 'ESTABLISHED');
  if (full.length > 0) {
    const words = `${scope}，但${namesOf(full)}成立，${isNotInfringing(full) ? '不构成侵权' : '不视为侵权'}。`;
    return result(
      'F_FALL_NOT_INFRINGE',
      full.map((id) => because(id)),
      words,
    );
  }
  if (held('damages', 'ESTABLISHED').length > 0) {
    return result('F_FALL_LEGIT_SOURCE', [because('D7')], `${scope}；合法来源抗辩仅涉及赔偿责任。`);
  }
  const unproven = [
    ...held('full', 'UNPROVEN'),
    ...held('damages', 'UNPROVEN'),
    ...held('period', 'UNPROVEN'),
  ];
  if (unproven.length > 0) {
    const words = `${scope}；现有证据不足以支持${namesOf(unproven)}。`;
    return result('F_FALL_DEFENCE_UNPROVEN', [because('L2'), ...unproven.map((id) => because(id))], words);
  }
  if (input.acts.length > 0 && input.mayStateInfringement) {
    return result('F_INFRINGE', [because('L3')], `${scope}，抗辩均不成立，涉嫌构成侵权。`);
  }
  return result('F_FALL', [because('L5')], `${scope}。`);
}

function namesOf(ids: readonly DefenceId[]): string {
  return ids.map((id) => DEFENCES[id].name).join('、');
}

/** Article 75 says 不视为侵权 (D2-D6); the other full defences are 不构成侵权. */
function isNotInfringing(ids: readonly DefenceId[]): boolean {
  return ids.some((id) => id === 'D1' || id === 'D8' || id === 'D9' || id === 'D13');
}
