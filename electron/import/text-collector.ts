import type { Span } from '../../shared/claims/model.ts';
import type { ImportedBlock } from '../../shared/domain/imported-text.ts';
import { fail } from '../../shared/errors/app-error.ts';

type BlockFacts = Omit<ImportedBlock, 'start' | 'end' | 'paragraph'>;

/** Builds a text and its blocks so that every block is exactly the words between its offsets. */
export class TextCollector {
  readonly blocks: ImportedBlock[] = [];
  readonly #maxChars: number;
  readonly #parts: string[] = [];
  #length = 0;
  #paragraph = 0;

  constructor(maxChars: number) {
    this.#maxChars = maxChars;
  }

  /** Offset at which the text ends now: where a picture that follows stands. */
  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** Adds a paragraph of its own; blank words add nothing. */
  add(words: string, facts: BlockFacts): void {
    this.#append(words, facts, '\n', true);
  }

  /** Adds words that continue the paragraph before, set apart by `separator` ('' or ' '). */
  continueWith(words: string, facts: BlockFacts, separator: string): void {
    this.#append(words, facts, this.#paragraph === 0 ? '\n' : separator, this.#paragraph === 0);
  }

  /** From the first to the last block of a section, its title apart; undefined when there is none. */
  rangeOf(section: NonNullable<ImportedBlock['section']>): Span | undefined {
    const found = this.blocks.filter((block) => block.section === section && block.kind !== 'heading');
    const first = found[0];
    const last = found.at(-1);
    return first && last ? [first.start, last.end] : undefined;
  }

  #append(words: string, facts: BlockFacts, separator: string, opensParagraph: boolean): void {
    const trimmed = words.trim();
    if (trimmed === '') return;
    if (this.#length + trimmed.length > this.#maxChars) {
      fail('FILE_TOO_LARGE', 'more text than the limit', { limitChars: this.#maxChars });
    }
    if (this.#length > 0 && separator !== '') this.#push(separator);
    if (opensParagraph) this.#paragraph += 1;
    const start = this.#length;
    this.#push(trimmed);
    this.blocks.push({ start, end: this.#length, paragraph: this.#paragraph, ...facts });
  }

  #push(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }
}
