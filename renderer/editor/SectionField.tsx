import { useEffect, useRef, useState } from 'react';
import type { RichText } from '../../shared/domain/rich-text.ts';
import { classNames } from '../ui/class-names.ts';
import { equalRichText } from './rich-runs.ts';
import { SectionToolbar } from './SectionToolbar.tsx';
import { type CursorFormat, createSectionEditor, type SectionEditor } from './section-editor.ts';
import { useAutosave } from './use-autosave.ts';

type SectionFieldProps = Readonly<{
  /** Said by screen readers: own words of which section. */
  label: string;
  placeholder: string;
  content: RichText;
  isFocusedAtStart?: boolean;
  onCommit: (content: RichText) => void;
  /** The editor that the person works in now: phrases are inserted there. */
  onFocus?: (editor: SectionEditor) => void;
  /** The editor is on the page no more. */
  onGone?: (editor: SectionEditor) => void;
  /** The person left the field. */
  onLeave?: (isEmpty: boolean) => void;
}>;

const NO_FORMAT: CursorFormat = { formats: [], isItem: false };

/** The expert's own words in a section, edited where they will stand on the page. */
export function SectionField(props: SectionFieldProps) {
  const { label, placeholder, content } = props;
  const root = useRef<HTMLDivElement>(null);
  const editor = useRef<SectionEditor | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const known = useRef(content);
  /** Words handed over that have not come back as part of the case yet. */
  const underWay = useRef<readonly RichText[]>([]);
  const [cursor, setCursor] = useState(NO_FORMAT);
  const [isEmpty, setEmpty] = useState(content.blocks.length === 0);
  const autosave = useAutosave(
    () => {
      const next = editor.current?.read();
      if (next === undefined || equalRichText(next, known.current)) return;
      known.current = next;
      underWay.current = [...underWay.current, next];
      latest.current.onCommit(next);
    },
    () => editor.current?.editor.isComposing() ?? false,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor holds the words while it is open
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const made = createSectionEditor({
      root: element,
      content: latest.current.content,
      onChange: autosave.touch,
      onCursor: (next) => {
        setEmpty(element.textContent === '');
        setCursor((shown) => (JSON.stringify(shown) === JSON.stringify(next) ? shown : next));
      },
    });
    editor.current = made;
    if (latest.current.isFocusedAtStart) made.editor.focus();
    return () => {
      autosave.close();
      latest.current.onGone?.(made);
      made.destroy();
      editor.current = null;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only words that arrive are looked at, once each
  useEffect(() => {
    const own = underWay.current.findIndex((sent) => equalRichText(sent, content));
    if (own >= 0) {
      underWay.current = underWay.current.slice(own + 1);
      return;
    }
    // Words from elsewhere (undo, another window) come in, unless newer ones are being typed here.
    if (equalRichText(content, known.current) || autosave.isPending()) return;
    known.current = content;
    underWay.current = [];
    editor.current?.write(content);
  }, [content]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: learns of focus in the words and buttons inside
    <div
      className={classNames('section-field', isEmpty && 'is-empty')}
      onFocus={() => {
        if (editor.current !== null) props.onFocus?.(editor.current);
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        autosave.flush();
        props.onLeave?.(isEmpty);
      }}
    >
      <SectionToolbar cursor={cursor} editor={editor} />
      {/* biome-ignore lint/a11y/useSemanticElements: formatted words need an editable element, not a text area */}
      <div
        ref={root}
        className="section-words"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        aria-placeholder={placeholder}
        data-placeholder={placeholder}
        spellCheck={false}
      />
    </div>
  );
}
