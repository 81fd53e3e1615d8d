import { describe, expect, it } from 'vitest';
import { readHead } from '../../../../shared/claims/parsing/claim-head.ts';
import { readParts } from '../../../../shared/claims/parsing/claim-parts.ts';
import { matchingWords } from '../../../../shared/claims/parsing/fold.ts';
import { findMentions } from '../../../../shared/claims/parsing/references.ts';

function headOf(text: string) {
  const copy = matchingWords(text);
  const head = readHead(copy, findMentions(copy, 9));
  return { copy, head, subject: copy.slice(...head.subject), numbers: head.reference?.numbers };
}

describe('readHead (P8)', () => {
  it.each<[string, string]>([
    ['一种折叠晾衣架，包括底座', '一种折叠晾衣架'],
    ['一种折叠晾衣架包括底座和支撑杆', '一种折叠晾衣架'],
    ['一种用于晾晒的架子，其特征在于：铰接', '一种用于晾晒的架子'],
    ['摇树机，其特征在于', '摇树机'],
    ['一种豆腐的加工方法：其特征在于：', '一种豆腐的加工方法'],
    ['一种豆腐的加工方法其特征在于包括', '一种豆腐的加工方法'],
    ['一种包括底座的支架，其特征在于', '一种包括底座的支架'],
    ['一种具有照明功能的镜子，所述镜子', '一种具有照明功能的镜子'],
    ['一种合金由铜和锌组成', '一种合金'],
    ['锁，其特征在于', '锁'],
    ['锁包括锁体', '锁'],
    ['一种“断路器，启动器”一体柜，包括柜体', '一种“断路器,启动器”一体柜'],
  ])('%s', (text, subject) => {
    expect(headOf(text).subject).toBe(subject);
  });

  it.each<[string, string, number[]]>([
    ['根据权利要求1所述的折叠晾衣架，其特征在于', '折叠晾衣架', [1]],
    ['如权利要求1-3中任一项所述的一种支架，其中', '一种支架', [1, 2, 3]],
    ['根据权利要求1所述可撕开的布的加工方法，其特征在于', '可撕开的布的加工方法', [1]],
    ['权利要求7所述的蜡带在防腐中的应用。', '蜡带在防腐中的应用', [7]],
    ['一种权利要求1-4任一项所述的涂料的制备方法，其特征在于', '涂料的制备方法', [1, 2, 3, 4]],
    ['按照权利要求1的支架', '支架', [1]],
    ['根据权利要求1或2中的任意一项权利要求所述的支架，', '支架', [1, 2]],
  ])('%s', (text, subject, numbers) => {
    expect(headOf(text)).toMatchObject({ subject, numbers });
  });

  it('sees no opening reference where the claim begins with its own subject', () => {
    expect(headOf('一种终端，其特征在于，包括权利要求1所述的模组').numbers).toBeUndefined();
    expect(headOf('一种采用权利要求6所述方法得到的蜡带').subject).toBe('一种采用权利要求6所述方法得到的蜡带');
  });

  it('reads English titles', () => {
    expect(headOf('A method of drying clothes, comprising')).toMatchObject({
      subject: 'A method of drying clothes',
    });
    expect(headOf('The rack of claim 2, wherein')).toMatchObject({ subject: 'The rack', numbers: [2] });
    expect(headOf('A van comprising the rack of claim 2').numbers).toBeUndefined();
  });
});

describe('readParts (P7)', () => {
  const parts = (text: string, kind: 'independent' | 'dependent') => {
    const { copy, head } = headOf(text);
    const { preamble, characterising, transitions } = readParts(copy, head, kind);
    return [
      preamble && copy.slice(...preamble),
      characterising && copy.slice(...characterising),
      transitions,
    ];
  };

  it.each<[string, string, string]>([
    ['一种支架，包括底座，其特征在于：设有杆。', '一种支架,包括底座', '设有杆。'],
    ['一种支架，其特征在干，设有杆。', '一种支架', '设有杆。'],
    ['一种支架，其特征是设有杆。', '一种支架', '设有杆。'],
    ['一种支架，其改进在于，设有杆。', '一种支架', '设有杆。'],
    ['一种支架，本发明的特征在于设有杆。', '一种支架', '设有杆。'],
    ['一种支架，包括底座，其中，所述支架的特征在于，设有杆。', '一种支架,包括底座,其中,所述支架', '设有杆。'],
    ['A rack with a base, characterised in that it folds.', 'A rack with a base', ' it folds.'],
  ])('divides at the transition: %s', (text, preamble, characterising) => {
    expect(parts(text, 'independent')).toEqual([preamble, characterising, 1]);
  });

  it('leaves an independent claim without transition whole', () => {
    expect(parts('一种支架，包括底座和锯齿特征是否合格的标志。', 'independent')).toEqual([null, null, 0]);
  });

  it('divides a dependent claim behind its title where 其特征 is missing', () => {
    expect(parts('根据权利要求1所述的支架，其中所述杆为铝杆。', 'dependent')).toEqual([
      '根据权利要求1所述的支架',
      '其中所述杆为铝杆。',
      0,
    ]);
    expect(parts('The rack of claim 1, wherein it folds.', 'dependent')).toEqual([
      'The rack of claim 1',
      'wherein it folds.',
      0,
    ]);
  });

  it('counts repeated transitions', () => {
    expect(parts('一种支架，其特征在于，其特征在于，设有杆。', 'independent')[2]).toBe(2);
  });
});
