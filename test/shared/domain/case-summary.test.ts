import { describe, expect, it } from 'vitest';
import { createCaseChanges } from '../../../shared/commands/create-case.ts';
import { runCommand } from '../../../shared/commands/run.ts';
import type { Command } from '../../../shared/commands/schema.ts';
import { summariseCase } from '../../../shared/domain/case-summary.ts';
import { type CaseState, emptyState } from '../../../shared/domain/entities.ts';
import { apply } from '../../../shared/history/apply.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { sequentialIds, testContext } from '../../support/case-builder.ts';

const CLAIMS = [
  '1. 一种支架，其特征在于，包括底座和立杆，所述立杆与底座铰接。',
  '2. 根据权利要求1所述的支架，其特征在于，所述底座为圆形。',
  '3. 一种灯具，其特征在于，包括灯罩。',
].join('\n');

const NOW = '2026-03-02T08:00:00.000Z';

function aState(): CaseState {
  const changes = createCaseChanges({
    caseId: 'case-1',
    title: '支架案',
    rightType: 'INVENTION',
    subject: 'PRODUCT',
    caseNo: '临-1',
    organisation: '',
    docTitle: '',
    sample: null,
    now: NOW,
    newId: sequentialIds('n'),
  });
  return unwrap(apply(emptyState(), changes));
}

function changed(state: CaseState, ...commands: readonly Command[]): CaseState {
  return commands.reduce((before, command) => {
    const { changes } = unwrap(runCommand(before, command, testContext()));
    return unwrap(apply(before, changes));
  }, state);
}

const ids = (state: CaseState) => ({
  rightId: Object.keys(state.rights)[0] ?? '',
  productId: Object.keys(state.products)[0] ?? '',
});

describe('line of the desk', () => {
  it('shows the sheet, the right, the product and the client', () => {
    const empty = aState();
    const { rightId, productId } = ids(empty);
    const state = changed(
      empty,
      {
        type: 'record.update',
        collection: 'rights',
        id: rightId,
        patch: { applicationNo: '202310000001.X' },
      },
      { type: 'record.update', collection: 'products', id: productId, patch: { name: '折叠支架' } },
      { type: 'record.add', collection: 'parties', id: 'p', patch: { role: 'CLIENT', name: '某公司' } },
    );
    expect(summariseCase(state, 'case-1', NOW)).toMatchObject({
      id: 'case-1',
      title: '支架案',
      caseNo: '临-1',
      rightNo: '202310000001.X',
      product: '折叠支架',
      client: '某公司',
      status: 'DRAFT',
      updatedAt: NOW,
      trashedAt: null,
      rows: 0,
      judged: 0,
    });
  });

  it('counts a row for each feature compared with each product', () => {
    const empty = aState();
    const { rightId, productId } = ids(empty);
    const loaded = changed(
      empty,
      { type: 'claims.load', rightId, text: CLAIMS, evidenceId: null, version: '' },
      { type: 'claims.assert', rightId, nos: [2] },
    );
    const featuresOf = (nos: readonly number[]) =>
      Object.values(loaded.features).filter((feature) =>
        nos.includes(loaded.claims[feature.claimId]?.no ?? 0),
      );
    const compared = featuresOf([1, 2]);
    expect(featuresOf([3]).length, 'claim 3 was split when it was loaded').toBeGreaterThan(0);
    expect(summariseCase(loaded, 'case-1', NOW)).toMatchObject({ rows: compared.length, judged: 0 });
    const two = changed(loaded, { type: 'record.add', collection: 'products', id: 'second', patch: {} });
    expect(summariseCase(two, 'case-1', NOW)?.rows).toBe(2 * compared.length);
    const featureId = compared[0]?.id ?? '';
    const judged = changed(two, {
      type: 'judgment.set',
      featureId,
      productId,
      patch: { verdict: 'IDENTICAL', reason: '底座相同' },
    });
    expect(summariseCase(judged, 'case-1', NOW)?.judged).toBe(1);
  });

  it('has nothing to show without a sheet', () => {
    expect(summariseCase(emptyState(), 'case-1', NOW)).toBeNull();
  });
});
