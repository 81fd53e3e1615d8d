import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextFromHtml } from '../../../renderer/editor/rich-html.ts';
import { plainTextOf } from '../../../shared/domain/rich-text.ts';

const wordsOf = (html: string) => plainTextOf(richTextFromHtml(html));

describe('pasted HTML', () => {
  it('keeps paragraphs, entries and the formats of an opinion', () => {
    const html =
      '<h2>标题</h2><p>含<b>安全</b><i>锁环</i><u>4</u>，CO<sub>2</sub>、m<sup>2</sup></p><ul><li>甲</li><li>乙</li></ul>';
    expect(richTextFromHtml(html).blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: '标题' }] },
      {
        kind: 'paragraph',
        runs: [
          { text: '含' },
          { text: '安全', bold: true },
          { text: '锁环', italic: true },
          { text: '4', underline: true },
          { text: '，CO' },
          { text: '2', script: 'sub' },
          { text: '、m' },
          { text: '2', script: 'super' },
        ],
      },
      { kind: 'item', runs: [{ text: '甲' }] },
      { kind: 'item', runs: [{ text: '乙' }] },
    ]);
  });

  it('reads formats that are written as styles, and styles that take a format back', () => {
    const html =
      '<p><span style="font-weight:700">粗</span><b style="font-weight: normal">细</b><span style="vertical-align:sub">下</span></p>';
    expect(richTextFromHtml(html).blocks[0]?.runs).toEqual([
      { text: '粗', bold: true },
      { text: '细' },
      { text: '下', script: 'sub' },
    ]);
  });

  it('leaves scripts, style sheets, pictures and hidden words behind', () => {
    const html =
      '<style>p{color:red}</style><p>看得见<script>alert(1)</script><img alt="图" onerror="x()"><span style="display:none">看不见</span><span hidden>也看不见</span></p>';
    expect(wordsOf(html)).toBe('看得见');
  });

  it('makes a paragraph of every line of a page and of every cell', () => {
    expect(wordsOf('<div>一<br>二</div><table><tr><td>三</td><td>四</td></tr></table>')).toBe(
      '一\n二\n三\n四',
    );
  });

  it('treats white space as a page shows it', () => {
    expect(wordsOf('<p>\n  锁环能够\n  转动，<span>of 20 </span>\n  degrees\n</p>')).toBe(
      '锁环能够转动，of 20 degrees',
    );
  });

  it('never keeps tags of hostile or broken markup, whatever is pasted', () => {
    const pieces = fc.constantFrom(
      '<b>',
      '</p>',
      '<li',
      'x',
      '锁',
      '<script>',
      '"',
      ' style="',
      '>',
      '&lt;',
      '<!--',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { blocks } = richTextFromHtml(parts.join(''));
        expect(blocks.every((block) => block.runs.every((run) => run.text !== ''))).toBe(true);
      }),
    );
  });

  it('does not go down without end', () => {
    expect(() => wordsOf('<div>'.repeat(5_000))).not.toThrow();
  });
});
