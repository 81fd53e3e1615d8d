import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { splitClaim } from '../../../shared/claims/split.ts';
import type { Claim, Feature } from '../../../shared/domain/claim.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { newId } from '../../state/new-id.ts';
import { classNames } from '../../ui/class-names.ts';
import { useBench, useBenchView } from './bench-context.tsx';
import { caretFromPoint } from './caret-from-point.ts';
import {
  type ClaimPiece,
  claimPieces,
  cutTarget,
  type FeaturePlace,
  featureAt,
  mergeTarget,
  moveCaret,
  nextMark,
} from './claim-caret.ts';

const OWN_KEYS: readonly string[] = ['Enter', 'Backspace', 'Delete'];

type ClaimTextProps = Readonly<{ claim: Claim; features: readonly Feature[] }>;

/**
 * The claim's words with its features tinted. They cannot be edited; a caret of its own is placed by click
 * and arrows, Enter cuts there, Backspace merges at a border. Single keys keep working: nothing is typed here.
 */
export function ClaimText({ claim, features }: ClaimTextProps) {
  const bench = useBench();
  const act = useAct();
  const current = useBenchView((view) => view.current);
  const places = useMemo(() => placesOf(features), [features]);
  const marks = useMemo(() => cutMarks(claim), [claim]);
  const pieces = useMemo(() => claimPieces(claim.text.length, places), [claim.text, places]);
  const byId = useMemo(() => new Map(features.map((feature) => [feature.id, feature])), [features]);
  const orderOf = useMemo(() => new Map(places.map(({ id }, index) => [id, index])), [places]);
  const [caret, setCaret] = useState<number | null>(null);
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
  const onClick = (event: MouseEvent) => {
    const at = caretFromPoint(event.currentTarget as HTMLElement, event.clientX, event.clientY);
    if (at !== null) place(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const words = { text: claim.text, places, marks };
    const action = keyAction(event, caret ?? startOf(places, current), words);
    // Keys that cut and merge mean nothing else here, even where there is nothing to cut.
    if (action === null && !OWN_KEYS.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (action?.kind === 'move') place(action.at);
    else if (action?.kind === 'cut') {
      void act({ type: 'feature.cut', featureId: action.featureId, at: action.at, newId: newId() });
    } else if (action?.kind === 'merge') void act({ type: 'feature.merge', featureId: action.featureId });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: words with a caret that are not a field */}
      <div
        ref={root}
        className="claim-words"
        data-pane="claim"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the caret in it is moved by keys
        tabIndex={0}
        aria-label={t('bench.claimWords')}
        aria-describedby="claim-words-help"
        onClick={onClick}
        onKeyDown={onKeyDown}
        onBlur={() => setCaret(null)}
      >
        {pieces.map((piece) => (
          <Piece
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
      </div>
      <p className="claim-help" id="claim-words-help">
        {t('bench.claimHelp')}
      </p>
      <p className="visually-hidden" role="status">
        {caret === null ? '' : sayCaret(claim.text, places, caret)}
      </p>
    </>
  );
}

type PieceProps = Readonly<{
  piece: ClaimPiece;
  text: string;
  caret: number | null;
  marks: readonly number[];
  feature: Feature | undefined;
  isCurrent: boolean;
  isOdd: boolean;
}>;

const NO_MARKS: readonly number[] = [];

/** Words of a feature under its label, or words between features; broken where the caret or a possible cut is. */
const Piece = memo(function Piece({ piece, text, caret, marks, feature, isCurrent, isOdd }: PieceProps) {
  const { start, end, featureId } = piece;
  const inside = [...new Set([...marks, ...(caret === null ? [] : [caret])])]
    .filter((at) => at > start && at < end)
    .sort((a, b) => a - b);
  const borders = [start, ...inside, end];
  return (
    <span
      className={classNames(
        featureId === null ? 'claim-between' : 'claim-feature',
        isOdd && 'is-odd',
        isCurrent && 'is-current',
      )}
      data-feature-words={featureId ?? undefined}
    >
      {feature === undefined ? null : <sup className="claim-feature-label">{feature.label}</sup>}
      {borders.slice(0, -1).map((from, index) => (
        <span key={from}>
          {caret === from ? <span className="claim-caret" aria-hidden /> : null}
          {index > 0 && marks.includes(from) ? <span className="cut-mark" aria-hidden /> : null}
          <span data-at={from}>{text.slice(from, borders[index + 1])}</span>
        </span>
      ))}
      {caret === end && end === text.length ? <span className="claim-caret" aria-hidden /> : null}
    </span>
  );
});

type KeyAction =
  | Readonly<{ kind: 'move'; at: number }>
  | Readonly<{ kind: 'cut'; featureId: string; at: number }>
  | Readonly<{ kind: 'merge'; featureId: string }>;

type Words = Readonly<{ text: string; places: readonly FeaturePlace[]; marks: readonly number[] }>;

function keyAction(event: KeyboardEvent, at: number, { text, places, marks }: Words): KeyAction | null {
  if (event.altKey || event.metaKey || event.nativeEvent.isComposing) return null;
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const by = event.key === 'ArrowRight' ? 1 : -1;
    const stops = [...marks, ...places.map(({ start }) => start)];
    return {
      kind: 'move',
      at: event.ctrlKey ? nextMark(stops, at, by, text.length) : moveCaret(text, at, by),
    };
  }
  if (event.key === 'Home') return { kind: 'move', at: 0 };
  if (event.key === 'End') return { kind: 'move', at: text.length };
  if (event.key === 'Enter') {
    const target = cutTarget(places, at);
    return target === undefined ? null : { kind: 'cut', featureId: target.id, at };
  }
  if (event.key === 'Backspace') {
    const target = mergeTarget(places, at);
    return target === undefined ? null : { kind: 'merge', featureId: target.id };
  }
  return null;
}

function placesOf(features: readonly Feature[]): readonly FeaturePlace[] {
  return features.flatMap(({ id, span }) => (span === null ? [] : [{ id, start: span[0], end: span[1] }]));
}

/** Where the splitter sees a border that it did not take: one key away from a cut. */
function cutMarks(claim: Claim): readonly number[] {
  const { options } = splitClaim(claim, { granularity: claim.granularity, labelStyle: 'letters' });
  return options.map(({ at }) => at);
}

function startOf(places: readonly FeaturePlace[], current: string | null): number {
  return places.find(({ id }) => id === current)?.start ?? 0;
}

/** What a screen reader says of the caret: the words on either side, and what Enter or Backspace would do. */
function sayCaret(text: string, places: readonly FeaturePlace[], at: number): string {
  const words = { before: text.slice(Math.max(0, at - 6), at), after: text.slice(at, at + 6) };
  if (mergeTarget(places, at) !== undefined) return t('bench.caretMerge', words);
  return t(cutTarget(places, at) === undefined ? 'bench.caretPlain' : 'bench.caretCut', words);
}
