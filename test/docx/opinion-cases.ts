import { readFileSync } from 'node:fs';
import type { CaseState } from '../../shared/domain/entities.ts';
import type { Evidence } from '../../shared/domain/evidence.ts';
import type { OpinionSettings } from '../../shared/domain/opinion.ts';
import { legalBasisFileSchema } from '../../shared/judgment/legal-basis.ts';
import { buildOpinion } from '../../shared/opinion/build.ts';
import type { OpinionResources } from '../../shared/opinion/context.ts';
import type { OpinionModel } from '../../shared/opinion/model.ts';
import { opinionTemplateSchema } from '../../shared/opinion/template.ts';
import { defined } from '../../shared/util/assert.ts';
import { TestCase } from '../support/case-builder.ts';
import { aPicture } from './a-picture.ts';

/** What `writeDocx` is given, made from a case as the program makes it. */
export type OpinionCase = Readonly<{
  model: OpinionModel;
  settings: OpinionSettings;
  readBlob: (sha256: string) => Promise<Uint8Array>;
}>;

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../resources/${path}`, import.meta.url), 'utf8'));

export const RESOURCES: OpinionResources = {
  template: opinionTemplateSchema.parse(read('templates/patent-opinion.json')),
  legal: legalBasisFileSchema.parse(read('legal/patent.json')).records,
};

const PICTURES: Readonly<Record<string, Uint8Array>> = {
  ['c1'.repeat(32)]: aPicture(1_600, 1_200),
  ['c2'.repeat(32)]: aPicture(900, 1_400),
  ['c3'.repeat(32)]: aPicture(1_200, 500),
};

export function opinionOf(
  state: CaseState,
  isDraft: boolean,
  overrides: Partial<OpinionSettings> = {},
): OpinionCase {
  const settings = { ...defined(Object.values(state.opinions)[0], 'opinion settings'), ...overrides };
  const opinions = { [settings.id]: settings };
  const versions = { 软件: '0.1.0', 特征划分: 'bidui-split/2', 模板: RESOURCES.template.version };
  return {
    settings,
    model: buildOpinion({ ...state, opinions }, RESOURCES, { isDraft, versions }),
    readBlob: async (sha256) => defined(PICTURES[sha256], 'a picture of the fixture'),
  };
}

const CLAIMS = `1. 一种移动式物料分拣台，包括机架（1）、输送组件（2）、分拣组件（3）和控制器（4），其特征在于：所述机架（1）的底部设有四个带刹车的万向轮（11）；所述机架（1）的顶部两侧设有可上下调节的挡板（12）；所述输送组件（2）包括主动辊（21）、从动辊（22）和套设于所述主动辊（21）与从动辊（22）上的输送带（23）；所述输送带（23）的表面沿长度方向等距设有高度为8–12mm的隔条（24）；所述主动辊（21）由减速电机（25）驱动，所述减速电机（25）固定于所述机架（1）的内侧；所述分拣组件（3）包括沿输送方向依次布置的多个推杆气缸（31）；每个所述推杆气缸（31）的伸出端设有弹性推板（32）；所述弹性推板（32）的迎料面为弧形凹面；所述机架（1）与所述推杆气缸（31）相对的一侧设有收料槽（13），所述收料槽（13）的底面倾斜设置，倾斜角度为15–30°；所述收料槽（13）的出口处铰接有翻板（14）；所述机架（1）上位于所述分拣组件（3）上游的位置设有图像采集器（41）；所述图像采集器（41）的外侧罩设有遮光罩（42）；所述遮光罩（42）的内壁环绕设有补光灯（43）；所述控制器（4）分别与所述减速电机（25）、推杆气缸（31）和图像采集器（41）电连接。
2. 根据权利要求1所述的移动式物料分拣台，其特征在于：所述挡板（12）通过燕尾滑块（15）与所述机架（1）滑动连接；所述燕尾滑块（15）上设有锁紧螺钉（16）；所述挡板（12）的内侧面设有缓冲垫（17）；所述缓冲垫（17）由硅橡胶制成；所述缓冲垫（17）的厚度为3–5mm。
3. 根据权利要求1或2所述的移动式物料分拣台，其特征在于：还包括与所述控制器（4）电连接的称重传感器（5）；所述称重传感器（5）设于所述输送带（23）的承载段下方；所述收料槽（13）的下方设有可拆卸的收集箱（6）；所述收集箱（6）的侧壁设有观察窗（61）；所述收集箱（6）的底部设有滑轨（62）。`;

const EXHIBITS: readonly Partial<Evidence>[] = [
  { name: '授权公告文本', role: 'right', kind: 'RIGHT_DOC', proves: '涉案专利的权利要求和说明书' },
  { name: '专利登记簿副本', role: 'right', kind: 'RIGHT_DOC', proves: '涉案专利的法律状态' },
  { name: '产品使用说明书（第二版）', proves: '被诉产品的结构和各部件的连接关系' },
  {
    name: '网店商品详情页保存件',
    proves: '许诺销售行为和商品展示的内容',
    source: '某网络平台“某某机械旗舰店”',
    way: '网页保存并计算校验值',
  },
  {
    name: '整机正面照片',
    proves: '机架、挡板与输送带的外观结构',
    mime: 'image/png',
    sha256: 'c1'.repeat(32),
    image: { width: 1_600, height: 1_200 },
  },
  {
    name: '推杆气缸局部照片',
    proves: '推杆气缸与推板',
    mime: 'image/png',
    sha256: 'c2'.repeat(32),
    image: { width: 900, height: 1_400 },
  },
  {
    name: '收料槽侧视照片',
    proves: '收料槽的倾斜角度',
    mime: 'image/png',
    sha256: 'c3'.repeat(32),
    image: { width: 1_200, height: 500 },
  },
  {
    name: '现场勘验记录',
    proves: '勘验时样机的状态和测量数据',
    source: '某知识产权保护中心',
    way: '现场勘验',
  },
];

/** Three claims, thirty features, two products, eight exhibits, three pictures; everything filled in. */
export function longCase(): TestCase {
  const test = new TestCase();
  const { rightId } = test;
  const sheetId = 'case1';
  test.loadClaims(CLAIMS);
  test.run({
    type: 'record.update',
    collection: 'rights',
    id: rightId,
    patch: {
      title: '移动式物料分拣台',
      patentNo: 'ZL202320123456.6',
      grantNo: 'CN219876543U',
      applicationDate: '2023-02-14',
      grantDate: '2023-10-27',
      holders: '某某自动化设备有限公司',
      ipc: 'B07C 5/34',
      legalStatus: 'VALID',
      statusCheckedAt: '2026-10-30',
      statusSource: '专利登记簿副本',
    },
  });
  test.run({
    type: 'record.update',
    collection: 'cases',
    id: sheetId,
    patch: { acceptedAt: '2026-10-28', actDate: '2026-09-12', acts: ['P_MAKE', 'P_SELL'] },
  });
  test.run({ type: 'claims.assert', rightId, nos: [1, 2, 3] });
  addPeople(test);
  for (const [index, exhibit] of EXHIBITS.entries()) addExhibit(test, index, exhibit);
  for (const [index, product] of Object.values(test.state.products).entries())
    judgeProduct(test, product.id, index);
  test.run({
    type: 'record.add',
    collection: 'constructions',
    id: 'term1',
    patch: {
      rightId,
      term: '弹性推板',
      meaning: '受力时能够产生可见变形、卸力后恢复原状的推板，不限于整体由弹性材料制成',
      citation: '说明书第[0018]段',
    },
  });
  test.run({
    type: 'section.set',
    section: 'defences',
    content: {
      version: 1,
      blocks: [
        { kind: 'paragraph', runs: [{ text: '被诉侵权人提出现有技术抗辩，并提交了以下材料：' }] },
        { kind: 'item', runs: [{ text: '一份公开日早于申请日的产品样本；' }] },
        {
          kind: 'item',
          runs: [
            { text: '该样本记载的推板为', bold: true },
            { text: '平面结构，面积为0.2m' },
            { text: '2', script: 'super' },
            { text: '。' },
          ],
        },
      ],
    },
  });
  issue(test);
  return test;
}

function addPeople(test: TestCase): void {
  test.run({
    type: 'record.add',
    collection: 'parties',
    id: 'party1',
    patch: {
      role: 'CLIENT',
      name: '某某自动化设备有限公司',
      address: '某省某市高新区某路1号',
      agent: '王某',
    },
  });
  test.run({
    type: 'record.update',
    collection: 'products',
    id: test.productId,
    patch: { name: '智能分拣台', model: 'FJ-200', maker: '某某机械制造厂', price: '12800元' },
  });
  test.run({
    type: 'record.add',
    collection: 'products',
    id: 'product2',
    patch: { name: '小型分拣台', model: 'FJ-80', maker: '某某机械制造厂' },
  });
  for (const [index, name] of ['陈某某', '刘某', '周某某'].entries()) {
    test.run({
      type: 'record.add',
      collection: 'experts',
      id: `expert${index}`,
      patch: {
        name,
        organisation: '某某大学机械工程学院',
        title: '教授',
        role: index === 0 ? 'LEAD' : 'MEMBER',
        recusalChecked: true,
      },
    });
  }
}

function addExhibit(test: TestCase, index: number, exhibit: Partial<Evidence>): void {
  const { image } = exhibit;
  test.addEvidence(`e${index + 1}`, {
    no: index + 1,
    obtainedAt: `2026-10-${10 + index}`,
    sha256: (index + 1).toString(16).padStart(2, '0').repeat(32),
    ...(image ? { kind: 'PHOTO', source: '委托人', way: '现场拍摄' } : {}),
    ...exhibit,
  } as Partial<Evidence>);
}

/** The first product has everything, one feature by equivalence; the second one lacks a part. */
function judgeProduct(test: TestCase, productId: string, which: number): void {
  for (const [index, feature] of [1, 2, 3].flatMap((no) => test.features(no)).entries()) {
    const isOdd = index === 9;
    const verdict = isOdd ? (which === 0 ? 'EQUIVALENT' : 'MISSING') : 'IDENTICAL';
    const answer = (reason: string) => ({ value: 'Y' as const, reason });
    test.run({
      type: 'judgment.set',
      featureId: feature.id,
      productId,
      patch: {
        verdict,
        counterpart:
          verdict === 'MISSING' ? '' : `说明书第${index + 1}页记载并由照片显示：${feature.text.slice(0, 40)}`,
        reason:
          verdict === 'IDENTICAL'
            ? '结构、位置和连接关系一致。'
            : verdict === 'MISSING'
              ? '样机的推板为平板，未见弧形凹面，亦无起相同作用的结构。'
              : '被诉产品的推板迎料面由两段折面构成，与弧形凹面的作用相同。',
        ...(verdict === 'EQUIVALENT'
          ? {
              means: answer('二者均以向内凹陷的迎料面收拢物料，手段基本相同'),
              function: answer('均为防止物料在推送时散开'),
              effect: answer('推送的准确率没有可见差别'),
              obvious: answer('以折面替换弧面是本领域的常用选择'),
            }
          : {}),
        trust: 'confirmed',
      },
    });
    link(test, feature.id, productId, index);
  }
}

function link(test: TestCase, featureId: string, productId: string, index: number): void {
  const isPicture = index % 5 === 2;
  test.run({
    type: 'link.add',
    id: `link-${productId}-${index}`,
    featureId,
    productId,
    evidenceId: isPicture ? `e${5 + (index % 3)}` : 'e3',
    anchor: isPicture
      ? { kind: 'region', page: null, x: 0.2, y: 0.25, width: 0.4, height: 0.35, caption: '' }
      : {
          kind: 'text',
          start: index * 10,
          end: index * 10 + 8,
          quote: '分拣台的连接部',
          prefix: '',
          suffix: '',
          page: index + 1,
          paragraph: null,
        },
    trust: 'confirmed',
    because: '',
  });
}

function issue(test: TestCase): void {
  const settings = defined(Object.values(test.state.opinions)[0], 'opinion settings');
  test.run({
    type: 'record.update',
    collection: 'opinions',
    id: settings.id,
    patch: {
      docNo: '某知保判〔2026〕15号',
      issuedAt: '2026-11-05',
      addressee: '某市市场监督管理局',
    },
  });
}

/** The rack with one claim judged, an expert and nothing else. */
export function minimalCase(): TestCase {
  const test = new TestCase();
  test.loadClaims();
  test.run({ type: 'claims.assert', rightId: test.rightId, nos: [1] });
  test.run({
    type: 'record.update',
    collection: 'products',
    id: test.productId,
    patch: { name: '晾衣架' },
  });
  test.run({ type: 'record.add', collection: 'experts', id: 'expert0', patch: { name: '陈某某' } });
  for (const feature of test.features(1)) {
    test.run({
      type: 'judgment.set',
      featureId: feature.id,
      productId: test.productId,
      patch: { verdict: 'IDENTICAL', reason: '一致', counterpart: feature.text },
    });
  }
  issue(test);
  return test;
}

/** Text that would break a file written without care, in every field that people fill in. */
export function hostileCase(): TestCase {
  const test = minimalCase();
  const hostile =
    '甲\u0000乙\u0008丙\u001b[31m丁\ud800戊\udc00己\uffff<w:p>&amp;</w:p>]]><!--"\'`\u2028庚\u0085辛';
  const long = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
  test.run({
    type: 'record.update',
    collection: 'products',
    id: test.productId,
    patch: {
      name: `${hostile}`,
      model: long,
      link: `https://shop.example/${'a1b2c3d4'.repeat(30)}?x=1&y=<2>`,
      note: `第一行\n第二行\r\n${long}`,
    },
  });
  test.run({
    type: 'record.update',
    collection: 'rights',
    id: test.rightId,
    patch: { title: hostile, holders: long },
  });
  test.addEvidence('e1', {
    name: hostile,
    source: long,
    proves: '中'.repeat(900),
    way: '\ud83d\ude00照片\u200b\u202e反向',
  });
  test.run({
    type: 'judgment.set',
    featureId: defined(test.features(1)[0], 'a feature').id,
    productId: test.productId,
    patch: { reason: `${long}\n${'很长的理由。'.repeat(400)}`, counterpart: `${hostile}${long}` },
  });
  test.run({
    type: 'section.set',
    section: 'analysis',
    content: {
      version: 1,
      blocks: [
        {
          kind: 'paragraph',
          runs: [
            { text: `${hostile}\n换行\t制表`, underline: true },
            { text: '' },
            { text: '“”', italic: true },
          ],
        },
      ],
    },
  });
  return test;
}
