import { useState } from 'react';
import { type Anchor, textAnchor } from '../../shared/domain/anchor.ts';
import type { ImportedText } from '../../shared/domain/imported-text.ts';
import type { ReaderMark } from '../parts/readers/marks.ts';
import { PictureReader } from '../parts/readers/PictureReader.tsx';
import { TextReader } from '../parts/readers/TextReader.tsx';
import { Story } from './Story.tsx';

const LINES = [
  '弹盖保温杯，双层不锈钢真空结构，容量500毫升。',
  '杯盖为旋拧式，内侧带有食品级硅胶密封圈，密封圈厚度约3mm。',
  '翻盖设有弹性挂钩，与杯盖上的凹槽扣合，防止误开。',
] as const;

const IMPORTED: ImportedText = {
  text: LINES.join('\n'),
  blocks: LINES.map((line, index) => {
    const start = LINES.slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
    return { start, end: start + line.length, kind: 'paragraph', paragraph: index + 1 };
  }),
};

const MARKS: readonly ReaderMark[] = [
  mark('current', '硅胶密封圈', 'current'),
  mark('link', '密封圈厚度约3mm', 'link'),
  mark('suggestion', '弹性挂钩', 'suggestion'),
  mark('find', '杯盖', 'find'),
];

const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='320' height='240'%3E%3Crect width='320' height='240' fill='%23d8d2c6'/%3E%3Crect x='110' y='90' width='100' height='130' rx='14' fill='%23466870'/%3E%3Crect x='118' y='40' width='84' height='54' rx='8' fill='%23262c30'/%3E%3C/svg%3E";

const REGION: ReaderMark = {
  id: 'region',
  anchor: { kind: 'region', page: null, x: 0.35, y: 0.15, width: 0.3, height: 0.25, caption: '杯盖' },
  label: '1',
  tone: 'current',
};

export function ReaderStories() {
  const [selection, setSelection] = useState<Anchor | null>(null);
  return (
    <Story name="资料">
      <div className="story-reader">
        <TextReader imported={IMPORTED} marks={MARKS} flash={null} onSelection={setSelection} />
      </div>
      <div className="story-reader">
        <PictureReader
          url={PICTURE}
          alt="保温杯照片"
          size={{ width: 320, height: 240 }}
          marks={[REGION]}
          selection={selection}
          flash={null}
          onSelection={setSelection}
        />
      </div>
    </Story>
  );
}

function mark(id: string, words: string, tone: ReaderMark['tone']): ReaderMark {
  const start = IMPORTED.text.indexOf(words);
  const anchor = textAnchor(IMPORTED.text, start, start + words.length, { page: null, paragraph: null });
  return { id, anchor, label: id, tone };
}
