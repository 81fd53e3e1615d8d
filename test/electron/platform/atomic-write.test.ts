import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish, writeAtomically } from '../../../electron/platform/atomic-write.ts';
import { aFolder } from '../../support/temp-profile.ts';

describe('atomic write', () => {
  it('leaves only the finished file, also over an older one', () => {
    const folder = aFolder();
    const path = join(folder, 'a');
    writeAtomically(path, Buffer.from('one'));
    writeAtomically(path, Buffer.from('two'));
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('writes large and empty files whole', () => {
    const folder = aFolder();
    const large = Buffer.alloc(5_000_000, 7);
    writeAtomically(join(folder, 'large'), large);
    writeAtomically(join(folder, 'empty'), new Uint8Array());
    expect(readFileSync(join(folder, 'large')).equals(large)).toBe(true);
    expect(readFileSync(join(folder, 'empty'))).toHaveLength(0);
  });

  it('leaves the old file and no remains when it cannot finish', () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'taken', 'inside'), '');
    expect(() => writeAtomically(join(folder, 'taken'), Buffer.from('x'))).toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
    expect(() => writeAtomically(join(folder, 'nowhere', 'a'), Buffer.from('x'))).toThrow();
  });

  it('gives a finished copy its name', () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'copy.part'), 'copy');
    publish(join(folder, 'copy.part'), join(folder, 'copy'));
    expect(readdirSync(folder)).toEqual(['copy']);
  });
});
