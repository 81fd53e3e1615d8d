import { describe, expect, it } from 'vitest';
import { documentFlow, type Piece } from '../../../electron/docx/document-flow.ts';
import { typedNumber } from '../../../electron/docx/heading-numbers.ts';
import type { OpinionBlock, OpinionModel, OpinionSection } from '../../../shared/opinion/model.ts';
import { defined } from '../../../shared/util/assert.ts';
import { minimalCase, opinionOf } from '../../docx/opinion-cases.ts';

const { model: sample } = opinionOf(minimalCase().state, false);
const table = defined(
  sample.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'table'),
  'a table',
);
const origin = { kind: 'case', id: 'x' } as const;
const words = (text: string): OpinionBlock => ({ kind: 'paragraph', text, origin });
const item = (text: string): OpinionBlock => ({ kind: 'item', text, origin });
const wide: OpinionBlock = { ...table, table: { ...table.table, orientation: 'landscape' } };

function section(heading: string | null, blocks: readonly OpinionBlock[]): OpinionSection {
  return { key: heading ?? 'none', section: 'analysis', heading, blocks };
}

function flow(sections: readonly OpinionSection[], meta: Partial<OpinionModel['meta']> = {}) {
  return documentFlow({ ...sample, meta: { ...sample.meta, ...meta }, sections });
}

const kinds = (pieces: readonly Piece[]) => pieces.map((piece) => piece.kind);

describe('documentFlow', () => {
  it('puts title, number and addressee first and the signature last', () => {
    const [run] = flow([section('甲', [words('一段')])]);
    expect(kinds(defined(run, 'a run').pieces)).toEqual([
      'title',
      'docNo',
      'addressee',
      'heading',
      'paragraph',
      'signature',
    ]);
  });

  it('ends the addressee with one full-width colon', () => {
    for (const addressee of ['某局', '某局：', '某局:']) {
      const pieces = flow([section('甲', [words('一段')])], { addressee }).flatMap((run) => run.pieces);
      expect(pieces).toContainEqual({ kind: 'addressee', text: '某局：' });
    }
  });

  it('turns the page for a wide table and takes heading and lead with it', () => {
    const runs = flow([
      section('甲', [words('一段')]),
      section('乙', [words('引语'), wide]),
      section('丙', [words('段')]),
    ]);
    expect(runs.map((run) => run.orientation)).toEqual(['portrait', 'landscape', 'portrait']);
    expect(kinds(defined(runs[1], 'a run').pieces)).toEqual(['heading', 'paragraph', 'table']);
  });

  it('leaves a long text before a wide table on upright pages', () => {
    const runs = flow([section('甲', [words('长'.repeat(500)), wide])]);
    expect(runs.map((run) => kinds(run.pieces).at(-1))).toEqual(['paragraph', 'table', 'signature']);
  });

  it('counts headings of the second level anew under each of the first', () => {
    const sub: OpinionBlock = { kind: 'heading', level: 2, text: '次' };
    const pieces = flow([section('甲', [sub, sub]), section('乙', [sub])]).flatMap((run) => run.pieces);
    const headings = pieces.flatMap((piece) =>
      piece.kind === 'heading' ? [`${piece.level}.${piece.count}`] : [],
    );
    expect(headings).toEqual(['1.1', '2.1', '2.2', '1.2', '2.1']);
  });

  it('begins a list anew after other words', () => {
    const pieces = flow([section('甲', [item('a'), item('b'), words('c'), item('d')])]).flatMap(
      (run) => run.pieces,
    );
    const items = pieces.flatMap((piece) => (piece.kind === 'item' ? [`${piece.list}.${piece.count}`] : []));
    expect(items).toEqual(['1.1', '1.2', '2.1']);
  });

  it('makes a paragraph of each line of the expert and drops empty ones', () => {
    const own: OpinionBlock = {
      kind: 'ownWords',
      section: 'analysis',
      content: { version: 1, blocks: [{ kind: 'paragraph', runs: [{ text: '一\n\n二', bold: true }] }] },
    };
    const pieces = flow([section('甲', [own])]).flatMap((run) => run.pieces);
    const texts = pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [piece.runs] : []));
    expect(texts).toEqual([[{ text: '一', bold: true }], [{ text: '二', bold: true }]]);
  });

  it('keeps only the last words with the signature', () => {
    const pieces = flow([section('甲', [words('一'), words('二')])]).flatMap((run) => run.pieces);
    expect(pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [piece.keepNext] : []))).toEqual([
      false,
      true,
    ]);
  });

  it('puts attachments behind the signature under marks of their own', () => {
    const attached: OpinionSection = { ...section(null, [words('图')]), section: 'attachments' };
    const kindsOf = (sections: OpinionSection[]) =>
      kinds(flow(sections, { attachments: ['比对图片', '清单'] }).flatMap((run) => run.pieces));
    expect(kindsOf([section('甲', [words('一')]), attached]).slice(-5)).toEqual([
      'attachmentNote',
      'signature',
      'attachmentMark',
      'attachmentTitle',
      'paragraph',
    ]);
    expect(kindsOf([section('甲', [words('一')]), { ...attached, blocks: [] }]).at(-1)).toBe('signature');
  });
});

describe('typedNumber', () => {
  it.each([
    [1, 1, '一、'],
    [1, 10, '十、'],
    [1, 11, '十一、'],
    [1, 20, '二十、'],
    [1, 99, '九十九、'],
    [2, 3, '（三）'],
  ] as const)('writes level %i, number %i as %s', (level, count, words) => {
    expect(typedNumber(level, count)).toBe(words);
  });
});
