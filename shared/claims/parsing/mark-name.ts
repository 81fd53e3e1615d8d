/** Longest part name looked for before a mark, in characters. */
const LONGEST_NAME = 24;

/**
 * The part name that ends at `end`: back to the nearest punctuation, determiner (所述, 该, 一个) or relation
 * word (设有, 连接, 位于, 与 …). Empty when fewer than two characters remain.
 */
export function nameBefore(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - LONGEST_NAME), end).trimEnd();
  const clause = afterLast(window, CLAUSE_END);
  const name = withoutBlanks(
    /[A-Za-z]{2,}$/.test(clause) ? afterLast(clause, ENGLISH_HEAD) : chineseName(clause),
  );
  return name.length > 1 && !/^(?:所述|上述|前述)的?$/.test(name) ? name : '';
}

function chineseName(clause: string): string {
  const name = afterLast(clause, CHINESE_HEAD);
  return name.length > LONG_NAME ? afterLast(name, CHINESE_VERB) : name;
}

const CLAUSE_END = /[，。；：、,;:.!?！？\n（()）"“”《》<>]/g;
/** Words that never stand inside a part's name; the name begins behind the last of them. */
const CHINESE_HEAD =
  /所述的?|上述的?|前述的?|该|其|一对|一个|一种|一组|一条|一块|两个|两组|三个|四个|多个|若干个?|至少|每个|每组|各个|各自|相邻的?|对应的?|还?设置?有|开设有?|设置(?:在|于|为)?|安装[在于有]|固定[在于有]|连接[在于有至到]|(?:转动|滑动|固定|活动|螺纹|相)连接?[有在于至到]?|铰接[有在于]|通过(?![孔槽管道腔])|包括有?|包含|具有|形成有?|位于|[套嵌凸布][设置][在于有]|抵接于?|贯穿|穿过|利用|采用|经由|沿着|朝向|靠近|远离|用于|使得|之间的?|[的与和或及在于至而为是]|将(?!军)|把(?!手)|(?<!自)由|从(?!动)|(?<![轴径横纵竖单双转导定万多反正侧换逆])向(?!心)|设(?![备计置定])|(?<!相)对(?![接准应称轮开])|到(?!位)|以(?!太)|并(?!联)|被(?!动)/g;
/** Verbs that also begin names (控制模块, 支撑杆): they end the search only where the name would be too long. */
const CHINESE_VERB = /连接(?=第)|使|驱动|带动|控制|支撑|伸入|插入|位置/g;
const LONG_NAME = 7;
const ENGLISH_HEAD =
  /\b(?:an?|the|said|each|every|one|two|three|plurality|of|and|or|to|in|on|with|by|from|for|at|into|through|between|having|has|have|is|are|comprising|comprises|including|includes|wherein|which|that)\b/gi;

function afterLast(text: string, pattern: RegExp): string {
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (end < text.length) from = end;
  }
  return text.slice(from);
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u3000]+/g, (blank, at: number) =>
    at > 0 && /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + blank.length] ?? '')
      ? ' '
      : '',
  );
}

/** Whether two names of parts may be one: equal, or ending alike (印刷油墨, 油墨). */
export function isSameName(one: string, two: string): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (long.toLowerCase().endsWith(short.toLowerCase())) return true;
  const common = one.slice(-2) === two.slice(-2);
  return common && /[\u4e00-\u9fff]{2}$/.test(one);
}
