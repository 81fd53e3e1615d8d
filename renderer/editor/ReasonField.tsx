import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { classNames } from '../ui/class-names.ts';
import { registerDraft } from '../ui/drafts.ts';
import { createReasonEditor, type ReasonEditor } from './reason-editor.ts';
import { matchPhrases, type PhraseMatch } from './reason-phrases.ts';

type ReasonFieldProps = Readonly<{
  label: string;
  value: string;
  placeholder: string;
  phrases: readonly string[];
  /** Said beside the list of phrases: how one is taken. */
  phraseHint: string;
  onCommit: (text: string) => void;
  /** The person is done here: went elsewhere, closed it with Escape, or goes on with Ctrl+Enter. */
  onDone: (how: 'left' | 'closed' | 'next') => void;
}>;

/** Pause after which typed words are stored; the product promises at most a second. */
const PAUSE_MS = 700;

/** An inline reason with phrase completion. Typing stays inside it: nothing else is drawn until it is stored. */
export function ReasonField(props: ReasonFieldProps) {
  const { label, value, placeholder, phrases, phraseHint } = props;
  const root = useRef<HTMLDivElement>(null);
  const editor = useRef<ReasonEditor | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [matches, setMatches] = useState<readonly PhraseMatch[]>([]);
  const [at, setAt] = useState(-1);
  const [isEmpty, setEmpty] = useState(value === '');
  const save = useSaving(latest, editor);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor holds the words while it is open
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const made = createReasonEditor({
      root: element,
      text: value,
      onChange: (text, before) => {
        setEmpty(text === '');
        setMatches((known) => sameOr(known, matchPhrases(latest.current.phrases, before, text === '')));
        setAt(-1);
        save.later(text);
      },
    });
    editor.current = made;
    if (value === '') setMatches(matchPhrases(phrases, '', true));
    made.focus();
    element.scrollIntoView({ block: 'nearest' });
    const forget = registerDraft(save.now);
    return () => {
      save.now();
      forget();
      made.destroy();
    };
  }, []);

  const take = (match: PhraseMatch) => editor.current?.complete(match.typed, match.phrase);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    const handled = handleKey(event, { matches, at, setAt, take, close: () => setMatches([]) });
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)) {
      event.preventDefault();
      event.stopPropagation();
      save.now();
      latest.current.onDone(event.key === 'Enter' ? 'next' : 'closed');
    }
  };
  return (
    <div className="reason-field" onKeyDownCapture={onKeyDown}>
      {/* biome-ignore lint/a11y/useSemanticElements: Lexical edits this element's content */}
      <div
        ref={root}
        className="reason-input"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        spellCheck={false}
        onBlur={() => {
          save.now();
          latest.current.onDone('left');
        }}
      />
      {isEmpty ? (
        <span className="reason-placeholder" aria-hidden>
          {placeholder}
        </span>
      ) : null}
      <PhraseList matches={matches} at={at} hint={phraseHint} onTake={take} />
    </div>
  );
}

type PhraseListProps = Readonly<{
  matches: readonly PhraseMatch[];
  at: number;
  hint: string;
  onTake: (match: PhraseMatch) => void;
}>;

function PhraseList({ matches, at, hint, onTake }: PhraseListProps) {
  if (matches.length === 0) return null;
  return (
    <div className="reason-phrases">
      {matches.map((match, index) => (
        <button
          key={match.phrase}
          type="button"
          tabIndex={-1}
          className={classNames('reason-phrase', index === at && 'is-selected')}
          onPointerDown={(event) => {
            // Before the editor loses the cursor.
            event.preventDefault();
            onTake(match);
          }}
        >
          <b>{match.phrase.slice(0, match.typed)}</b>
          {match.phrase.slice(match.typed)}
        </button>
      ))}
      <span className="reason-phrase-hint">{hint}</span>
    </div>
  );
}

type KeyContext = Readonly<{
  matches: readonly PhraseMatch[];
  at: number;
  setAt: (at: number) => void;
  take: (match: PhraseMatch) => void;
  close: () => void;
}>;

/** Keys of the phrase list: arrows choose, Tab takes (the first one at once), Enter takes what was chosen. */
function handleKey(event: KeyboardEvent, { matches, at, setAt, take, close }: KeyContext): boolean {
  if (matches.length === 0 || event.ctrlKey || event.altKey || event.metaKey) return false;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const isLeaving = event.key === 'ArrowUp' && at < 0;
    if (!isLeaving)
      setAt(Math.max(-1, Math.min(matches.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    return !isLeaving;
  }
  const match = matches[Math.max(0, at)];
  const isTaking = (event.key === 'Tab' && !event.shiftKey) || (event.key === 'Enter' && at >= 0);
  if (isTaking && match !== undefined) take(match);
  if (event.key === 'Escape') close();
  return isTaking || event.key === 'Escape';
}

function sameOr(known: readonly PhraseMatch[], next: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const isSame =
    known.length === next.length &&
    known.every((match, index) => match.phrase === next[index]?.phrase && match.typed === next[index]?.typed);
  return isSame ? known : next;
}

/** Stores after a pause, on leaving and when drafts are flushed, never inside a composition. */
function useSaving(
  latest: Readonly<{ current: ReasonFieldProps }>,
  editor: Readonly<{ current: ReasonEditor | null }>,
) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stored = useRef(latest.current.value);
  const now = (): void => {
    clearTimeout(timer.current);
    const text = editor.current?.text() ?? stored.current;
    if (text === stored.current) return;
    stored.current = text;
    latest.current.onCommit(text);
  };
  const later = (text: string): void => {
    clearTimeout(timer.current);
    if (text === stored.current) return;
    timer.current = setTimeout(() => {
      if (editor.current?.editor.isComposing()) later(text);
      else now();
    }, PAUSE_MS);
  };
  return { now, later };
}
