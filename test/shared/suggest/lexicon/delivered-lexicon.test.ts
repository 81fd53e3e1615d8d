import { describe, expect, it } from 'vitest';
import {
  type LexiconFile,
  parseLexiconFile,
  relationOf,
} from '../../../../shared/suggest/lexicon/lexicon.ts';
import { foldText } from '../../../../shared/suggest/reading/fold.ts';
import { unwrap } from '../../../../shared/util/result.ts';
import { deliveredLexicon, lexiconFileContent, lexiconFileNames } from './lexicons.ts';

const files = lexiconFileNames().map((name) => unwrap(parseLexiconFile(name, lexiconFileContent(name))));
const lexicon = deliveredLexicon();

const fold = (word: string) => foldText(word).trim();
const groups = files.flatMap(({ id, synonyms }) =>
  synonyms.map((group) => ({ id, group, folded: group.map(fold) })),
);
const contraries = new Set(
  files.flatMap(({ contrary }) =>
    contrary.flatMap(([one, other]) =>
      one.flatMap((a) => other.flatMap((b) => [pairOf(fold(a), fold(b)), pairOf(fold(b), fold(a))])),
    ),
  ),
);

function pairOf(a: string, b: string): string {
  return `${a}↔${b}`;
}

function allWords(file: LexiconFile): readonly string[] {
  return [
    ...file.synonyms.flat(),
    ...file.broader.flatMap(({ general, specific }) => [general, ...specific]),
    ...file.parts.flatMap(({ whole, parts }) => [whole, ...parts]),
    ...file.contrary.flat(2),
  ];
}

describe('the words of the delivered lexicon', () => {
  it('come from files with ids of their own', () => {
    expect(new Set(files.map((file) => file.id)).size).toBe(files.length);
  });

  it('cover the fields of everyday cases', () => {
    expect(groups.length).toBeGreaterThan(3_000);
    expect(lexicon.words.length).toBeGreaterThan(10_000);
  });

  it('leave something of each word when it is folded, and no group names one twice', () => {
    for (const { id, group, folded } of groups) {
      expect(folded, `${id}: ${group.join(' ')}`).not.toContain('');
      expect(new Set(folded).size, `${id}: ${group.join(' ')}`).toBe(folded.length);
    }
  });

  it('stand in no group that another one contains', () => {
    const holders = new Map<string, Set<number>>();
    groups.forEach(({ folded }, at) => {
      for (const word of folded) holders.set(word, (holders.get(word) ?? new Set()).add(at));
    });
    const contained = groups.filter(({ folded }, at) => {
      const [first, ...rest] = folded.map((word) => holders.get(word) ?? new Set<number>());
      return [...(first ?? [])].some((other) => other !== at && rest.every((each) => each.has(other)));
    });
    expect(contained.map(({ id, group }) => `${id}: ${group.join(' ')}`)).toEqual([]);
  });

  it('are single characters only where the character by itself names a thing', () => {
    const single = new Set(
      files.flatMap((file) =>
        allWords(file)
          .map(fold)
          .filter((word) => word.length === 1),
      ),
    );
    expect([...single].filter((word) => !REVIEWED.has(word))).toEqual([]);
  });

  it('are never both alike and contrary', () => {
    const torn = groups.flatMap(({ id, folded }) =>
      folded.flatMap((a) =>
        folded.filter((b) => contraries.has(pairOf(a, b))).map((b) => `${id}: ${pairOf(a, b)}`),
      ),
    );
    for (const { id, broader, parts } of files) {
      for (const { general, specific } of broader)
        torn.push(
          ...specific
            .filter((each) => contraries.has(pairOf(fold(general), fold(each))))
            .map((each) => `${id}: ${general} ${each}`),
        );
      for (const { whole, parts: each } of parts)
        torn.push(
          ...each
            .filter((part) => contraries.has(pairOf(fold(whole), fold(part))))
            .map((part) => `${id}: ${whole} ${part}`),
        );
    }
    expect(torn).toEqual([]);
  });

  it.each([
    ['上端', '下端'],
    ['内壁', '外壁'],
    ['主动轮', '从动轮'],
    ['固定连接', '可拆卸连接'],
    ['可拆卸', '一体成型'],
    ['凸起', '凹槽'],
    ['进气口', '排气口'],
    ['顺时针', '逆时针'],
    ['大于', '小于'],
    ['拧紧', '拧松'],
    ['发送', '接收'],
    ['加密', '解密'],
    ['串联', '并联'],
    ['酸性', '碱性'],
  ])('%s and %s are not taken for one another', (one, other) => {
    const [a, b] = [lexicon.words.indexOf(one), lexicon.words.indexOf(other)];
    expect([a, b]).not.toContain(-1);
    expect(relationOf(lexicon, a, b)).toBeUndefined();
    expect(lexicon.contraries[a]?.has(b)).toBe(true);
    expect(lexicon.contraries[b]?.has(a)).toBe(true);
  });

  it.each([
    ['聚丙烯', 'PP'],
    ['聚四氟乙烯', '特氟龙'],
    ['亚克力', '有机玻璃'],
    ['粘贴', '黏贴'],
    ['联接', '连接'],
    ['园形', '圆形'],
    ['加厚', '增厚'],
    ['逆止阀', '单向阀'],
    ['花洒', '淋浴喷头'],
    ['猫砂盆', '猫厕所'],
    ['钮扣', '纽扣'],
    ['枸橼酸', '柠檬酸'],
  ])('%s is %s by another name', (one, other) => {
    const [a, b] = [one, other].map((word) => lexicon.words.indexOf(fold(word)));
    expect(relationOf(lexicon, a ?? -1, b ?? -1)).toBe('synonym');
  });
});

/** Characters that name a thing by themselves; everything else of one character hides inside other words. */
const REVIEWED = new Set(
  '伞凳刀勺叉囊圈块垫墙壳壶孔室层帘帧帽床底杆杯板枕柜柱桌桥桩桶梁梳棉棍棒棱椅槽毂水油泵灯片犁犬狗猫环球瓦瓶瓷盐盒盖盘碗碱窗端笔筋筷管箱糖纱纸绳缝缸罐网肋肥胶脚腔膜船茶药藤袋袜裙裤车轮轴辊酶酸醇钢钻铁铜铝铲银链销锁锅锉锚锤键锯门阀陶靴鞋鞘齿',
);
