import { describe, expect, it } from 'vitest';
import { buildOpinion } from '../../../shared/opinion/build.ts';
import { withDisclaimer } from '../../../shared/opinion/template.ts';
import { RESOURCES } from '../../docx/opinion-cases.ts';
import { aRack, blocksOf, judgeAll, modelOf, tablesOf, update, wordsOf } from './opinion-cases.ts';

describe('buildOpinion', () => {
  it('writes the sections in the order of the template and leaves out optional empty ones', () => {
    const headings = modelOf(aRack().state).sections.map((section) => section.heading);
    expect(headings.filter((heading) => heading !== null)).toEqual([
      '委托情况',
      '涉案专利',
      '被诉侵权技术方案',
      '证据及其来源',
      '判定依据',
      '权利要求的解释',
      '技术特征的划分与比对',
      '比对分析',
      '抗辩事由',
      '判定意见',
      '声明',
    ]);
  });

  it('gives the same model for the same case', () => {
    const { state } = aRack();
    expect(modelOf(state)).toEqual(modelOf(structuredClone(state)));
  });

  it('numbers all numbered tables in reading order', () => {
    const test = aRack().addEvidence('e1');
    const numbers = tablesOf(modelOf(test.state)).flatMap(({ no }) => (no === null ? [] : [no]));
    expect(numbers).toEqual([1, 2, 3]);
  });

  it('puts the words of the expert behind what the case says', () => {
    const test = aRack();
    const content = { version: 1, blocks: [{ kind: 'paragraph', runs: [{ text: '另行说明。' }] }] } as const;
    test.run({
      type: 'section.set',
      section: 'mandate',
      content: {
        ...content,
        blocks: [...content.blocks].map((block) => ({ ...block, runs: [...block.runs] })),
      },
    });
    const last = blocksOf(modelOf(test.state), 'commission').at(-1);
    expect(last).toEqual({ kind: 'ownWords', section: 'mandate', content });
  });

  it('says that no defence was raised only while the expert says nothing about one', () => {
    const test = aRack();
    expect(wordsOf(modelOf(test.state), 'defences')).toContain('未涉及抗辩事由');
    test.run({
      type: 'section.set',
      section: 'defences',
      content: { version: 1, blocks: [{ kind: 'paragraph', runs: [{ text: '现有技术抗辩不成立。' }] }] },
    });
    expect(wordsOf(modelOf(test.state), 'defences')).not.toContain('未涉及');
  });

  it('states one sentence per claim and then the whole', () => {
    const test = aRack();
    judgeAll(test);
    const model = modelOf(test.state);
    const lines = wordsOf(model, 'conclusion').split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toBe(`综上，${model.conclusion}`);
    expect(model.conclusion).toContain('落入');
  });

  it('has a number only when issued', () => {
    const test = aRack();
    const id = Object.keys(test.state.opinions)[0] ?? '';
    update(test, 'opinions', id, { docNo: '某知保判〔2026〕15号', issuedAt: '2026-11-05' });
    expect(modelOf(test.state).meta).toMatchObject({ docNo: '某知保判〔2026〕15号', date: '2026年11月5日' });
    expect(modelOf(test.state, true).meta).toMatchObject({ docNo: '', isDraft: true });
  });

  it('reads terms with their source', () => {
    const test = aRack();
    expect(wordsOf(modelOf(test.state), 'construction')).toContain('无需另作解释');
    test.run({
      type: 'record.add',
      collection: 'constructions',
      id: 't1',
      patch: { rightId: test.rightId, term: '限位块', meaning: '限制位置的块。', citation: '说明书第3段' },
    });
    expect(wordsOf(modelOf(test.state), 'construction')).toBe(
      '“限位块”：依据说明书及附图（说明书第3段），是指限制位置的块。',
    );
  });

  it('gives each expert room to sign, and says who leads only among several', () => {
    const test = aRack();
    const names = () =>
      tablesOf(modelOf(test.state))
        .filter((table) => table.purpose === 'signatures')
        .flatMap((table) => table.rows.map((row) => row.cells[0]?.lines));
    expect(names()).toEqual([]);
    const add = (id: string, patch: Record<string, string>) =>
      test.run({ type: 'record.add', collection: 'experts', id, patch });
    add('x1', { name: '陈某某', organisation: '某大学', title: '教授' });
    expect(names()).toEqual([['专家：陈某某', '（某大学，教授）']]);
    add('x2', { name: '刘某', role: 'LEAD' });
    expect(names()).toEqual([['合议专家：陈某某', '（某大学，教授）'], ['主审专家：刘某']]);
  });
});

describe('a template with emptied paragraphs', () => {
  it('writes nothing in their place', () => {
    const template = { ...RESOURCES.template, comparisonLead: '', noDefence: ' ', disclaimer: ['甲。', ''] };
    const model = buildOpinion(aRack().state, { ...RESOURCES, template }, { isDraft: true, versions: {} });
    expect(wordsOf(model, 'comparison')).toBe('');
    expect(blocksOf(model, 'defences')).toEqual([]);
    expect(wordsOf(model, 'disclaimer')).toBe('甲。');
  });
});

describe('withDisclaimer', () => {
  const { template } = RESOURCES;

  it('puts the paragraphs of the centre in place of the usual ones', () => {
    const own = withDisclaimer(template, ' 甲。\r\n\n乙。 ');
    expect(own.disclaimer).toEqual(['甲。', '乙。']);
    const model = buildOpinion(
      aRack().state,
      { ...RESOURCES, template: own },
      { isDraft: true, versions: {} },
    );
    expect(wordsOf(model, 'disclaimer')).toBe('甲。\n乙。');
  });

  it('changes nothing when the centre says nothing', () => {
    expect(withDisclaimer(template, ' \n ')).toBe(template);
  });
});
