import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClaims } from '../../../shared/claims/parse.ts';
import { wordsOnly } from '../../../shared/claims/parsing/fold.ts';

/** A claim to be written down: alternatives it depends on or refers to; none of both makes it independent. */
type Plan = Readonly<{
  how: 'own' | 'depends' | 'refers';
  numbers: readonly number[];
  part: string;
  length: number;
}>;
type Style = Readonly<{
  separator: string;
  opening: string;
  said: string;
  transition: string;
  between: string;
  width: number;
  header: number;
}>;

const PARTS = ['挂钩', '托盘', '弹簧', '滑轨', '卡扣', '灯带'];

const plans: fc.Arbitrary<readonly Plan[]> = fc
  .array(
    fc.record({
      how: fc.constantFrom('own' as const, 'depends' as const, 'depends' as const, 'refers' as const),
      picks: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 4 }),
      part: fc.constantFrom(...PARTS),
      length: fc.integer({ min: 1, max: 6 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) =>
    list.map(({ how, picks, part, length }, index): Plan => {
      if (index === 0) return { how: 'own', numbers: [], part, length };
      const numbers = [...new Set(picks.map((pick) => (pick % index) + 1))].sort((a, b) => a - b);
      return { how, numbers: how === 'own' ? [] : numbers, part, length };
    }),
  );

const styles: fc.Arbitrary<Style> = fc.record({
  separator: fc.constantFrom('.', '. ', '、', '．', '，', ':', ' '),
  opening: fc.constantFrom('根据', '如', '按照', '依据', '按'),
  said: fc.constantFrom('所述的', '所述', '中所述的', '所限定的', '的'),
  transition: fc.constantFrom(
    '，其特征在于，',
    '，其特征在于：',
    '，其特征是',
    '，其中，',
    ' ，其特\n征在于，',
  ),
  between: fc.constantFrom('\n', '\n\n', '', ' ', '\r\n'),
  width: fc.constantFrom(0, 0, 60, 76),
  header: fc.constantFrom(0, 1, 2),
});

/** `1、3或5任一项`, `1-3任一项`, `2`. */
function list(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (numbers.length === 1) return String(first);
  if (numbers.length > 2 && last - first === numbers.length - 1) return `${first}-${last}中任一项`;
  return `${numbers.slice(0, -1).join('、')}或${last}`;
}

function write(plan: Plan, no: number, style: Style): string {
  const body = Array.from(
    { length: plan.length },
    (_, index) => `所述${plan.part}的第${index + 1}端设有长度为${index + 1}.5mm的${plan.part}座`,
  ).join('；');
  const reference = `权利要求${list(plan.numbers)}${style.said}`;
  const head = {
    own: `一种第${no}号晾衣架，包括${plan.part}`,
    depends: `${style.opening}${reference}晾衣架`,
    refers: `一种第${no}号阳台，包括${style.opening === '如' ? '如' : ''}${reference}晾衣架，还包括${plan.part}`,
  }[plan.how];
  return `${no}${style.separator}${head}${style.transition}${body}。`;
}

/** Sets the text in lines, numbers whole, and puts a page header after every eighth. */
function typeset(text: string, { width, header }: Style): string {
  if (width === 0) return text;
  const line = new RegExp(`(?:[^\\d\\n]|\\d+[.\\d]*){1,${width / 2}}`, 'g');
  const headers = [
    '',
    '权　利　要　求　书\n1/2 页\n2\nCN 219999999 U\n2\n',
    'CN 219999999 U  权 利 要 求 书  1/2页\n',
  ];
  const lines = text.split(/\r?\n/).flatMap((paragraph) => paragraph.match(line) ?? ['']);
  return lines
    .map((words, index) => (index % 8 === 7 ? `${words}\n${headers[header] ?? ''}` : `${words}\n`))
    .join('');
}

describe('a claim set, however it is written', () => {
  it('reads the same: numbers, kinds, references and words', () => {
    fc.assert(
      fc.property(plans, styles, (list, style) => {
        const claims = list.map((plan, index) => write(plan, index + 1, style));
        const set = parseClaims(typeset(claims.join(style.between), style));
        expect(
          set.claims.map(({ no, kind, dependsOn, refersTo }) => ({ no, kind, dependsOn, refersTo })),
        ).toEqual(
          list.map(({ how, numbers }, index) => ({
            no: index + 1,
            kind: how === 'depends' ? 'dependent' : 'independent',
            dependsOn: how === 'depends' ? numbers : [],
            refersTo: how === 'refers' ? numbers : [],
          })),
        );
        set.claims.forEach((claim, index) => {
          const written = claims[index] ?? '';
          expect(wordsOnly(claim.text)).toBe(
            wordsOnly(written.slice(`${index + 1}${style.separator}`.length)),
          );
        });
      }),
      { numRuns: 80 },
    );
  });

  it('keeps its structure when every number is moved up', () => {
    const moved = (text: string, by: number) =>
      text
        .replace(/(^|\n)(\d+)\. /g, (_, start: string, no: string) => `${start}${Number(no) + by}. `)
        .replace(/(?<=权利要求)\d+/g, (no) => String(Number(no) + by));
    const plain: Style = {
      separator: '. ',
      opening: '根据',
      said: '所述的',
      transition: '，其特征在于，',
      between: '\n',
      width: 0,
      header: 0,
    };
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 40 }), (list, by) => {
        const single = list.map((plan) => ({ ...plan, numbers: plan.numbers.slice(0, 1) }));
        const text = single.map((plan, index) => write(plan, index + 1, plain)).join('\n');
        const shape = (source: string, back: number) =>
          parseClaims(source).claims.map(({ no, kind, dependsOn, subject }) => [
            no - back,
            kind,
            dependsOn.map((other) => other - back),
            subject,
          ]);
        expect(shape(moved(text, by), by)).toEqual(shape(text, 0));
      }),
      { numRuns: 25 },
    );
  });
});
