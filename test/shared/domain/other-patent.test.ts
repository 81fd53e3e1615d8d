import { describe, expect, it } from 'vitest';
import { otherPatent } from '../../../shared/domain/other-patent.ts';

const RIGHT = { patentNo: 'ZL202221187345.9', applicationNo: '', grantNo: 'CN217987654U' };

describe('the number of a document beside that of the right', () => {
  it('is no other when the application numbers agree, however they are written', () => {
    expect(
      otherPatent(RIGHT, { applicationNo: '2022 21187345.9', publicationNo: 'CN 217000000 U' }),
    ).toBeNull();
  });

  it('is another when the application numbers differ', () => {
    expect(otherPatent(RIGHT, { applicationNo: '202110000001.5' })).toBe('202110000001.5');
  });

  it('counts the publication number only where an application number is missing, and never its kind', () => {
    const granted = { patentNo: '', applicationNo: '', grantNo: 'CN113080402B' };
    expect(
      otherPatent(granted, { applicationNo: '202110000001.5', publicationNo: 'CN113080402A' }),
    ).toBeNull();
    expect(otherPatent(granted, { publicationNo: 'CN 113080499 A' })).toBe('CN113080499A');
  });

  it('says nothing when either side says too little or is no number yet', () => {
    expect(otherPatent(RIGHT, {})).toBeNull();
    expect(
      otherPatent({ patentNo: '待补', applicationNo: '', grantNo: '' }, { applicationNo: '202110000001.5' }),
    ).toBeNull();
  });
});
