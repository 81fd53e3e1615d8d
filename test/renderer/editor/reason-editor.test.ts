import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReasonEditor, type ReasonEditor } from '../../../renderer/editor/reason-editor.ts';

let root: HTMLElement;
let made: ReasonEditor;
let heard: [string, string][];

beforeEach(() => {
  root = document.createElement('div');
  root.contentEditable = 'true';
  document.body.append(root);
  heard = [];
  made = createReasonEditor({ root, text: '第一行\n第二行', onChange: (...words) => heard.push(words) });
});

afterEach(() => {
  made.destroy();
  root.remove();
});

describe('the editor of a reason', () => {
  it('gives back the words it was given, lines and all', () => {
    expect(made.text()).toBe('第一行\n第二行');
    expect(root.textContent).toContain('第二行');
  });

  it('completes a phrase from what was typed of it', () => {
    made.setText('经查，证据显');
    made.complete(3, '证据显示二者相同。');
    expect(made.text()).toBe('经查，证据显示二者相同。');
  });

  it('puts a phrase into an empty field', () => {
    made.setText('');
    made.complete(0, '经比对，');
    expect(made.text()).toBe('经比对，');
  });

  it('tells of every change with the words before the cursor', () => {
    made.setText('证据');
    expect(heard.at(-1)).toEqual(['证据', '证据']);
  });
});
