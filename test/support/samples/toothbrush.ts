import type { SampleSource } from './sample-source.ts';

const CLAIMS = `权利要求书
1.一种电动牙刷的减震传动结构，包括壳体（1）、设于所述壳体（1）内的电机（2）、与所述电机（2）的输出轴连接的传动杆（3），以及可拆卸地套接在所述传动杆（3）外端的刷头（4），其特征在于：所述电机（2）与所述壳体（1）之间设有减震套（5），所述减震套（5）的外壁沿周向间隔设有至少四条凸筋（51），所述凸筋（51）与所述壳体（1）的内壁过盈配合；所述传动杆（3）的中部套设有密封圈（6），所述密封圈（6）嵌装于所述壳体（1）的出口（11）处。
2.根据权利要求1所述的电动牙刷的减震传动结构，其特征在于：所述减震套（5）由邵氏硬度为30A至50A的硅胶制成。`;

const PAGE = `微澜声波电动牙刷 成人款 V3
到手价：159元
产品参数
机身：ABS外壳，一体成型，IPX7级防水
驱动：磁悬浮声波马达，每分钟31000次振动
刷头：杜邦刷毛，卡接式刷头，直接拔下即可更换
静音：内置硅胶减震，运行噪音低于55分贝
防水：顶部出轴处配有密封圈，可冲水清洗
包装清单：牙刷主机1支、刷头2支、充电底座1个、说明书1份`;

const NOTE = `展位取证记录
取证时间：2026年11月6日14时20分
展会：某国际个人护理用品博览会　展位：3号馆B117
取证情况：展台陈列微澜V3电动牙刷样品三支，均为整机，展台未提供拆解样品。经展商同意，对样品外观、刷头拆装过程拍照。刷头可以沿轴向拔下，露出金属传动杆，传动杆从壳体顶部的孔伸出，孔内可见黑色胶圈套在传动杆上。壳体无螺钉，未拆开，内部电机及其周围的结构无法看到。`;

/** Inner structure that no evidence shows: the honest end is that nothing can be concluded. */
export const TOOTHBRUSH: SampleSource = {
  id: 'toothbrush',
  title: '“电动牙刷的减震传动结构”实用新型专利与微澜V3电动牙刷',
  summary: '展会取证，内部结构看不到，无法判断',
  rightType: 'UTILITY_MODEL',
  subject: 'PRODUCT',
  sheet: {
    source: 'EXPO_ORGANIZER',
    channel: 'EXPO',
    field: 'EXPO',
    acts: ['P_OFFER'],
    mandate: '',
    receivedAt: '2026-11-06',
    acceptedAt: '2026-11-06',
    dueAt: '2026-11-07',
    actDate: '2026-11-06',
    status: 'ISSUED',
  },
  parties: [
    { role: 'CLIENT', name: '某国际个人护理用品博览会知识产权投诉站', contact: '投诉单B117-02' },
    { role: 'RIGHT_HOLDER', name: '北辰净护科技有限公司', address: '某省某市科技大道77号' },
    { role: 'ACCUSED', name: '某市微澜电器有限公司', address: '某省某市工业北路31号' },
  ],
  product: {
    name: '微澜V3声波电动牙刷',
    model: 'V3',
    maker: '某市微澜电器有限公司',
    seller: '某市微澜电器有限公司',
    price: '159元',
    booth: '3号馆B117',
  },
  right: {
    title: '一种电动牙刷的减震传动结构',
    applicationNo: '202320458891.X',
    patentNo: 'ZL202320458891.X',
    grantNo: 'CN219846203U',
    applicationDate: '2023-03-10',
    grantDate: '2023-10-20',
    holders: '北辰净护科技有限公司',
    inventors: '梁见微',
    ipc: 'A61C 17/22',
    legalStatus: 'VALID',
    statusCheckedAt: '2026-11-06',
    statusSource: '权利人提交的专利登记簿副本',
    evaluation: 'NO_DEFECT',
    evaluationDate: '2024-05-28',
    claimsVersion: '授权公告文本',
  },
  claims: { fileName: 'CN219846203U权利要求书.txt', name: '授权公告的权利要求书', text: CLAIMS },
  asserted: [1, 2],
  evidence: [
    {
      key: 'page',
      fileName: '微澜V3商品页面.txt',
      content: { text: PAGE },
      meta: {
        name: '微澜V3商品页面文字',
        kind: 'WEBPAGE',
        source: '微澜官方店商品页',
        way: '网页保存',
        obtainedAt: '2026-11-06',
        proves: '产品宣传的参数',
      },
    },
    {
      key: 'note',
      fileName: '展位取证记录.txt',
      content: { text: NOTE },
      meta: {
        name: '展位取证记录',
        kind: 'SITE_RECORD',
        source: '展会知识产权投诉站',
        way: '现场查看、拍照，展商在场',
        obtainedAt: '2026-11-06',
        proves: '样品的外观和刷头、传动杆的关系',
      },
    },
    {
      key: 'photo',
      fileName: '展位样品照片.png',
      content: { png: 'toothbrush.png' },
      meta: {
        name: '展位样品顶部示意图',
        kind: 'PHOTO',
        source: '展会知识产权投诉站',
        way: '依现场照片绘制',
        obtainedAt: '2026-11-06',
        proves: '传动杆从壳体顶部伸出，孔内有胶圈',
      },
    },
  ],
  constructions: [],
  rows: {
    1: [
      {
        words: '一种电动牙刷的减震传动结构',
        links: [{ evidence: 'page', quote: '微澜声波电动牙刷 成人款 V3' }],
        judgment: { verdict: 'IDENTICAL', counterpart: '声波电动牙刷', grade: 'DIRECT' },
      },
      {
        words: '包括壳体（1）、设于所述壳体（1）内的电机（2）',
        links: [
          {
            evidence: 'page',
            quote: '机身：ABS外壳，一体成型，IPX7级防水\n驱动：磁悬浮声波马达，每分钟31000次振动',
          },
          { evidence: 'note', quote: '刷头可以沿轴向拔下，露出金属传动杆，传动杆从壳体顶部的孔伸出' },
        ],
        judgment: {
          verdict: 'IDENTICAL',
          counterpart: '具有壳体、声波马达、从壳体伸出的传动杆和可以拔下的刷头',
          reason: '马达驱动传动杆带动刷头是该类产品工作的必然方式，宣传页与现场情况相互印证。',
          grade: 'SUPPORTING',
        },
      },
      {
        words: '所述电机（2）与所述壳体（1）之间设有减震套（5）',
        links: [{ evidence: 'page', quote: '静音：内置硅胶减震，运行噪音低于55分贝' }],
        judgment: {
          verdict: 'UNDETERMINED',
          reason: '宣传语只说明内置硅胶减震，看不出减震件的位置、形状以及与电机、壳体的关系。',
          neededEvidence: '样品的拆解照片或者剖视照片，能够显示电机周围减震件的位置',
          grade: 'SUPPORTING',
        },
      },
      {
        words: '所述减震套（5）的外壁沿周向间隔设有至少四条凸筋（51）',
        links: [{ evidence: 'note', quote: '壳体无螺钉，未拆开，内部电机及其周围的结构无法看到' }],
        judgment: {
          verdict: 'UNDETERMINED',
          reason: '现有证据没有显示减震件的外壁，不能确认是否有凸筋以及凸筋与壳体的配合。',
          neededEvidence: '减震件的实物照片，能够数清凸筋的数量，并显示其与壳体内壁的配合',
          grade: 'NONE',
        },
      },
      {
        words: '所述传动杆（3）的中部套设有密封圈（6）',
        links: [
          { evidence: 'note', quote: '孔内可见黑色胶圈套在传动杆上' },
          { evidence: 'photo', region: [0.36, 0.3, 0.3, 0.26], caption: '壳体顶部孔内的胶圈' },
        ],
        judgment: {
          verdict: 'IDENTICAL',
          counterpart: '壳体顶部孔内的胶圈套在传动杆上',
          reason: '胶圈位于壳体的出口处并套在传动杆上，与宣传的“出轴处配有密封圈”一致。',
          grade: 'DIRECT',
        },
      },
    ],
    2: [
      {
        words: '所述减震套（5）由邵氏硬度为30A至50A的硅胶制成',
        type: 'NUMERIC',
        links: [{ evidence: 'page', quote: '静音：内置硅胶减震' }],
        judgment: {
          verdict: 'UNDETERMINED',
          reason: '宣传语说明使用硅胶，但没有硬度数值。',
          neededEvidence: '减震件的硬度检测报告',
          grade: 'SUPPORTING',
        },
      },
    ],
  },
  experts: [
    { name: '冯知夏', organisation: '某大学机电学院', title: '教授', role: 'LEAD', recusalChecked: true },
    {
      name: '白简',
      organisation: '某知识产权保护中心',
      title: '工程师',
      role: 'MEMBER',
      recusalChecked: true,
    },
  ],
  opinion: {
    docNo: '某知保判〔2026〕141号',
    organisation: '某省知识产权保护中心',
    issuedAt: '2026-11-07',
    addressee: '某国际个人护理用品博览会知识产权投诉站',
  },
  ownWords: {
    conclusion: '建议投诉站告知权利人可以补充上述证据后再次申请；在此之前，本意见不支持据以采取撤展措施。',
  },
};
