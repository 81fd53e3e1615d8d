import type { Conclusion } from '../../../shared/judgment/verdict.ts';
import { t, type WordKey } from '../../locales/t.ts';

const WORDS: Readonly<Record<Conclusion, Readonly<{ word: WordKey; sign: string }>>> = {
  FALL_LITERAL: { word: 'bench.fallLiteral', sign: '●' },
  FALL_EQUIV: { word: 'bench.fallEquivalent', sign: '≈' },
  NOT_FALL: { word: 'bench.notFall', sign: '✕' },
  UNABLE: { word: 'bench.unable', sign: '?' },
  NO_VALID_RIGHT: { word: 'bench.noValidRight', sign: '–' },
  BLOCKED: { word: 'bench.blocked', sign: '○' },
};

/** 未落入, 落入（等同） …: what the comparison of a claim comes to, in a word. */
export function conclusionWord(conclusion: Conclusion): string {
  return t(WORDS[conclusion].word);
}

/** A shape for each conclusion, so that colour never carries it alone. */
export function conclusionSign(conclusion: Conclusion): string {
  return WORDS[conclusion].sign;
}
