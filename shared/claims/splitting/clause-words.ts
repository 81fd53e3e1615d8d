/** Step labels (§11.3 P14): S1, 步骤一, (1), ①, a), 1). */
const STEP_LABEL =
  /^(?:S\d+(?:[.-]\d+)*(?![\d.-])(?!\s*(?:中|所述|获得|得到|的|还))|步骤[一二三四五六七八九十\dA-Z]+(?:[.-]\d+)*(?![一二三四五六七八九十\dA-Z.-])(?!\s*(?:中|所述|获得|得到|的|还|进一步|具体|之))|第[一二三四五六七八九十]+步|[(（](?:\d{1,2}|[a-z]|[ivx]{1,4}|[一二三四五六七八九十]+)[)）]|[①-⑳]|(?:\d{1,2}|[a-z])[)）]|[a-z][.、]\s*(?=[\u4e00-\u9fff])|\d{1,2}[、.．](?=\s*[\u4e00-\u9fff]))/;

/** A clause that only says when, where or on what condition; it never stands without its main clause. */
export function isAdjunct(clause: string): boolean {
  const words = clause.replace(STEP_LABEL, '').replace(ADJUNCT_OPENER, '');
  if (ADJUNCT_TAIL.test(words) && !/(?:小时|前后|先后|中后|最后)$/.test(words)) return true;
  if (IN_STEP.test(words) || (CONDITION_HEAD.test(words) && words.length < 60)) return true;
  if (PLACE_HEAD.test(words) && PLACE_TAIL.test(words)) return true;
  return SOURCE_HEAD.test(words) && !MAIN_VERB.test(words);
}

const ADJUNCT_OPENER = /^[、：:.．\s]*(?:其中|并且|且|并|而|其|用于|还|再|然后)*[，,]?\s*/;
const ADJUNCT_TAIL =
  /(?:时|之?后|情况下|情形下|条件下|作用下|状态下|前提下|过程中|期间|的?同时|之前|时候|时刻|基础上|为例)$/;
const CONDITION_HEAD =
  /^(?:若|如果|假如|一旦|只要|如(?!下|上|前|图|权|所)|即使|除非|除了?(?!湿|尘|水|杂|油|霜|臭))/;
/** 所述步骤2中, as the place of what follows. */
const IN_STEP = /^(?:所述的?|该|上述)?步骤.{1,8}[中里]$/;
const PLACE_HEAD = /^(?:在|于|从|自|沿|朝|向|由)/;
const PLACE_TAIL = /(?:中|内|外|上|下|处|[上下前后]方|侧|间|里|端|部|方向|位置|方面|范围内|以前|以后|开始)$/;
const SOURCE_HEAD = /^(?:根据|依据|按照|基于|针对|对于|关于|响应于|为了?(?!所述)|借助于?|相对于|与此同时|以)/;
/** Words that make a clause a statement of its own. */
const MAIN_VERB =
  /包括|包含|设有|设置|具有|安装|固定|连接|连通|位于|形成|开设|套设|铰接|配合|构成|组成|制成|获取|获得|得到|生成|创建|建立|确定|计算|判断|控制|输出|输入|发送|接收|进行|采集|检测|识别|提取|处理|调整|调节|执行|加热|冷却|添加|加入|混合|分离|放入|打开|关闭|驱动|转动|移动|选择|显示|保存|存储|填充|密封|覆盖|拍摄|印刷|更新|匹配|比较|训练|修正/;

/** 从而、以便、使得 …: an effect or purpose of what stands before (rule F7). */
export const EFFECT_HEAD =
  /^(?:从而|以便|以使|以防|以免|以致|以供|以用于|以(?![上下内外及色]|所述)|并?使得?(?!用)|致使|进而|由此|因而|便于|避免|防止|实现|保证|确保|达到|用于|用以|用来|供(?![电水气油料给热])|令|又使|方便)/;
/** A result that says where parts are (使得A设置在B内) limits the structure itself. */
export const STRUCTURAL_RESULT =
  /^(?:并?使得?|以使|从而使?得?|以)(?=.{0,10}所述|.{0,10}该).*(?:设置|位于|连接|形成|固定|安装|处于|插入|布置|抵接|接触)/;
export const CONJUNCTION_HEAD =
  /^(?:并且|而且|且|并(?![联列行])|同时|而|以及|及|和|与|亦|也|还(?!原)|又|均(?![压匀质热流])|都|再(?!生)|然后|接着)/;
export const ALTERNATIVE_HEAD = /^(?:或者|或|及\/或|和\/或|\/或|或是)/;
export const WHEREIN_HEAD = /^(?:其中|其余|此外|另外|进一步)/;
export const ADDITION_HEAD =
  /^(?:(?:所述|该)[^，；。]{0,24}?)?(?:上|内|中|下|处|外|侧|端|部)?(?:还|进一步|更)(?:包括|包含|具有|设有|设置有?|开设有?|安装有?|连接有?)/;
/** 其外侧设有…: its subject is the part just spoken of. */
export const SPEAKS_OF_SAME = /^其(?!中|余|他|它|次|特征)/;
const DETERMINER = /^(?:所述的?|该|此|上述的?|前述的?)/;
const QUANTIFIED =
  /^(?:每[一个条组]?|各个?|多个|若干|两个?|一对|任一|相邻的?|至少[一两二三]个?|全部|另一|其他)/;
const PARAMETER_HEAD =
  /^[\u4e00-\u9fff]{1,8}(?:为|是|在|不?大于|不?小于|不?超过|不低于|等于|≥|≤|>|<|＞|＜|=|＝|：|:)\s*[\d（(≥≤＞＜><约ФфΦφ]/;
const PREDICATE_HEAD =
  /^(?:呈|含有|具有|设有|包括|包含|设置|位于|沿|通过|采用|由|将|把|对|与|经|可|能|能够|不|分别|均|都|应用|连接|固定|安装|形成|开设|穿过|伸入|延伸|贯穿|抵|朝|向|从|在|按|依次|用|被|为|是|得到|获得|开始|进行|输出|生成|创建|返回|停止|构成|组成|交替|相互|彼此|随后|最终|直至|直到|取|即)/;

export type Lead = 'topic' | 'predicate' | 'noun';

/** How a clause begins once its conjunction is taken off. */
export function leadOf(words: string): Lead {
  if (PLACE_SUBJECT.test(words) || WHEN_CLAUSE.test(words) || NAME_HEAD.test(words)) return 'noun';
  if (DETERMINER.test(words) || QUANTIFIED.test(words)) return 'topic';
  return PREDICATE_HEAD.test(words) ? 'predicate' : 'noun';
}

/** A name that begins like a verb (输出轴, 连接板, 按钮). */
const NAME_HEAD =
  /^(?:(?:连接|固定|安装|输出|输入|生成|应用|返回|停止)[^在于到至与由的有所为将，、（(]?(?:[器件座板杆体轴部仪机阀泵管孔槽环盖壳架轮片膜箱盒口头块线带簧柱臂台圈端手钮键]|模块|单元|装置|机构|系统|电路|组件|设备)|可燃|可编程|对流|对称|从动|把手|取样|取料|按钮|按键|按摩|用户|能量|能源)/;

/** 在A与B之间设有C: the place is the subject. */
const PLACE_SUBJECT =
  /^(?:在|于|沿|从|由).{2,40}?(?:之间|上方?|下方?|内|中|处|侧|端|部|面|外|间)(?:还|均|分别|进一步)*(?:设有|设置|形成|开设|连接|安装|固定|具有|布置|包括)/;
const WHEN_CLAUSE = /^(?:当|若|如果|在.{2,40}(?:时|情况下|后|中)$)/;

/** X上设有Y: a part not spoken of before comes in. */
export const INTRODUCES_PART =
  /[设开置装成接通定罩穿套刷布载固括]有|具有|(?:设置|安装|开设|形成|凸设|嵌设)(?![在于为至有的座孔板架槽柱块部件腔])|设(?![置计有在于为定备立施])/;
/** 包括A和B at the end of a clause: what follows limits the parts just named (rule F3). */
export const LISTS_PARTS = /(?:包括|包含)有?[^，；]{1,60}$/;

const COMPONENT =
  /[\u4e00-\u9fffA-Za-z）)](?<![为是在达于到占至])\s*[≤≥<>]?\s*\d+(?:\.\d+)?\s*(?:[-‐‑–—－~～至到]\s*\d+(?:\.\d+)?)?\s*(?:重量|质量|体积|摩尔)?(?:份|wt\s*[%％]|[%％]|mol\s*[%％]?|mg|g|克|mL)$/;

/** A component with its amount (微晶蜡30-60份, rule F19). */
export function isComponent(words: string): boolean {
  if (/^余量(?:为|是)/.test(words)) return true;
  return words.length <= 40 && COMPONENT.test(words) && !/^(?:所述|该|其|含量|纯度|浓度)/.test(words);
}

/** A line that is a formula or a structure, hardly any words (§11.3 P13). */
export function isFormula(words: string): boolean {
  const han = words.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  if (han > 3 || words.length < 3) return false;
  return /[=＝≤≥<>＜＞≈]/.test(words) || (han === 0 && /[A-Za-z]/.test(words) && /[–\-()\d]/.test(words));
}

/** A symbol or substituent explained: R1为…, Y选自… */
export function isDefinition(words: string): boolean {
  return /^(?:式中|其中)?[，,：:]?\s*[A-Za-zα-ωΑ-Ω][A-Za-z0-9'′’]{0,5}(?:[、和与及或]\s*[A-Za-z][A-Za-z0-9'′’]{0,5})*\s*(?:各自|独立地?|分别)*(?:为|是|选自|表示|代表|指)/.test(
    words,
  );
}

/** 其中，N为正整数: a symbol of the clause before, explained in passing. */
export function isShortDefinition(words: string): boolean {
  return words.length <= LONGEST_SHORT_DEFINITION && /^(?:其中|式中)/.test(words) && isDefinition(words);
}

const LONGEST_SHORT_DEFINITION = 14;

export function isParameter(words: string): boolean {
  return PARAMETER_HEAD.test(words);
}

/** A clause without a subject that does something of its own: 通过在模具中热压 … 来密封 … */
export function isOperation(words: string): boolean {
  return words.length >= SHORTEST_OPERATION && OPERATION_HEAD.test(words) && MAIN_VERB.test(words);
}

const SHORTEST_OPERATION = 14;
const OPERATION_HEAD = /^(?:通过|利用|采用|将|把|对|向|由)/;

/** A clause that is only a name (电线，与所述…): what follows is said of it. */
export function isBareName(clause: string): boolean {
  const words = clause.replace(DETERMINER, '');
  if (words.length > LONGEST_NAME || NO_NAME.test(words)) return false;
  if (NAME_TAIL.test(words)) return true;
  return words === clause && !PLACE_TAIL_WORD.test(words) && !MAIN_VERB.test(words);
}

const LONGEST_NAME = 10;
const NO_NAME =
  /^(?:不|未|没有)|\d|[=＝≤≥<>为是呈有能可使将把在于由至与]|所述|包括|包含|具有|设置|形成|开设|采用|保持|遮挡|传送/;
const PLACE_TAIL_WORD = /上$|下$|中$/;
/** What names of parts end with; such a name may hold a verb (控制器, 固定座). */
const NAME_TAIL =
  /(?:[器件座板杆体轴部仪机阀泵管孔槽环盖壳架轮片层膜网箱盒口头块线带簧柱臂台圈库池腔室]|模块|单元|装置|机构|系统|电路|设备|介质|端子)$/;

/**
 * The name of the part that a clause speaks of: 所述静压箱中设置有 … gives 静压箱. At least two characters, else
 * empty. A prefix of the true name in rare cases, which is enough to compare neighbours.
 */
export function topicOf(words: string): string {
  const named = words.replace(DETERMINER, '').replace(QUANTIFIED, '').replace(DETERMINER, '');
  const name = TOPIC_NAME.exec(named)?.[0] ?? '';
  return name.length >= 2 ? name : '';
}

const TOPIC_NAME =
  /^(?:(?!的|上端|下端|一端|另一|两端|顶端|底端|顶部|底部|侧壁|表面|之间|均|还|分别|通过|包括|包含|设有|设置|具有|位于|连接|连通|固定|安装|形成|开设|套设|铰接|用于|能够|可以|采用|由|与|和|及|呈|为|是|在|被|将|以|沿|朝|从|对应|之|中设|内设|上设|中的|内的|上的|中安|内安|上安|中开|上开|内开|处|靠近|远离|进一步|至少|[，、；。（(：:])[^\s]){1,14}/;

/** What may stand before the label of a list's item. */
const LIST_JOINT = /^(?:and\/or|and|or|以及|及|和|或者?|并且)\s*/i;

/** Labels that begin a step even behind a comma, where `1、` or `a、` may be part of a list of names. */
const CERTAIN_LABEL = /^(?:S\d|步骤|[(（①-⑳])/;

/** Whether the words begin a numbered step. Behind a comma only an unmistakable label counts. */
export function isStep(words: string, isAfterComma: boolean): boolean {
  return stepStyle(words) !== '' && (!isAfterComma || CERTAIN_LABEL.test(words));
}

/** The number of a step, and the further numbers of a sub-step (步骤3.1, S2-1). */
const STEP_NUMBER = /[\d一二三四五六七八九十]+((?:[.-][\d一二三四五六七八九十]+)*)[.-]?/g;

/** The way a step is numbered (`S`, `步骤`, `(1)`, `①` …), or empty when the words begin with no step label. */
export function stepStyle(words: string): string {
  const label = STEP_LABEL.exec(words.replace(LIST_JOINT, ''))?.[0];
  return label === undefined
    ? ''
    : label
        .replace(STEP_NUMBER, (_, parts: string) => (parts === '' ? '1' : '1.1'))
        .replace(/[①-⑳]/, '①')
        .replace(/[a-z]/, 'a')
        .trim();
}
