import type { ClaimCategory, FeatureType } from '../model.ts';
import { stripMarks } from '../reference-marks.ts';
import { stepStyle } from './clause-words.ts';

export type FeatureTypes = Readonly<{ type: FeatureType; alsoMaybe: readonly FeatureType[] }>;

/**
 * What kind of limitation the words look like (domain standard §2.5) and which other kinds are worth asking about.
 * A hint for the expert: `type` is set only where the wording leaves little doubt, the rest is `alsoMaybe`.
 */
export function typesOf(
  text: string,
  draft: Readonly<{ isTitle: boolean }>,
  category: ClaimCategory | undefined,
): FeatureTypes {
  const words = stripMarks(text.slice(0, LONGEST_READ)).text;
  if (draft.isTitle) {
    return { type: 'SUBJECT_TITLE', alsoMaybe: TITLE_PURPOSE.test(words) ? ['USE_PURPOSE'] : [] };
  }
  const isMethod = category === 'method';
  const certain: FeatureType[] = [];
  const possible: FeatureType[] = [];
  for (const { type, sure, perhaps } of SIGNS) {
    const isExcluded = (type === 'PRODUCT_BY_PROCESS' && isMethod) || (type === 'STEP' && !isMethod);
    if (isExcluded) continue;
    if (sure(words, category)) certain.push(type);
    else if (perhaps(words, category)) possible.push(type);
  }
  const [type = 'NORMAL', ...others] = certain;
  return { type, alsoMaybe: [...others, ...possible] };
}

/** Words looked at; a feature longer than this is not typed by its rest, which keeps the work linear. */
const LONGEST_READ = 3000;

type Test = (words: string, category: ClaimCategory | undefined) => boolean;

const never: Test = () => false;
const matches =
  (pattern: RegExp): Test =>
  (words) =>
    pattern.test(words);

const TITLE_PURPOSE = /用于|适用于|应用于|\bfor (?:use|[a-z]+ing)\b/i;
const ORDER_ONLY =
  /步骤.{1,24}(?:之前|之后|先于|后于|同时)(?:执行|进行)|(?:上述|所述|各)步骤.{0,12}(?:依次|按照?.{0,6}顺序)|in (?:that|the following|this) order/i;
const ORDER_HINT =
  /依次|然后|之后|随后|接着|首先|最后|再|后续|上一步|前一步|步骤.{1,8}(?:获得|得到|中)|\bthen\b|\bafter\b|subsequently/i;
const SELECTION =
  /选自|选用自|(?<!其|权利要求[\d～~\-－–至到、或和及，, ]{1,24})中的?(?:任意|任何|至少)?(?:一|两|二|几|多)[种个者项](?:或|以上|以及|$|，|；|的)?|各自独立地?|\bselected from\b|\bgroup consisting of\b/i;
const ALTERNATIVE = /[^及和]或(?!者?多|以上)|和\/或|及\/或|\bor\b/i;
const CLOSED = /由[^，。；]{0,200}?组成(?!的群?组)|余量(?:为|是)|\bconsist(?:s|ing) of\b/i;
const AMOUNT = /份|wt|%|％|重量|质量|摩尔|含量|体积比|原料|组分/i;
const NEGATION =
  /不(?:含|包括|包含|具有|设|带|存在|需要?|使用|采用|添加|与|相互?连|连接|接触|直接|透|导电|可)|没有|未(?:设|经|被|与|包|含|添)|无需|无(?:溶剂|铅|卤|氯|需)|非(?!常)(?=[\u4e00-\u9fff]{1,6}(?:接触|金属|对称|连续|圆|接))|避免使用|除.{1,12}(?:之?外|以外)|\b(?:without|free of|does not|do not|not (?:comprise|include|contain))\b/i;
const QUANTITY =
  /\d{1,12}(?:\.\d{1,12})?\s{0,4}(?:[~～\-－‑–—]|至|到)?\s{0,4}(?:\d{1,12}(?:\.\d{1,12})?)?\s{0,4}(?:[μµnmck]?m(?![a-z])|毫米|厘米|微米|纳米|米|分钟|小时|秒|[°℃度%％]|wt|mol|[kKMGmμ]?(?:Hz|Pa|W|V|A|g|L|Ω)(?![a-z])|重量份|质量份|份|倍|克|千克|升|毫升|摩尔|目|转|[rR]\/min|degrees?|percent|gauge)|[≥≤＞＜<>]\s{0,4}\d|(?:为|是|在|达|于)\s{0,4}[约大小]?[于约]?\s{0,4}\d{1,12}(?:\.\d{1,12})?\s{0,4}[:：~～\-－‑–—至到]\s{0,4}[（(\d]|\d\s{0,4}[:：]\s{0,4}[（(\d]/;
const COUNT =
  /(?:(?<!中的?)至少|不少于|不多于|不超过|至多|超过)[一二两三四五六七八九十\d]|(?:大于|小于|等于|高于|低于)/;
const PROCESS =
  /(?:通过|经过?|采用|由|利用|按照?).{0,40}(?:方法|工艺|法|步骤).{0,12}(?:制备|制成|制得|形成|得到|获得|加工|成型|而成)|\b(?:obtained|produced|made|prepared) by\b.{0,40}\b(?:process|method)\b/i;
const FORMED = /注塑|注射成型|模压|压铸|冲压|烧结|焊接而成|吹塑|热压|浇铸|锻造|挤出成型|3D打印|一体成型|浇注/;
const MEANS_ONLY =
  /^(?:还?包括|所述)?\s*(?:一?[种个])?(?:用于|用以|用来)[^，；]{2,60}的(?:装置|模块|单元|机构|部件|器件|组件|手段|构件)$|\bmeans for\b/i;
const MEANS =
  /(?:用于|用以|用来|能够|可以|可(?!拆|转|滑|移|活|旋|调|伸|浮|折|弯|升|选|溶|燃|见|视|以)|适于|以便|从而|使得?|以使)[^，；]{2,}|被?(?:配置|构造|设置)(?:成|为)|\b(?:configured|adapted|operable|arranged) to\b|\bfor [a-z]+ing\b/i;
const ENVIRONMENT =
  /适用于|应用于|用于(?:安装|连接|配合|固定|插入|容纳|放置|与).{0,24}(?:配合|连接|上|内|中)?|工作(?:状态|时)|使用(?:状态|时)|当.{1,40}时|相匹配的另一|外部/;
const PURPOSE = /用于|用以|供.{1,12}使用|\bfor use\b/i;

/** In the order of how much a kind changes the judgment; the first certain one names the feature. */
const SIGNS: readonly Readonly<{ type: FeatureType; sure: Test; perhaps: Test }>[] = [
  {
    type: 'STEP_ORDER',
    sure: matches(ORDER_ONLY),
    perhaps: (words, category) => category === 'method' && ORDER_HINT.test(words),
  },
  {
    type: 'CLOSED_COMPOSITION',
    sure: (words, category) => CLOSED.test(words) && (category === 'composition' || AMOUNT.test(words)),
    perhaps: matches(CLOSED),
  },
  { type: 'MARKUSH', sure: matches(SELECTION), perhaps: matches(ALTERNATIVE) },
  { type: 'PRODUCT_BY_PROCESS', sure: matches(PROCESS), perhaps: matches(FORMED) },
  { type: 'NEGATIVE', sure: matches(NEGATION), perhaps: never },
  { type: 'NUMERIC', sure: matches(QUANTITY), perhaps: matches(COUNT) },
  {
    type: 'STEP',
    sure: (words) => stepStyle(words) !== '',
    perhaps: (words) => !/^(?:其中|所述|该|上述|wherein)/i.test(words),
  },
  { type: 'FUNCTIONAL', sure: matches(MEANS_ONLY), perhaps: matches(MEANS) },
  {
    type: 'USE_ENVIRONMENT',
    sure: never,
    perhaps: (words, category) => category !== 'method' && ENVIRONMENT.test(words),
  },
  { type: 'USE_PURPOSE', sure: never, perhaps: matches(PURPOSE) },
];
