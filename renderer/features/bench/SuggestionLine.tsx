import { X } from 'lucide-react';
import type { Suggestion } from '../../../shared/contract/suggestions.contract.ts';
import { t, type WordKey } from '../../locales/t.ts';
import { classNames } from '../../ui/class-names.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useBench } from './bench-context.tsx';
import { MarkedWords } from './MarkedWords.tsx';
import { suggestionMarkId } from './material-marks.ts';
import { pairMarks, toneOf } from './suggestion-marks.ts';
import {
  excerpt,
  firstClauses,
  focusOf,
  lastClauses,
  type ReasonPair,
  reasonPairs,
} from './suggestion-view.ts';

type SuggestionLineProps = Readonly<{
  suggestion: Suggestion;
  index: number;
  isChosen: boolean;
  /** The reasons of the chosen one are given in sentences. */
  isFull: boolean;
}>;

const SIGNALS: Readonly<Record<Suggestion['signal'], WordKey>> = {
  literal: 'bench.signalLiteral',
  close: 'bench.signalClose',
  quantity: 'bench.signalQuantity',
  weak: 'bench.signalWeak',
};

/** One proposed passage: its words, how it meets the feature, and the keys that take or refuse it. */
export function SuggestionLine({ suggestion, index, isChosen, isFull }: SuggestionLineProps) {
  const bench = useBench();
  const pairs = reasonPairs(suggestion);
  return (
    <div className={classNames('suggestion', isChosen && 'is-chosen')}>
      <p className="suggestion-head">
        <span className={`suggestion-signal signal-${suggestion.signal}`}>
          {t(SIGNALS[suggestion.signal])}
        </span>
        <button
          type="button"
          className="suggestion-key"
          title={t('bench.accept')}
          onClick={() => void bench.accept(suggestion)}
        >
          <Kbd keys={isChosen ? 'Enter' : `Alt+${index + 1}`} />
        </button>
        <button
          type="button"
          className="suggestion-key"
          aria-label={t('bench.reject')}
          title={t('bench.reject')}
          onClick={() => void bench.reject(suggestion)}
        >
          <X size={12} aria-hidden />
        </button>
      </p>
      <button
        type="button"
        className="suggestion-go"
        title={t('bench.showSuggestion')}
        onClick={() => {
          bench.choose(index);
          bench.showMark(suggestion.evidenceId, suggestionMarkId(suggestion));
        }}
      >
        <Passage suggestion={suggestion} pairs={pairs} isChosen={isChosen} isFull={isFull} />
      </button>
      <Reasons pairs={pairs} isChosen={isChosen} isFull={isFull && isChosen} />
    </div>
  );
}

/** Longer clauses end early; the whole is in the material, one click away. */
const CLAUSE_LENGTH = { chosen: 240, other: 60 } as const;
/** What is shown of either side: enough to know where one is, and on demand all there usually is. */
const AROUND_LENGTH = { brief: 24, full: 120 } as const;

type PassageProps = Readonly<{
  suggestion: Suggestion;
  pairs: readonly ReasonPair[];
  isChosen: boolean;
  isFull: boolean;
}>;

/** The clause that matches in ink, with the words that match marked, and what stands around it in grey. */
function Passage({ suggestion, pairs, isChosen, isFull }: PassageProps) {
  const { before, inside, after } = focusOf(suggestion);
  if (!isChosen) return excerpt(inside, CLAUSE_LENGTH.other);
  const marks = pairMarks(pairs, 'passage');
  const most = AROUND_LENGTH[isFull ? 'full' : 'brief'];
  return (
    <>
      <span className="suggestion-around">
        <MarkedWords text={lastClauses(before, most)} marks={marks} />
      </span>
      <span className="suggestion-focus">
        <MarkedWords text={excerpt(inside, CLAUSE_LENGTH.chosen)} marks={marks} />
      </span>
      <span className="suggestion-around">
        <MarkedWords text={firstClauses(after, most)} marks={marks} />
      </span>
    </>
  );
}

type ReasonsProps = Readonly<{ pairs: readonly ReasonPair[]; isChosen: boolean; isFull: boolean }>;

/** What the passage rests on: pairs of words, or on demand the sentences that a person can check. */
function Reasons({ pairs, isChosen, isFull }: ReasonsProps) {
  const bench = useBench();
  if (pairs.length === 0) return null;
  const tone = (pair: ReasonPair): string => (isChosen ? toneOf(pairs, pair) : 'none');
  return (
    <div className="suggestion-why">
      {isFull ? (
        <ul className="suggestion-sentences">
          {pairs.map((pair) => (
            <li key={pair.words}>
              <Held kind={pair.kind} />
              <span className={`word-mark word-${tone(pair)}`}>{pair.words}</span> {pair.message}
            </li>
          ))}
        </ul>
      ) : (
        pairs.map((pair) => (
          <span key={pair.words} title={pair.message}>
            <Held kind={pair.kind} />
            <span className={`word-mark word-${tone(pair)}`}>{pair.words}</span>
          </span>
        ))
      )}
      {isChosen ? (
        <button
          type="button"
          className="suggestion-more"
          aria-expanded={isFull}
          onClick={() => bench.explain(!isFull)}
        >
          {t(isFull ? 'bench.reasonsLess' : 'bench.reasonsMore')}
          <Kbd keys="S" />
        </button>
      ) : null}
    </div>
  );
}

const HELD: Readonly<Partial<Record<ReasonPair['kind'], WordKey>>> = {
  linked: 'bench.heldLinked',
  stated: 'bench.heldStated',
  earlier: 'bench.heldEarlier',
  contrary: 'bench.contrary',
};

/** That a person holds the pair, in this case by a link or in words, or in an earlier one; or that it is contrary. */
function Held({ kind }: Pick<ReasonPair, 'kind'>) {
  const word = HELD[kind];
  return word === undefined ? null : <span className="reason-held">{t(word)}</span>;
}
