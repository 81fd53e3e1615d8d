/** A mark and its name as a list of reference marks gives them. */
type ListedMark = Readonly<{ mark: string; name: string; start: number; end: number }>;

/**
 * Reads the lists of reference marks of a description (附图标记说明, 图中：1-底座，2-支撑杆 …), in either order of
 * mark and name. Only what stands behind such a heading is read.
 */
export function readMarkLists(text: string): readonly ListedMark[] {
  const found: ListedMark[] = [];
  for (const heading of text.matchAll(HEADING)) {
    const from = heading.index + heading[0].length;
    const end = listEnd(text, from);
    const list = text.slice(from, end);
    const pairs = /^\s*[(（]?\d/.test(list) ? list.matchAll(MARK_NAME) : list.matchAll(NAME_MARK);
    for (const match of pairs) {
      const { mark, name } = match.groups ?? {};
      if (mark === undefined || name === undefined) continue;
      const start = from + match.index;
      found.push({ mark, name: name.trim(), start, end: start + match[0].length });
    }
  }
  return found;
}

const LONGEST_LIST = 8_000;
const HEADING =
  /(?:附图标[记号]|标[号记]说明|主要(?:元件|部件)符号|零部件标号|图中(?:的)?(?:各?(?:标[号记]|附图标记))?|图中[,，]|(?:in the (?:drawings|figures)|reference (?:numerals?|signs?|list)))[^\n:：]{0,16}[:：\n]/gi;
/** A list ends at a blank line, a paragraph number or a heading. */
const LIST_END = /\n[ \t]*\n|\n[ \t]*[[【]\d{4}[\]】]|\n[ \t]*(?:具体实施方式|发明内容|技术领域)|。[ \t]*\n/g;
const MARK_NAME =
  /(?<mark>\d{1,5}[a-zA-Z]?['′]?(?:-\d{1,3})?)[)）]?\s{0,3}[-—–.．、:：,，]{0,2}\s{0,3}(?<name>[\u4e00-\u9fffA-Za-z][^\d；;，,、。\n:：(（]{0,23}?)\s*(?=[；;，,、。\n(（]|\s\d|\d|$)/g;
const NAME_MARK =
  /(?<name>[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z]{0,19})\s{0,2}[-—–:：(（]{0,2}\s{0,2}(?<mark>\d{1,5}[a-zA-Z]?['′]?)/g;

function listEnd(text: string, from: number): number {
  LIST_END.lastIndex = from + 1;
  return Math.min(LIST_END.exec(text)?.index ?? text.length, from + LONGEST_LIST);
}
