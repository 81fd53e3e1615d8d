import { describe, expect, it } from 'vitest';
import { accusedEvidence, productFiles } from '../../../shared/domain/accused-evidence.ts';
import { TestCase } from '../../support/case-builder.ts';

const sha = (letter: string) => letter.repeat(64);

describe('accused evidence of a product', () => {
  const test = new TestCase();
  const { productId } = test;
  test.run({ type: 'record.add', collection: 'products', id: 'other', patch: { name: '另一产品' } });
  test
    .addEvidence('own', { productId, sha256: sha('a') })
    .addEvidence('shared', { no: 2, productId: null, sha256: sha('b') })
    .addEvidence('others', { no: 3, productId: 'other', sha256: sha('c') })
    .addEvidence('patent', { no: 4, role: 'right', sha256: sha('d') });
  const ids = (id: string) =>
    accusedEvidence(test.state, id)
      .map((piece) => piece.id)
      .sort();

  it('is what shows the product or all products, and never the patent', () => {
    expect(ids(productId)).toEqual(['own', 'shared']);
    expect(ids('other')).toEqual(['others', 'shared']);
  });

  it('gives the hashes by which other cases know the product', () => {
    expect(productFiles(test.state, productId)).toEqual(new Set([sha('a'), sha('b')]));
  });
});
