import { afterEach, describe, expect, it } from 'vitest';
import { codeOptions, codeWord, verdictWord } from '../../../renderer/locales/codes.ts';
import { deadlineOf, formatDate, localDate } from '../../../renderer/locales/dates.ts';
import { ERRORS_EN } from '../../../renderer/locales/en/errors.ts';
import { EN } from '../../../renderer/locales/en.ts';
import { errorWords } from '../../../renderer/locales/error-words.ts';
import { setLocale, t } from '../../../renderer/locales/t.ts';
import { ZH_CN } from '../../../renderer/locales/zh-CN.ts';
import { ERROR_CODES } from '../../../shared/errors/codes.ts';

afterEach(() => setLocale('zh-CN'));

const slots = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((slot) => slot[1]).sort();
type Area = Readonly<Record<string, string>>;
const areas = Object.entries(ZH_CN) as [keyof typeof EN, Area][];

describe('words of the page', () => {
  it.each(areas)('%s: every word stands in both languages with the same slots', (name, chinese) => {
    const english: Area = EN[name];
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
    for (const [key, sentence] of Object.entries(chinese)) {
      expect(sentence, key).not.toBe('');
      expect(slots(english[key] ?? ''), key).toEqual(slots(sentence));
    }
  });

  it('fills in what is given and leaves the rest visible', () => {
    expect(t('app.checks', { count: 3 })).toBe('检查 3');
    expect(t('app.checks')).toBe('检查 {count}');
    setLocale('en');
    expect(t('app.checks', { count: 3 })).toBe('Checks 3');
  });
});

describe('words of failures', () => {
  it.each(ERROR_CODES)('%s says what happened, what was kept and what to do, in both languages', (code) => {
    const chinese = errorWords({ code, message: '' });
    const { what, kept, todo } = ERRORS_EN[code];
    for (const sentence of [chinese.what, chinese.kept, chinese.todo]) expect(sentence).toMatch(/[。；]$/);
    for (const sentence of [what, kept, todo]) expect(sentence).toMatch(/\.$/);
  });

  it('put in the facts of the failure', () => {
    const error = { code: 'INTERNAL', message: '', details: { reference: 'ab12' } } as const;
    expect(errorWords(error).todo).toContain('ab12');
  });
});

describe('words of codes', () => {
  it('follow the language, and codes stay', () => {
    expect(codeWord('rightType', 'UTILITY_MODEL')).toBe('实用新型');
    expect(verdictWord('EQUIVALENT')).toBe('等同');
    setLocale('en');
    expect(codeWord('rightType', 'UTILITY_MODEL')).toBe('Utility model');
    expect(verdictWord('EQUIVALENT')).toBe('Equivalent');
    expect(codeOptions('rightType').map((option) => option.value)).toEqual(['INVENTION', 'UTILITY_MODEL']);
  });
});

describe('dates', () => {
  it('are written as people write them', () => {
    expect(formatDate('2026-11-05')).toBe('2026年11月5日');
    expect(formatDate(null)).toBe('');
    expect(localDate(new Date(2026, 0, 3, 23, 59))).toBe('2026-01-03');
  });

  it.each([
    [null, '未定期限', 'none'],
    ['2026-11-03', '已超期2天', 'over'],
    ['2026-11-05', '今天到期', 'today'],
    ['2026-11-06', '明天到期', 'soon'],
    ['2026-11-07', '还有2天', 'soon'],
    ['2026-12-05', '还有30天', 'calm'],
  ])('a case due %s is %s', (due, word, tone) => {
    expect(deadlineOf(due, '2026-11-05')).toEqual({ word, tone });
  });
});
