import { EVIDENCE_KINDS } from '../domain/codes.ts';
import { ordered } from '../domain/entities.ts';
import type { OpinionContext } from './context.ts';
import { chineseDate } from './dates.ts';
import type { OpinionTable } from './model.ts';

/** The evidence list with the hash of every file, so that paper and file can be compared (part 9). */
export function evidenceTable({ state }: OpinionContext, no: number): OpinionTable {
  const pieces = ordered(state.evidence);
  return {
    id: 'evidence',
    no,
    caption: '证据目录',
    description: '证据的编号、名称、形式、来源、取得日期、证明内容和文件校验值',
    purpose: 'evidence',
    orientation: 'portrait',
    columns: [
      { title: '编号', share: 0.1, align: 'center' },
      { title: '名称和形式', share: 0.19, align: 'left' },
      { title: '来源和取得方式', share: 0.195, align: 'left' },
      { title: '取得日期', share: 0.135, align: 'center' },
      { title: '证明内容', share: 0.155, align: 'left' },
      { title: 'SHA-256校验值', share: 0.225, align: 'left' },
    ],
    rows: pieces.map((piece) => {
      const origin = { kind: 'evidence', id: piece.id } as const;
      const cell = (...lines: string[]) => ({ lines: filled(lines), origin });
      return {
        kind: 'row',
        cells: [
          cell(`证据${piece.no}`),
          cell(piece.name, `（${EVIDENCE_KINDS[piece.kind]}）`),
          cell(piece.source, piece.way),
          cell(...yearAndDay(piece.obtainedAt)),
          cell(piece.proves),
          cell(...groups(piece.sha256)),
        ],
      };
    }),
  };
}

/** A hash in four groups, so that a narrow column breaks it where eyes can follow. */
function groups(hash: string): string[] {
  return hash.match(/.{1,16}/gu) ?? [];
}

/** 2026年 over 11月5日: in one line the date would break between a number and its unit. */
function yearAndDay(date: string | null): string[] {
  const words = chineseDate(date);
  const year = words.indexOf('年') + 1;
  return [words.slice(0, year), words.slice(year)];
}

function filled(lines: readonly string[]): string[] {
  const some = lines.flatMap((line) => line.split('\n')).filter((line) => line.trim() !== '');
  return some.length === 0 ? ['—'] : some;
}
