import type { CaseState } from '../../../shared/domain/entities.ts';
import type { Judgment } from '../../../shared/domain/judgment.ts';
import { buildOpinion } from '../../../shared/opinion/build.ts';
import type { OpinionBlock, OpinionModel, OpinionTable } from '../../../shared/opinion/model.ts';
import { defined } from '../../../shared/util/assert.ts';
import { RESOURCES } from '../../docx/opinion-cases.ts';
import { TestCase } from '../../support/case-builder.ts';

/** The rack with claims 1 and 2 asserted and a named product; nothing compared yet. */
export function aRack(): TestCase {
  const test = new TestCase().loadClaims();
  test.run({ type: 'claims.assert', rightId: test.rightId, nos: [1, 2] });
  update(test, 'products', test.productId, { name: '晾衣架甲' });
  return test;
}

export function update(
  test: TestCase,
  collection: 'cases' | 'rights' | 'products' | 'opinions',
  id: string,
  patch: Record<string, string | readonly string[] | null>,
): void {
  test.run({ type: 'record.update', collection, id, patch: patch as Record<string, string> });
}

/** Sets the judgment of the feature with that label, identical unless said otherwise. */
export function judge(test: TestCase, label: string, patch: Partial<Judgment> = {}): void {
  const feature = defined(
    Object.values(test.state.features).find((one) => one.label === label),
    `feature ${label}`,
  );
  test.run({
    type: 'judgment.set',
    featureId: feature.id,
    productId: test.productId,
    patch: { verdict: 'IDENTICAL', reason: '结构一致', counterpart: `对应${label}`, ...patch },
  });
}

export function judgeAll(test: TestCase, except: Readonly<Record<string, Partial<Judgment>>> = {}): void {
  for (const no of [1, 2]) {
    for (const { label } of test.features(no)) judge(test, label, except[label]);
  }
}

export function modelOf(state: CaseState, isDraft = false): OpinionModel {
  return buildOpinion(state, RESOURCES, { isDraft, versions: { 软件: '0.1.0' } });
}

export function blocksOf(model: OpinionModel, key: string): readonly OpinionBlock[] {
  return defined(
    model.sections.find((section) => section.key === key),
    `section ${key}`,
  ).blocks;
}

/** Words of the paragraphs and items of a section, one per line. */
export function wordsOf(model: OpinionModel, key: string): string {
  return blocksOf(model, key)
    .flatMap((block) => ('text' in block ? [block.text] : []))
    .join('\n');
}

export function tablesOf(model: OpinionModel): readonly OpinionTable[] {
  return model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
}

export function comparisonsOf(model: OpinionModel): readonly OpinionTable[] {
  return tablesOf(model).filter((table) => table.purpose === 'comparison');
}
