import { createHeadlessEditor } from '@lexical/headless';
import fc from 'fast-check';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $isItemNode, ItemNode } from '../../../renderer/editor/item-node.ts';
import { $readRichText, $writeRichText } from '../../../renderer/editor/rich-lexical.ts';
import { equalRichText, normaliseRichText } from '../../../renderer/editor/rich-runs.ts';
import type { RichText } from '../../../shared/domain/rich-text.ts';
import { richTextSchema } from '../../../shared/domain/rich-text.ts';

const runs = fc.record(
  {
    text: fc.string({ unit: fc.constantFrom('锁', '环', '3', 'm', ' ', '，', '₂', '𠮷'), maxLength: 6 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    script: fc.constantFrom('sub' as const, 'super' as const),
  },
  { requiredKeys: ['text'] },
);
const richTexts: fc.Arbitrary<RichText> = fc.record({
  version: fc.constant(1 as const),
  blocks: fc.array(
    fc.record({
      kind: fc.constantFrom('paragraph' as const, 'item' as const),
      runs: fc.array(runs, { maxLength: 5 }),
    }),
    { maxLength: 5 },
  ),
});

function anEditor() {
  const editor = createHeadlessEditor({
    nodes: [ItemNode],
    onError: (error) => {
      throw error;
    },
  });
  const change = (work: () => void) => editor.update(work, { discrete: true });
  return { change, read: () => editor.getEditorState().read($readRichText), editor };
}

describe('own words in the editor', () => {
  it('come out as they went in, in their one form', () => {
    const { change, read } = anEditor();
    fc.assert(
      fc.property(richTexts, (rich) => {
        change(() => $writeRichText(rich));
        expect(read()).toEqual(normaliseRichText(rich));
      }),
    );
  });

  it('are always words that the case accepts', () => {
    const { change, read } = anEditor();
    fc.assert(
      fc.property(richTexts, (rich) => {
        change(() => $writeRichText(rich));
        expect(richTextSchema.safeParse(read()).success).toBe(true);
      }),
    );
  });

  it('keep lists and scripts', () => {
    const { change, read } = anEditor();
    const rich: RichText = {
      version: 1,
      blocks: [
        { kind: 'paragraph', runs: [{ text: 'CO' }, { text: '2', script: 'sub' }, { text: '浓度' }] },
        { kind: 'item', runs: [{ text: '甲', bold: true, underline: true }] },
      ],
    };
    change(() => $writeRichText(rich));
    expect(read()).toEqual(rich);
  });

  it('know no line breaks inside a paragraph: each line is one', () => {
    const { change, read } = anEditor();
    change(() => {
      const paragraph = $createParagraphNode();
      paragraph.append($createTextNode('上'), $createLineBreakNode(), $createTextNode('下'));
      $getRoot().clear().append(paragraph);
    });
    expect(read().blocks.map((block) => block.runs)).toEqual([[{ text: '上' }], [{ text: '下' }]]);
  });

  it('leave an empty editor with one place to write and nothing to store', () => {
    const { change, read, editor } = anEditor();
    change(() => $writeRichText({ version: 1, blocks: [] }));
    expect(read().blocks).toEqual([]);
    expect(editor.getEditorState().read(() => $getRoot().getChildrenSize())).toBe(1);
  });
});

describe('an entry of a list', () => {
  it('is followed by another one, and an empty one ends the list', () => {
    const { change, editor } = anEditor();
    change(() => {
      $writeRichText({ version: 1, blocks: [{ kind: 'item', runs: [{ text: '甲' }] }] });
      $getRoot().selectEnd().insertParagraph();
    });
    const kinds = () => editor.getEditorState().read(() => $getRoot().getChildren().map($isItemNode));
    expect(kinds()).toEqual([true, true]);
    change(() => $getRoot().selectEnd().insertParagraph());
    expect(kinds()).toEqual([true, false]);
  });

  it('becomes a paragraph when it is taken back at its start', () => {
    const { change, read } = anEditor();
    change(() => {
      $writeRichText({ version: 1, blocks: [{ kind: 'item', runs: [{ text: '甲' }] }] });
      const [item] = $getRoot().getChildren();
      if ($isItemNode(item)) item.collapseAtStart();
    });
    expect(read().blocks[0]?.kind).toBe('paragraph');
  });
});

describe('normaliseRichText', () => {
  it('joins neighbours of one format and drops what is empty', () => {
    const rich: RichText = {
      version: 1,
      blocks: [
        { kind: 'paragraph', runs: [{ text: '锁', bold: false }, { text: '环' }, { text: '', bold: true }] },
        { kind: 'paragraph', runs: [{ text: '  ' }] },
      ],
    };
    expect(normaliseRichText(rich).blocks).toEqual([{ kind: 'paragraph', runs: [{ text: '锁环' }] }]);
  });

  it('changes nothing the second time, and keeps the words equal', () => {
    fc.assert(
      fc.property(richTexts, (rich) => {
        const once = normaliseRichText(rich);
        expect(normaliseRichText(once)).toEqual(once);
        expect(equalRichText(rich, once)).toBe(true);
      }),
    );
  });
});
