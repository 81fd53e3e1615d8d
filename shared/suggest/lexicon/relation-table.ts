import { foldText } from '../reading/fold.ts';

/** How a word of the claim relates to a word of the material (`narrower`: the material's word is a 下位概念). */
export type WordRelation = 'same' | 'synonym' | 'narrower' | 'broader' | 'sibling' | 'part';
/** What the table keeps of two different words. */
export type Related = Exclude<WordRelation, 'same'>;

/** How much of a match each relation is worth, 0..1. */
export const RELATION_STRENGTH: Readonly<Record<WordRelation, number>> = {
  same: 1,
  synonym: 0.85,
  narrower: 0.7,
  broader: 0.5,
  sibling: 0.4,
  part: 0.3,
};

/** Numbers the words of a lexicon and collects what they have to do with each other; the stronger relation holds. */
export class RelationTable {
  readonly words: string[] = [];
  readonly related: Map<number, Related>[] = [];
  readonly contraries: Set<number>[] = [];
  readonly #ids = new Map<string, number>();

  linkAll(group: readonly string[], relation: 'synonym' | 'sibling'): void {
    const ids = group.map((each) => this.#idOf(each)).filter((id) => id >= 0);
    for (const a of ids) for (const b of ids) this.#set(a, b, relation);
  }

  link(a: string, b: string, forward: 'narrower' | 'part', backward: 'broader' | 'part'): void {
    const from = this.#idOf(a);
    const to = this.#idOf(b);
    this.#set(from, to, forward);
    this.#set(to, from, backward);
  }

  /** Words of the two sides exclude each other. */
  oppose(one: readonly string[], other: readonly string[]): void {
    for (const a of one.map((each) => this.#idOf(each)))
      for (const b of other.map((each) => this.#idOf(each))) {
        if (a < 0 || b < 0 || a === b) continue;
        this.contraries[a]?.add(b);
        this.contraries[b]?.add(a);
      }
  }

  /** Call once, when everything is in: compounds find their heads, and what is contrary is not alike. */
  finish(): void {
    this.words.forEach((word, id) => {
      const head = this.#headOf(word);
      if (head === undefined) return;
      this.#set(head, id, 'narrower');
      this.#set(id, head, 'broader');
    });
    this.contraries.forEach((others, id) => {
      for (const other of others) this.related[id]?.delete(other);
    });
  }

  /** The longest word that ends a compound (定位销钉 is a 销钉), where the rest of it does not say no. */
  #headOf(word: string): number | undefined {
    if (DENIALS.has(word.charAt(0))) return undefined;
    for (let from = 1; from <= word.length - 2; from++) {
      const tail = word.slice(from);
      const head = this.#ids.get(tail);
      if (head !== undefined) return VAGUE_HEADS.has(tail) ? undefined : head;
    }
    return undefined;
  }

  #set(from: number, to: number, relation: Related): void {
    if (from === to || from < 0 || to < 0) return;
    const known = this.related[from]?.get(to);
    if (known === undefined || RELATION_STRENGTH[known] < RELATION_STRENGTH[relation])
      this.related[from]?.set(to, relation);
  }

  /** -1 for a word that folding leaves nothing of (a bare number). */
  #idOf(raw: string): number {
    const folded = foldText(raw).trim();
    if (folded === '') return -1;
    const known = this.#ids.get(folded);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.#ids.set(folded, id);
    this.words.push(folded);
    this.related.push(new Map());
    this.contraries.push(new Set());
    return id;
  }
}

/** 不透明 is no kind of 透明. */
const DENIALS = new Set('不非无未免防');

/** Everything is a 装置: that a compound ends so says nothing about what it is. */
const VAGUE_HEADS = new Set(
  '装置 设备 机构 系统 组件 部件 模块 模组 单元 结构 元件 部分 构件 器件 材料 组合物 方法 步骤'.split(' '),
);
