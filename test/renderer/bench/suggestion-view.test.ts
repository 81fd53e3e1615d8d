import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../../renderer/features/bench/matched-words.ts';
import { addNews, NO_NEWS, newsBetween, seenNews } from '../../../renderer/features/bench/suggestion-news.ts';
import {
  becauseOf,
  excerpt,
  firstClauses,
  focusOf,
  lastClauses,
  nearestOf,
  reasonPairs,
} from '../../../renderer/features/bench/suggestion-view.ts';
import type { FeatureSuggestions } from '../../../shared/contract/suggestions.contract.ts';
import { aSuggestion, offered } from './rack-case.ts';

describe('focusOf', () => {
  it('parts a passage at the clause that matches, and loses no character', () => {
    const whole = { ...aSuggestion('支撑杆'), start: 10, end: 22, text: '甲部。支撑杆套着胶圈。乙部' };
    const parts = focusOf({ ...whole, focus: { start: 13, end: 20 } });
    expect(parts).toEqual({ before: '甲部。', inside: '支撑杆套着胶圈', after: '。乙部' });
    expect(parts.before + parts.inside + parts.after).toBe(whole.text);
  });
});

describe('a shortened text', () => {
  const words = fc.string({ unit: fc.constantFrom('杆', '座', '，', '。', ' ', 'A'), maxLength: 60 });

  it('ends where a clause ends', () => {
    expect(excerpt('支撑杆下端与底座铰接，可以折叠', 12)).toBe('支撑杆下端与底座铰接……');
    expect(firstClauses('，可以折叠。限位块由硅胶制成', 8)).toBe('，可以折叠。……');
    expect(lastClauses('支撑杆可以折叠。限位块由硅胶制成，', 10)).toBe('……限位块由硅胶制成，');
  });

  it('ends where a word ends when there is no clause, and is whole when it is short', () => {
    expect(excerpt('不锈钢弹簧套在支撑杆上', 4)).toMatch(/^不锈钢……$/);
    expect(excerpt('短', 4)).toBe('短');
  });

  it('is never longer than asked for, and always words of the text in order', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (text, most) => {
        for (const short of [excerpt(text, most), firstClauses(text, most), lastClauses(text, most)]) {
          const kept = short.replace('……', '');
          expect(kept.length).toBeLessThanOrEqual(most);
          expect(text).toContain(kept);
        }
      }),
    );
  });
});

describe('marked words', () => {
  const mark = (words: string, tone: string) => ({ words, tone, title: '' });

  it('take the longest where several begin, and the first mark of equal words', () => {
    const pieces = markWords('弹簧(32)与复位弹簧', [
      mark('弹簧', 'a'),
      mark('复位弹簧', 'b'),
      mark('弹簧', 'c'),
      mark('(32)', 'd'),
    ]);
    expect(pieces.map(({ text, mark: found }) => [text, found?.tone])).toEqual([
      ['弹簧', 'a'],
      ['(32)', 'd'],
      ['与', undefined],
      ['复位弹簧', 'b'],
    ]);
  });

  it('lose no character of any text, whatever the marks', () => {
    const text = fc.string({ unit: fc.constantFrom('杆', '座', '(', '.', '[', '\\', '$') });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (whole, marks) => {
        const pieces = markWords(
          whole,
          marks.map((words) => mark(words, 'a')),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        for (const { at, text: part } of pieces) expect(whole.slice(at, at + part.length)).toBe(part);
      }),
    );
  });
});

describe('a contrary reason', () => {
  const contrary = {
    kind: 'contrary' as const,
    feature: '可拆卸',
    passage: '一体成型',
    message: '相反：“可拆卸” ↔ “一体成型”。',
  };
  const one = { ...aSuggestion('支撑杆'), reasons: [contrary] };

  it('sets both words against each other and is no reason for a link', () => {
    expect(reasonPairs(one).map(({ words }) => words)).toEqual(['可拆卸↔一体成型']);
    expect(becauseOf(one)).toBe('');
    expect(nearestOf({ missingTerms: [] }, [one]).shows).toEqual([]);
  });
});

describe('why the nearest passage is not enough', () => {
  const [here, there] = ['支撑杆下端与底座铰接', '由硅胶制成'].map(aSuggestion);
  const only = { ...here, reasons: here?.reasons.slice(0, 1) ?? [] } as typeof here & object;

  it('parts what it shows from what nothing shows and what stands elsewhere', () => {
    expect(nearestOf({ missingTerms: ['磁吸盘'] }, there === undefined ? [only] : [only, there])).toEqual({
      shows: [{ feature: '支撑杆', passage: '支撑杆' }],
      lacks: ['磁吸盘'],
      elsewhere: ['弹性材料'],
    });
  });

  it('shows nothing where there is no passage', () => {
    expect(nearestOf({ missingTerms: [] }, [])).toEqual({ shows: [], lacks: [], elsewhere: [] });
  });
});

describe('news of a row', () => {
  const row = (outlook: FeatureSuggestions['outlook'], ...words: string[]): FeatureSuggestions => ({
    ...offered('f', ...words.map(aSuggestion)),
    outlook,
  });
  const news = (old: FeatureSuggestions, now: FeatureSuggestions) =>
    newsBetween(new Map([['f', old]]), new Map([['f', now]])).get('f');

  it('are that there is more or less to go on, or another first passage', () => {
    const old = row('unclear', '支撑杆', '底座');
    expect(news(old, row('likely-present', '支撑杆'))).toBe('stronger');
    expect(news(old, row('likely-absent', '底座'))).toBe('weaker');
    expect(news(old, row('unclear', '底座', '支撑杆'))).toBe('passage');
  });

  it('are none where the eye finds nothing new, and none of rows not known before', () => {
    const old = row('unclear', '支撑杆', '底座');
    expect(news(old, row('unclear', '支撑杆'))).toBeUndefined();
    expect(newsBetween(new Map(), new Map([['f', old]])).size).toBe(0);
    expect(newsBetween(new Map([['f', old]]), new Map([['f', old]])).size).toBe(0);
  });

  it('stay until a person looks, though further answers come; the last answer is told apart', () => {
    const first = addNews(NO_NEWS, new Map([['f', 'passage' as const]]), 1);
    const both = addNews(first, new Map([['g', 'stronger' as const]]), 2);
    expect([...both.rows.keys(), both.last]).toEqual(['f', 'g', ['g']]);
    expect(addNews(both, new Map(), 3)).toBe(both);
    const seen = seenNews(both, 'f');
    expect([...seen.rows.keys(), seen.last]).toEqual(['g', ['g']]);
    expect(seenNews(seen, 'f')).toBe(seen);
  });
});

describe('what another case holds', () => {
  const message = '临-某-2026-01（2026年10月12日）中曾将本特征关联到这一段。';
  const pair = { kind: 'earlier' as const, feature: '底座', passage: '托脚', message };
  const passage = { kind: 'earlier' as const, feature: '', passage: '临-某-2026-01', message };
  const one = { ...aSuggestion('支撑杆'), reasons: [passage, pair] };

  it('is shown with its number, and kept with the link without it', () => {
    expect(reasonPairs(one).map(({ words }) => words)).toEqual(['临-某-2026-01', '底座→托脚']);
    expect(becauseOf(one)).toBe('据本中心另案、底座→托脚（据本中心另案）');
  });
});
