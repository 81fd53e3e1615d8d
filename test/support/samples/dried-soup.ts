import type { SampleLink, SampleSource } from './sample-source.ts';

const CLAIMS = `权利要求书
1.一种速溶银耳羹块的制备方法，其特征在于，包括以下步骤：
S1、将干银耳在20℃至30℃的清水中浸泡2h至4h，去蒂后切成不大于10mm的碎片；
S2、将所述碎片与水按质量比1:25至1:35混合，在95℃至100℃下熬煮60min至90min，得到银耳羹；
S3、将所述银耳羹注入模具，在-35℃至-40℃下预冻4h至6h，得到冻块；
S4、将所述冻块置于真空度为20Pa至60Pa的冻干仓中进行真空冷冻干燥，至含水率不超过5%；
S5、在相对湿度低于35%的环境下充氮密封包装。
2.根据权利要求1所述的制备方法，其特征在于，步骤S2中还加入质量分数为0.1%至0.3%的黄原胶。
3.根据权利要求1或2所述的制备方法，其特征在于，步骤S4中的真空冷冻干燥分为升华段和解析段，所述升华段的搁板温度为-10℃至10℃，所述解析段的搁板温度为40℃至55℃。`;

const RECORD = `现场勘验笔录（节录）
勘验时间：2026年9月15日9时30分至11时40分
勘验地点：某市山房食品有限公司二号车间
勘验人员：某知识产权保护中心技术人员二人，某市市场监督管理局执法人员二人
一、浸泡与切碎。操作工将干银耳倒入浸泡槽，槽内水温显示为26℃，工艺卡记载浸泡时间为3小时。浸泡后的银耳经人工去蒂，由切碎机切碎，抽取的碎片最大边长为7毫米。
二、熬煮。碎片与水在夹层锅内混合，工艺卡记载料水比为1:30（质量比）。夹层锅温度显示为98℃，工艺卡记载熬煮时间为75分钟。未见添加黄原胶或者其他增稠剂，车间配料间亦未存放。
三、成型与干燥。熬煮后的银耳羹由灌装机注入方形模盘，模盘直接送入热风隧道烘干线。烘干线共四段，控制屏显示各段热风温度依次为65℃、70℃、70℃、60℃，模盘通过全程约9小时。车间内没有冷冻设备和真空设备，设备台账中亦无此类设备的记载。
四、包装。烘干后的羹块在包装间装入铝箔袋，包装机充入氮气后热封。包装间温湿度表显示相对湿度为31%。`;

const CARD = `山房食品 工艺卡 编号GY-07　产品：速溶银耳羹（方块装）
工序1 浸泡：水温25±3℃，时间3h；去蒂；切碎≤8mm
工序2 熬煮：料水比1:30，98℃，75min
工序3 灌模：每格22g
工序4 烘干：热风隧道，65/70/70/60℃，9h，出料含水率≤6%
工序5 包装：充氮，湿度≤35%`;

const record = (quote: string): SampleLink => ({ evidence: 'record', quote });

/** A method claim that is not infringed: hot air in place of freezing and vacuum drying. */
export const DRIED_SOUP: SampleSource = {
  id: 'dried-soup',
  title: '“速溶银耳羹块的制备方法”发明专利与山房食品生产线',
  summary: '方法权利要求，热风烘干代替预冻和冻干，未落入',
  rightType: 'INVENTION',
  subject: 'PROCESS',
  sheet: {
    source: 'IP_ADMIN',
    channel: 'TRANSFER',
    field: 'GENERAL',
    acts: ['P_PROCESS'],
    mandate:
      '判定山房食品有限公司生产速溶银耳羹块所使用的方法是否落入ZL202110376218.7号发明专利权利要求1至3的保护范围',
    receivedAt: '2026-09-10',
    acceptedAt: '2026-09-11',
    dueAt: '2026-09-30',
    actDate: '2026-09-15',
    status: 'ISSUED',
  },
  parties: [
    { role: 'CLIENT', name: '某市知识产权局', contact: '行政裁决案号 某知裁字〔2026〕9号' },
    { role: 'RIGHT_HOLDER', name: '云屏食品科技有限公司', address: '某省某市云屏路2号' },
    { role: 'ACCUSED', name: '某市山房食品有限公司', address: '某省某市食品产业园5号' },
  ],
  product: {
    name: '山房速溶银耳羹块的生产方法',
    kind: 'PROCESS',
    model: '工艺卡GY-07',
    maker: '某市山房食品有限公司',
    note: '比对对象为勘验当日二号车间实际运行的生产方法',
  },
  right: {
    title: '一种速溶银耳羹块的制备方法',
    applicationNo: '202110376218.7',
    patentNo: 'ZL202110376218.7',
    grantNo: 'CN113080402B',
    applicationDate: '2021-04-08',
    publicationDate: '2021-07-09',
    grantDate: '2023-02-17',
    holders: '云屏食品科技有限公司',
    inventors: '方汀兰；邵一鸣',
    ipc: 'A23L 31/00',
    legalStatus: 'VALID',
    statusCheckedAt: '2026-09-11',
    statusSource: '专利登记簿副本',
    evaluation: 'NONE',
    claimsVersion: '授权公告文本',
  },
  claims: { fileName: 'CN113080402B权利要求书.txt', name: '授权公告的权利要求书', text: CLAIMS },
  asserted: [1, 2, 3],
  evidence: [
    {
      key: 'record',
      fileName: '现场勘验笔录.txt',
      content: { text: RECORD },
      meta: {
        name: '现场勘验笔录',
        kind: 'SITE_RECORD',
        source: '某市市场监督管理局协助勘验',
        way: '现场勘验，被请求人工厂负责人签字确认',
        obtainedAt: '2026-09-15',
        proves: '生产方法的各道工序和参数',
      },
    },
    {
      key: 'card',
      fileName: '工艺卡GY-07.txt',
      content: { text: CARD },
      meta: {
        name: '工艺卡GY-07',
        kind: 'DOC',
        source: '车间张贴，勘验时复制',
        way: '现场复制，加盖公章',
        obtainedAt: '2026-09-15',
        proves: '各工序的设定参数',
      },
    },
  ],
  constructions: [
    {
      term: '真空冷冻干燥',
      meaning:
        '使已冻结物料中的水分在真空下由固态直接升华而除去的干燥方式，不包括以热空气使水分由液态蒸发的热风干燥',
      source: 'DICTIONARY',
      citation: '食品工程手册的通常定义，与说明书第[0018]段一致',
    },
  ],
  rows: {
    1: [
      {
        words: '一种速溶银耳羹块的制备方法',
        links: [{ evidence: 'card', quote: '产品：速溶银耳羹（方块装）' }],
        judgment: { verdict: 'IDENTICAL', counterpart: '速溶银耳羹块的生产方法', grade: 'DIRECT' },
      },
      {
        words: '包括以下步骤',
        type: 'STEP',
        links: [
          record(
            '槽内水温显示为26℃，工艺卡记载浸泡时间为3小时。浸泡后的银耳经人工去蒂，由切碎机切碎，抽取的碎片最大边长为7毫米',
          ),
        ],
        judgment: {
          verdict: 'IDENTICAL',
          counterpart: '26℃清水浸泡3小时，去蒂，切成不大于7毫米的碎片',
          reason: '水温、时间和碎片尺寸均在权利要求的范围之内。',
          grade: 'DIRECT',
        },
      },
      {
        words: 'S2、',
        type: 'STEP',
        links: [record('工艺卡记载料水比为1:30（质量比）。夹层锅温度显示为98℃，工艺卡记载熬煮时间为75分钟')],
        judgment: {
          verdict: 'IDENTICAL',
          counterpart: '料水质量比1:30，98℃熬煮75分钟，得到银耳羹',
          reason: '料水比、温度和时间均在权利要求的范围之内。',
          grade: 'DIRECT',
        },
      },
      {
        words: 'S3、',
        type: 'STEP',
        links: [
          record('模盘直接送入热风隧道烘干线'),
          record('车间内没有冷冻设备和真空设备，设备台账中亦无此类设备的记载'),
        ],
        judgment: {
          verdict: 'MISSING',
          counterpart: '注入模盘后不经预冻，直接送入热风隧道',
          reason:
            '勘验看到灌模后的全部过程，没有预冻工序，车间亦无冷冻设备，故缺少在-35℃至-40℃下预冻的步骤。',
          grade: 'DIRECT',
        },
      },
      {
        words: 'S4、',
        type: 'STEP',
        links: [record('烘干线共四段，控制屏显示各段热风温度依次为65℃、70℃、70℃、60℃，模盘通过全程约9小时')],
        judgment: {
          verdict: 'DIFFERENT',
          counterpart: '在60℃至70℃的热风隧道中烘干约9小时',
          reason:
            '热风干燥使水分由液态蒸发，真空冷冻干燥使水分由固态升华，二者的手段和所得制品的结构均不相同。',
          grade: 'DIRECT',
          means: { value: 'N', reason: '一个在低温真空下升华，一个在常压高温下蒸发，干燥原理不同' },
          function: { value: 'Y', reason: '都用来除去水分' },
          effect: {
            value: 'N',
            reason: '冻干制品保持多孔结构而能够速溶，热风制品收缩致密，复水时间和口感不同',
          },
        },
      },
      {
        words: 'S5、',
        type: 'STEP',
        links: [record('包装机充入氮气后热封。包装间温湿度表显示相对湿度为31%')],
        judgment: { verdict: 'IDENTICAL', counterpart: '相对湿度31%的环境下充氮热封', grade: 'DIRECT' },
      },
    ],
    2: [
      {
        words: '步骤S2中还加入质量分数为0.1%至0.3%的黄原胶',
        links: [record('未见添加黄原胶或者其他增稠剂，车间配料间亦未存放')],
        judgment: {
          verdict: 'MISSING',
          counterpart: '不添加黄原胶',
          reason: '勘验看到熬煮全过程，未添加黄原胶，配料间亦无该原料。',
          grade: 'DIRECT',
        },
      },
    ],
    3: [
      {
        words: '步骤S4中的真空冷冻干燥分为升华段和解析段',
        links: [record('车间内没有冷冻设备和真空设备，设备台账中亦无此类设备的记载')],
        judgment: {
          verdict: 'MISSING',
          counterpart: '没有真空冷冻干燥，也没有升华段和解析段',
          reason: '被诉方法采用热风烘干，不存在升华段和解析段。',
          grade: 'DIRECT',
        },
      },
    ],
  },
  experts: [
    { name: '顾清源', organisation: '某食品工业研究院', title: '研究员', role: 'LEAD', recusalChecked: true },
    { name: '郝映雪', organisation: '某大学食品学院', title: '教授', role: 'MEMBER', recusalChecked: true },
    {
      name: '秦望',
      organisation: '某知识产权保护中心',
      title: '工程师',
      role: 'MEMBER',
      recusalChecked: true,
    },
  ],
  opinion: {
    docNo: '某知保判〔2026〕98号',
    organisation: '某市知识产权保护中心',
    issuedAt: '2026-09-25',
    addressee: '某市知识产权局',
  },
  ownWords: {
    analysis: '步骤的先后顺序在两方均为浸泡、熬煮、成型、干燥、包装，顺序本身没有争议，故不另列为技术特征。',
  },
};
