import { CLAIMS, DESCRIPTION, MANUAL, PAGE } from './cup-lid-texts.ts';
import type { SampleSource } from './sample-source.ts';

const CONDITION = '使安全件在两个位置之间移动，锁定位置时以其上的实体部分挡在按键内侧';

/** A mechanical utility model that falls by equivalence: a turning ring in place of a sliding block. */
export const CUP_LID: SampleSource = {
  id: 'cup-lid',
  title: '“防误开的保温杯盖”实用新型专利与暖禾NH-520保温杯',
  summary: '机械结构，滑块换成锁环，构成等同而落入',
  rightType: 'UTILITY_MODEL',
  subject: 'PRODUCT',
  sheet: {
    source: 'PLATFORM',
    channel: 'ONLINE',
    field: 'ECOMMERCE',
    acts: ['P_OFFER', 'P_SELL'],
    mandate: '',
    receivedAt: '2026-10-26',
    acceptedAt: '2026-10-27',
    dueAt: '2026-10-29',
    actDate: '2026-10-12',
    status: 'ISSUED',
  },
  parties: [
    { role: 'CLIENT', name: '某电子商务平台知识产权保护组', contact: '平台工单20261026-0047' },
    {
      role: 'RIGHT_HOLDER',
      name: '江淮晨杯日用品有限公司',
      address: '某省某市高新区杯路18号',
      agent: '某专利代理事务所',
    },
    { role: 'ACCUSED', name: '某市暖禾杯业有限公司', address: '某省某市经开区二路6号' },
  ],
  product: {
    name: '暖禾NH-520弹盖保温杯',
    model: 'NH-520',
    maker: '某市暖禾杯业有限公司',
    seller: '暖禾官方旗舰店',
    price: '89.00元',
    link: '平台商品编号 771200458231',
    note: '比对对象为该商品的杯盖部分',
  },
  right: {
    title: '一种防误开的保温杯盖',
    applicationNo: '202221187345.9',
    patentNo: 'ZL202221187345.9',
    grantNo: 'CN217987654U',
    applicationDate: '2022-05-17',
    grantDate: '2022-12-09',
    holders: '江淮晨杯日用品有限公司',
    inventors: '沈若川；杜闻溪',
    ipc: 'A47J 41/00',
    legalStatus: 'VALID',
    statusCheckedAt: '2026-10-27',
    statusSource: '专利登记簿副本',
    evaluation: 'NO_DEFECT',
    evaluationDate: '2023-06-20',
    claimsVersion: '授权公告文本',
  },
  claims: {
    fileName: 'CN217987654U授权公告文本.txt',
    name: '授权公告文本',
    text: `${CLAIMS}\n${DESCRIPTION}`,
  },
  asserted: [1, 2, 3],
  evidence: [
    {
      key: 'manual',
      fileName: '暖禾NH-520使用说明书.txt',
      content: { text: MANUAL },
      meta: {
        name: '暖禾NH-520使用说明书',
        kind: 'DOC',
        source: '随公证购买的产品取得',
        way: '公证购买，拆封后录入',
        obtainedAt: '2026-10-18',
        proves: '杯盖的结构和安全锁的动作',
      },
    },
    {
      key: 'page',
      fileName: '商品页面.txt',
      content: { text: PAGE },
      meta: {
        name: '商品页面文字',
        kind: 'WEBPAGE',
        source: '暖禾官方旗舰店商品页',
        way: '网页保存',
        obtainedAt: '2026-10-12',
        proves: '许诺销售的事实和产品卖点',
      },
    },
    {
      key: 'photo',
      fileName: '杯盖分解图.png',
      content: { png: 'cup-lid.png' },
      meta: {
        name: '杯盖分解示意图',
        kind: 'PHOTO',
        source: '对公证实物拆解后绘制',
        way: '中心技术人员拆解、测绘',
        obtainedAt: '2026-10-27',
        proves: '安全锁环、按钮和弹簧的位置关系',
      },
    },
  ],
  constructions: [
    {
      term: '锁定位置',
      meaning: '安全滑块的实体部分位于按键向内运动的路径上、使按键不能被按下的位置，不要求滑块处于行程的端点',
      source: 'DESCRIPTION',
      citation: '说明书第[0021]段',
    },
  ],
  rows: {
    1: [
      {
        words: '一种防误开的保温杯盖',
        links: [{ evidence: 'manual', quote: '本产品由杯身和杯盖两部分组成' }],
        judgment: { verdict: 'IDENTICAL', counterpart: '带安全锁的保温杯杯盖', grade: 'DIRECT' },
      },
      {
        words: '包括盖座（1）、翻盖（2）和锁扣组件（3）',
        links: [{ evidence: 'manual', quote: '杯盖包括盖圈、弹盖和前部的开盖机构' }],
        judgment: {
          verdict: 'IDENTICAL',
          counterpart: '杯盖包括盖圈、弹盖和开盖机构',
          reason: '盖圈对应盖座，弹盖对应翻盖，开盖机构对应锁扣组件，名称不同而结构相同。',
          grade: 'DIRECT',
        },
      },
      {
        words: '所述翻盖（2）的一端铰接于所述盖座（1）的一侧',
        links: [{ evidence: 'manual', quote: '弹盖的后端通过不锈钢销轴与盖圈连接，可绕销轴翻开约170度' }],
        judgment: {
          verdict: 'IDENTICAL',
          counterpart: '弹盖后端以销轴连接盖圈后侧，可绕销轴翻开',
          reason: '以销轴相连并可绕其翻转，即为铰接。',
          grade: 'DIRECT',
        },
      },
      {
        words: '所述锁扣组件（3）设于所述盖座（1）的另一侧',
        links: [{ evidence: 'manual', quote: '开盖机构装在盖圈的前部，与弹盖的销轴相对' }],
        judgment: { verdict: 'IDENTICAL', counterpart: '开盖机构装在盖圈前部，与销轴相对', grade: 'DIRECT' },
      },
      {
        words: '所述锁扣组件（3）包括按键（31）、复位弹簧（32）和锁舌（33）',
        links: [
          { evidence: 'manual', quote: '它由开盖按钮、不锈钢弹簧和卡钩组成，卡钩与开盖按钮为同一个塑料件' },
        ],
        judgment: {
          verdict: 'IDENTICAL',
          counterpart: '开盖机构由开盖按钮、弹簧和卡钩组成，卡钩与按钮一体注塑',
          grade: 'DIRECT',
        },
      },
      {
        words: '所述复位弹簧（32）抵接于所述按键（31）与所述盖座（1）之间',
        links: [{ evidence: 'manual', quote: '弹簧装在开盖按钮和盖圈之间，松手后按钮自动弹回' }],
        judgment: {
          verdict: 'IDENTICAL',
          counterpart: '弹簧装在按钮与盖圈之间，使按钮弹回',
          grade: 'DIRECT',
        },
      },
      {
        words: '所述翻盖（2）的自由端设有供所述锁舌（33）扣入的扣槽（21）',
        links: [{ evidence: 'manual', quote: '弹盖的前缘开有卡口，合盖时卡钩扣住卡口' }],
        judgment: { verdict: 'IDENTICAL', counterpart: '弹盖前缘开有供卡钩扣入的卡口', grade: 'DIRECT' },
      },
      {
        words: '所述盖座（1）上设有能够沿左右方向滑动的安全滑块（4）',
        links: [
          { evidence: 'manual', quote: '盖圈前部按钮外周套有一圈安全锁环' },
          { evidence: 'photo', region: [0.08, 0.18, 0.42, 0.58], caption: '套在按钮外周的安全锁环' },
        ],
        judgment: {
          verdict: 'EQUIVALENT',
          counterpart: '盖圈上套设能够转动约20度的安全锁环，以转动代替左右滑动',
          reason: '二者的区别仅在于安全件由左右滑动改为绕按钮转动。',
          grade: 'DIRECT',
          means: {
            value: 'Y',
            reason: `二者都是${CONDITION}，滑动与转动是杯盖中常用的两种移动方式，手段基本相同`,
          },
          function: { value: 'Y', reason: '都用来在按键的可按与不可按两种状态之间切换，功能基本相同' },
          effect: { value: 'Y', reason: '都能防止误碰按键而开盖，效果基本相同' },
          obvious: {
            value: 'Y',
            reason:
              '在被诉行为发生时，以旋转锁环锁止按钮在水杯、药瓶中已广泛使用，本领域普通技术人员无需创造性劳动就能够联想到',
          },
        },
      },
      {
        words: '所述安全滑块（4）滑动至锁定位置时抵挡在所述按键（31）的内侧',
        links: [
          { evidence: 'manual', quote: '锁环内侧的凸台转到按钮后方并顶住按钮，此时按钮按不动' },
          { evidence: 'photo', region: [0.54, 0.2, 0.38, 0.55], caption: '凸台位于按钮后方' },
        ],
        judgment: {
          verdict: 'EQUIVALENT',
          counterpart: '锁环转到锁定位置时，其内侧凸台位于按钮后方并顶住按钮，使按钮不能按下',
          reason: '锁定时均以安全件的实体部分挡在按键内侧，区别同上。',
          grade: 'DIRECT',
          means: { value: 'Y', reason: '凸台与滑块都以实体挡在按键向内运动的路径上，手段基本相同' },
          function: { value: 'Y', reason: '都用来阻止按键被按下，功能基本相同' },
          effect: { value: 'Y', reason: '锁定后按键均不能按下，效果基本相同' },
          obvious: { value: 'Y', reason: '以凸台代替滑块端部挡住按钮是常规变换，无需创造性劳动就能够联想到' },
        },
      },
    ],
    2: [
      {
        words: '所述翻盖（2）的内侧设有硅胶密封塞（22）',
        links: [{ evidence: 'manual', quote: '弹盖内侧装有食品级硅胶塞，合盖后硅胶塞压住盖圈中间的直饮口' }],
        judgment: {
          verdict: 'IDENTICAL',
          counterpart: '弹盖内侧装有硅胶塞，合盖后压住盖圈的直饮口',
          grade: 'DIRECT',
        },
      },
    ],
    3: [
      {
        words: '所述安全滑块（4）的滑动行程为3mm至6mm',
        type: 'NUMERIC',
        links: [{ evidence: 'manual', quote: '顺时针转动安全锁环约20度' }],
        judgment: {
          verdict: 'DIFFERENT',
          counterpart: '锁环转动约20度，没有沿直线的滑动行程',
          reason:
            '该特征以直线行程的数值限定滑块。被诉产品的锁环只作转动，其转角不能换算为该数值范围内的滑动行程，手段不同。',
          grade: 'DIRECT',
          means: { value: 'N', reason: '转角与直线行程是不同的限定，转动的锁环没有可以对应的滑动行程' },
        },
      },
    ],
  },
  experts: [
    {
      name: '周以宁',
      organisation: '某大学机械工程学院',
      title: '副教授',
      role: 'LEAD',
      recusalChecked: true,
    },
    {
      name: '韩述',
      organisation: '某知识产权保护中心',
      title: '高级工程师',
      role: 'MEMBER',
      recusalChecked: true,
    },
    { name: '陆青禾', organisation: '某律师事务所', title: '律师', role: 'MEMBER', recusalChecked: true },
  ],
  opinion: {
    docNo: '某知保判〔2026〕127号',
    organisation: '某省知识产权保护中心',
    issuedAt: '2026-10-29',
    addressee: '某电子商务平台知识产权保护组',
  },
  ownWords: {
    accused: '比对所用样品由公证处封存，编号为样品1，拆封过程全程录像。',
  },
};
