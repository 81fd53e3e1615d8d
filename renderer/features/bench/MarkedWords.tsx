import { markWords, type WordMark } from './matched-words.ts';

type MarkedWordsProps = Readonly<{ text: string; marks: readonly WordMark[] }>;

/** A text with some of its words marked: the same tone on either side says that they belong together. */
export function MarkedWords({ text, marks }: MarkedWordsProps) {
  return markWords(text, marks).map(({ text: words, at, mark }) =>
    mark === null ? (
      words
    ) : (
      <span key={at} className={`word-mark word-${mark.tone}`} title={mark.title}>
        {words}
      </span>
    ),
  );
}
