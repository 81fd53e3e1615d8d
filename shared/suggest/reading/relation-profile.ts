/**
 * Which kinds of relation (包括, 安装, 转动 …) a clause states; two clauses are compared kind by kind, so that
 * 枢接 meets 转动连接 without any shared word.
 */
export function relationProfile(text: string): readonly boolean[] {
  return RELATION_KINDS.map((kind) => kind.test(text));
}

/** Share of the kinds stated by either clause that both state. */
export function relationAgreement(a: readonly boolean[], b: readonly boolean[]): number {
  let either = 0;
  let both = 0;
  for (let kind = 0; kind < RELATION_KINDS.length; kind++) {
    if (a[kind] === true || b[kind] === true) either++;
    if (a[kind] === true && b[kind] === true) both++;
  }
  return either === 0 ? 0 : both / either;
}

/** The words by which both texts state the same kind of relation, from the most telling kind on. */
export function sharedRelation(a: string, b: string): readonly [string, string] | undefined {
  for (const kind of TELLING_KINDS) {
    const [inA, inB] = [kind.exec(a)?.[0], kind.exec(b)?.[0]];
    if (inA !== undefined && inB !== undefined) return [inA, inB];
  }
  return undefined;
}

/** The clause says what something consists of (包括, 具有, 由…构成). */
export function listsParts(text: string): boolean {
  return LISTING.test(text);
}

const LISTING = /包括|包含|具有|设有|含有|带有|组成|构成/u;

const RELATION_KINDS: readonly RegExp[] = [
  /安装|设置|布置|装设|固定|固设|位于|设于|设在/u,
  /连接|相连|连通|相通/u,
  /转动|旋转|铰接|枢[接设转]?/u,
  /滑动|移动|滑/u,
  /插[入接]?|嵌[入接]?|卡[接合]?/u,
  /套设|套装|套接?|穿过|贯穿|穿设?/u,
  /密封|封闭|封/u,
  /驱动|带动|传动/u,
  /抵[接靠]?|接触|贴合?/u,
  /形成|开设|开有|设置有/u,
  /控制|检测|采集|测/u,
  /用于|用以|以便/u,
  /分隔|隔离|隔开|分成/u,
  /为|呈|是/u,
  /发送|接收|输出|输入|存储|计算|确定|判断|获取|生成/u,
  /加热|冷却|烘|干燥|混合|熔/u,
  /延伸|伸[入出]?|凸[出设]?/u,
];

/** Without 为/是, which stand nearly everywhere. */
const TELLING_KINDS: readonly RegExp[] = [...RELATION_KINDS.filter((kind) => !kind.test('为')), LISTING];
