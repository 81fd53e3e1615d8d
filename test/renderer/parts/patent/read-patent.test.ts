import { describe, expect, it } from 'vitest';
import {
  readClaimsSource,
  readDescription,
  readFile,
  readPasted,
} from '../../../../renderer/parts/patent/read-patent.ts';
import { placeWords } from '../../../../shared/claims/source-place.ts';
import { defined } from '../../../../shared/util/assert.ts';
import { RACK_CLAIMS, TestCase } from '../../../support/case-builder.ts';

const FURNITURE = '第 1 页 共 2 页';
const DIRTY = RACK_CLAIMS.replace('\n2.', `\n${FURNITURE}\n2.`);
const DESCRIPTION = `技术领域\n[0001] 本实用新型涉及晾晒用具。\n[0002] ${'支撑杆2与底座1铰接。'.repeat(30)}`;
const file = (text: string) => ({ text, blocks: [] });
const NO_FILES = { claims: undefined, description: undefined };

const right = defined(Object.values(new TestCase().state.rights)[0], 'a right');
const described = (patch: object, files: Parameters<typeof readDescription>[2], source: string | null) =>
  readDescription({ ...right, ...patch }, [], files, source === null ? null : readPasted(source));

describe('the source of the claims', () => {
  it('is read again as it was, repairs that were taken back left alone', () => {
    const tidied = readFile(file(DIRTY));
    expect(tidied.set.claims[0]?.text).not.toContain(FURNITURE);
    const kept = tidied.set.repairs.map(({ sourceStart }) => sourceStart);
    expect(readFile(file(DIRTY), kept).set.claims[0]?.text).toContain(FURNITURE);
    expect(readPasted(DIRTY, kept).set.text).toBe(DIRTY);
  });

  it('names places of the file, not of the tidied text', () => {
    const { set, placeOf, placeInSource } = readFile(file(`首页\n\n${DIRTY}`));
    expect(placeWords(placeOf(set.claims[1]?.start ?? 0))).toMatch(/^第5行/);
    expect(placeWords(placeInSource(defined(set.repairs.at(-1), 'a repair').sourceStart))).toMatch(/^第4行/);
  });

  it('is the file, else the words as pasted, else the words as stored; none where nothing was loaded', () => {
    const stored = { ...right, claimsText: RACK_CLAIMS };
    expect(
      readClaimsSource({ ...stored, claimsSource: DIRTY }, file('1. 一种桌子，包括桌面。'))?.text,
    ).toMatch(/桌子/);
    expect(readClaimsSource({ ...stored, claimsSource: DIRTY }, undefined)?.text).toBe(DIRTY);
    expect(readClaimsSource(stored, undefined)?.text).toBe(RACK_CLAIMS);
    expect(readClaimsSource(right, undefined)).toBeNull();
  });
});

describe('the description', () => {
  const labels = (read: ReturnType<typeof readDescription>) =>
    read.description.paragraphs.map(({ label }) => label);

  it('is read in its own file before pasted words, and in those before what stands beside the claims', () => {
    const own = file('[0009] 另一份说明书。');
    const files = { claims: undefined, description: own };
    expect(labels(described({ descriptionText: DESCRIPTION }, files, null))).toEqual(['0009']);
    const beside = `${RACK_CLAIMS}\n${DESCRIPTION}`;
    expect(labels(described({ descriptionText: '[0008] 粘贴的说明书。' }, NO_FILES, beside))).toEqual([
      '0008',
    ]);
    expect(labels(described({}, NO_FILES, beside))).toEqual(['0001', '0002']);
    expect(labels(described({}, NO_FILES, null))).toEqual([]);
  });

  it('leaves out the claims that its file holds too, and names places in the whole file', () => {
    const whole = file(`${RACK_CLAIMS}\n${DESCRIPTION}`);
    const read = described({}, { claims: undefined, description: whole }, null);
    expect(read.description.text).not.toContain('其特征在于');
    const [first] = read.description.paragraphs;
    expect(placeWords(read.placeOf(first?.start ?? 0))).toMatch(/^第5行/);
  });
});
