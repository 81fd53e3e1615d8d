import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Claim, Feature } from '../../../shared/domain/claim.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { newId } from '../../state/new-id.ts';
import { classNames } from '../../ui/class-names.ts';
import { useBench, useBenchView } from './bench-context.tsx';
import { ClaimPieceWords } from './ClaimPieceWords.tsx';
import { CutLine } from './CutLine.tsx';
import { caretFromPoint } from './caret-from-point.ts';
import { claimLines, claimPieces, featureAt } from './claim-caret.ts';
import { CLAIM_KEYS, type ClaimKeyAction, claimKeyAction, cutAction, mergeAction } from './claim-keys.ts';
import type { ClaimReading, CutPlace } from './cut-places.ts';
import { cutWords, type LabelledPlace } from './cut-words.ts';

type ClaimTextProps = Readonly<{ claim: Claim; features: readonly Feature[]; reading: ClaimReading }>;

/**
 * The claim's words with its features tinted. They cannot be edited; a caret of its own is placed by click
 * and arrows, Enter cuts there, Backspace merges at a border. Single keys keep working: nothing is typed here.
 */
export function ClaimText({ claim, features, reading }: ClaimTextProps) {
  const bench = useBench();
  const act = useAct();
  const current = useBenchView((view) => view.current);
  const places = useMemo(() => placesOf(features), [features]);
  const marks = useMemo(() => reading.cuts.filter(({ likelihood }) => likelihood !== 'never'), [reading]);
  const lines = useMemo(() => claimLines(claimPieces(claim.text.length, places)), [claim.text, places]);
  const byId = useMemo(() => new Map(features.map((feature) => [feature.id, feature])), [features]);
  const orderOf = useMemo(() => new Map(places.map(({ id }, index) => [id, index])), [places]);
  const [caret, setCaret] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current === null) return;
    const piece = root.current?.querySelector(`[data-feature-words="${CSS.escape(current)}"]`);
    piece?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const place = (at: number) => {
    setCaret(at);
    const feature = featureAt(places, at);
    if (feature !== undefined) bench.goTo(feature.id);
  };
  const take = (action: ClaimKeyAction | null) => {
    if (action?.kind === 'move') place(action.at);
    else if (action?.kind === 'cut') {
      void act({ type: 'feature.cut', featureId: action.featureId, at: action.at, newId: newId() });
    } else if (action?.kind === 'merge') void act({ type: 'feature.merge', featureId: action.featureId });
  };
  const onClick = (event: MouseEvent) => {
    const at =
      cutUnder(event) ?? caretFromPoint(event.currentTarget as HTMLElement, event.clientX, event.clientY);
    if (at !== null) place(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = marks.map(({ at }) => at);
    const action = claimKeyAction(event, caret ?? startOf(places, current), {
      text: claim.text,
      places,
      stops,
    });
    if (action === null && !CLAIM_KEYS.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    take(action);
  };
  const words = { text: claim.text, places, cuts: reading.cuts };
  const caretSays = caret === null ? null : cutWords(words, caret);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: words with a caret that are not a field */}
      <div
        ref={root}
        className={classNames('claim-words', places.length > MANY_FEATURES && 'is-long')}
        data-pane="claim"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the caret in it is moved by keys
        tabIndex={0}
        aria-label={t('bench.claimWords')}
        aria-describedby="claim-words-help"
        onClick={onClick}
        onKeyDown={onKeyDown}
        onBlur={() => setCaret(null)}
        onPointerOver={(event) => setPointed(cutUnder(event))}
        onPointerLeave={() => setPointed(null)}
      >
        {lines.map((line) => (
          <span key={line[0]?.start ?? 0} className="claim-line">
            {line.map((piece) => (
              <ClaimPieceWords
                key={`${piece.start}-${piece.featureId}`}
                piece={piece}
                text={claim.text}
                caret={caret !== null && piece.start <= caret && caret <= piece.end ? caret : null}
                marks={piece.featureId !== null && piece.featureId === current ? marks : NO_MARKS}
                feature={byId.get(piece.featureId ?? '')}
                isCurrent={piece.featureId !== null && piece.featureId === current}
                isOdd={(orderOf.get(piece.featureId ?? '') ?? 0) % 2 === 1}
              />
            ))}
          </span>
        ))}
      </div>
      <CutLine
        shown={pointed === null || pointed === caret ? caretSays : cutWords(words, pointed)}
        caret={caretSays}
        onAct={(action) => take((action === 'cut' ? cutAction : mergeAction)(places, caret ?? 0))}
      />
    </>
  );
}

const NO_MARKS: readonly CutPlace[] = [];

/** More features are easier to find line by line; and as one run of words they would be laid out at every key. */
const MANY_FEATURES = 30;

function placesOf(features: readonly Feature[]): readonly LabelledPlace[] {
  return features.flatMap(({ id, label, span }) =>
    span === null ? [] : [{ id, label, start: span[0], end: span[1] }],
  );
}

/** The place of the cut, made or possible, under the pointer. */
function cutUnder(event: MouseEvent): number | null {
  const mark = (event.target as HTMLElement).closest<HTMLElement>('[data-cut]');
  return mark === null ? null : Number(mark.dataset.cut);
}

function startOf(places: readonly LabelledPlace[], current: string | null): number {
  return places.find(({ id }) => id === current)?.start ?? 0;
}
