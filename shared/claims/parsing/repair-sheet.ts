import type { TextRepair } from '../model.ts';

/** Kinds of repair and the sentence that explains each; codes are stable, sentences are for people. */
const REPAIR_MESSAGES = {
  CONTROL_CHARACTER: '去掉了看不见的控制字符，文字没有变化。',
  LINE_END: '统一了换行符，文字没有变化。',
  STRUCK_TEXT: '去掉了带删除线（已被修改删除）的文字，保留修改后的文字。',
  AMENDMENT_SIGN: '去掉了修改标记符号，文字没有变化。',
  PAGE_FURNITURE: '去掉了页眉、页脚或页码。',
  LINE_NUMBER: '去掉了页边的行号。',
  LINE_JOINED: '把因排版断开的一行接回上一行。',
} as const;

type RepairCode = keyof typeof REPAIR_MESSAGES;

const CODES = Object.keys(REPAIR_MESSAGES) as readonly RepairCode[];

/**
 * Collects what is to be left out of a source text, character by character, and gives the repaired text with the
 * list of repairs. Nothing else can happen to the text: words are left out under a code or stay as they are.
 */
export class RepairSheet {
  readonly source: string;
  private readonly marks: Uint8Array;
  private readonly insertions = new Map<number, string>();

  constructor(source: string) {
    this.source = source;
    this.marks = new Uint8Array(source.length);
  }

  /** Leaves out `[start, end)`; `replacement` (a blank or a line break) stands where it was. */
  drop(start: number, end: number, code: RepairCode, replacement = ''): void {
    const mark = CODES.indexOf(code) + 1;
    for (let at = start; at < end; at++) if (this.marks[at] === 0) this.marks[at] = mark;
    if (replacement !== '') this.insertions.set(start, replacement);
  }

  /** What is left of `[start, end)` so far. */
  left(start: number, end: number): string {
    const kept: string[] = [];
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && this.marks[at] === 0) continue;
      if (at > from) kept.push(this.source.slice(from, at));
      from = at + 1;
    }
    return kept.join('');
  }

  /** The repaired text and its repairs in order. */
  result(): Readonly<{ text: string; repairs: readonly TextRepair[] }> {
    const kept: string[] = [];
    const repairs: TextRepair[] = [];
    let length = 0;
    for (let at = 0; at < this.source.length; ) {
      const end = this.runEnd(at);
      const mark = this.marks[at] ?? 0;
      const words = mark === 0 ? this.source.slice(at, end) : (this.insertions.get(at) ?? '');
      if (mark !== 0) repairs.push(this.repair(mark, [length, length + words.length], [at, end]));
      kept.push(words);
      length += words.length;
      at = end;
    }
    return { text: kept.join(''), repairs };
  }

  private runEnd(start: number): number {
    let end = start + 1;
    while (end < this.source.length && this.marks[end] === this.marks[start] && !this.insertions.has(end))
      end++;
    return end;
  }

  private repair(mark: number, range: [number, number], source: [number, number]): TextRepair {
    const code = CODES[mark - 1] ?? 'CONTROL_CHARACTER';
    return {
      code,
      message: REPAIR_MESSAGES[code],
      start: range[0],
      end: range[1],
      sourceStart: source[0],
      sourceEnd: source[1],
      original: this.source.slice(...source),
    };
  }
}
