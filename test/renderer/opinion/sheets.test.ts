import { describe, expect, it } from 'vitest';
import { type Sheet, sheetsOf, withOpened } from '../../../renderer/features/opinion/sheets.ts';
import { buildOpinion } from '../../../shared/opinion/build.ts';
import type { OpinionModel } from '../../../shared/opinion/model.ts';
import { TestCase } from '../../support/case-builder.ts';
import { OPINION_RESOURCES } from './shipped-resources.ts';

function aModel(orientation: 'portrait' | 'landscape', change: (test: TestCase) => void = () => undefined) {
  const test = new TestCase().loadClaims();
  test.run({ type: 'claims.assert', rightId: test.rightId, nos: [1] });
  const [opinion] = Object.keys(test.state.opinions);
  const patch = { tableOrientation: orientation };
  test.run({ type: 'record.update', collection: 'opinions', id: opinion ?? '', patch });
  change(test);
  return buildOpinion(test.state, OPINION_RESOURCES, { isDraft: false, versions: {} });
}

const keysOf = (sheets: readonly Sheet[]) => sheets.flatMap((sheet) => sheet.parts.map((part) => part.key));
const headingsOf = (model: OpinionModel) =>
  sheetsOf(model).flatMap((sheet) =>
    sheet.parts.flatMap((part) => (part.kind === 'section' && part.heading !== null ? [part.heading] : [])),
  );

describe('sheetsOf', () => {
  it('is one run of upright pages when no table is wide, from title to date', () => {
    const [sheet, ...others] = sheetsOf(aModel('portrait'));
    expect(others).toEqual([]);
    expect(sheet?.parts.at(0)?.kind).toBe('opening');
    expect(sheet?.parts.at(-1)?.kind).toBe('closing');
  });

  it('turns the paper for a wide table and takes its heading and lead along', () => {
    const sheets = sheetsOf(aModel('landscape'));
    expect(sheets.map((sheet) => sheet.orientation)).toEqual(['portrait', 'landscape', 'portrait']);
    const kinds = sheets[1]?.parts.map((part) => (part.kind === 'block' ? part.block.kind : part.kind));
    expect(kinds).toEqual(['section', 'paragraph', 'table', 'own', 'ending']);
  });

  it('numbers headings in Chinese, without gaps', () => {
    expect(headingsOf(aModel('portrait')).slice(0, 2)).toEqual(['一、委托情况', '二、涉案专利']);
    expect(headingsOf(aModel('landscape')).at(-1)).toBe('十一、声明');
  });

  it('offers a place for own words in every section with a heading that has none', () => {
    const parts = sheetsOf(aModel('portrait')).flatMap((sheet) => sheet.parts);
    const own = parts.filter((part) => part.kind === 'own');
    expect(own.length).toBe(headingsOf(aModel('portrait')).length);
    expect(own.every((part) => part.content === null)).toBe(true);
  });

  it('keeps the key of own words when the first of them is written, so that the editor stays', () => {
    const before = keysOf(sheetsOf(aModel('portrait')));
    const written = aModel('portrait', (test) => {
      const content = {
        version: 1 as const,
        blocks: [{ kind: 'paragraph' as const, runs: [{ text: '补充' }] }],
      };
      test.run({ type: 'section.set', section: 'analysis', content });
    });
    expect(keysOf(sheetsOf(written))).toEqual(before);
    const part = sheetsOf(written)
      .flatMap((sheet) => sheet.parts)
      .find((one) => one.kind === 'own' && one.part === 'analysis');
    expect(part).toMatchObject({ content: { blocks: [{ runs: [{ text: '补充' }] }] } });
  });

  it('gives every part a key of its own', () => {
    const keys = keysOf(sheetsOf(aModel('landscape')));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('puts pictures on a page of their own behind the date', () => {
    const model = aModel('portrait', (test) => {
      const image = { width: 800, height: 600 };
      test.addEvidence('e1', { mime: 'image/png', image });
      const [feature] = test.features(1);
      test.run({
        type: 'link.add',
        id: 'l1',
        featureId: feature?.id ?? '',
        productId: test.productId,
        evidenceId: 'e1',
        anchor: { kind: 'region', page: null, x: 0.1, y: 0.1, width: 0.2, height: 0.2, caption: '底座' },
        trust: 'confirmed',
        because: '',
      });
    });
    const sheets = sheetsOf(model);
    expect(sheets.length).toBe(2);
    expect(sheets[1]?.parts.map((part) => part.kind)).toEqual(['section', 'attachment', 'block', 'ending']);
  });
});

describe('withOpened', () => {
  it('adds an optional section that the person opened, in its place', () => {
    const model = aModel('portrait');
    const keys = (opened: OpinionModel) => opened.sections.map((section) => section.key);
    expect(keys(model)).not.toContain('dissent');
    const opened = keys(withOpened(model, OPINION_RESOURCES.template, new Set(['dissent'])));
    expect(opened.indexOf('dissent')).toBe(opened.indexOf('conclusion') + 1);
  });

  it('changes nothing where the section is written already', () => {
    const model = aModel('portrait');
    expect(withOpened(model, OPINION_RESOURCES.template, new Set(['analysis']))).toEqual(model);
  });
});
