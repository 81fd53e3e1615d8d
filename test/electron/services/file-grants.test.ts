import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileGrants } from '../../../electron/services/file-grants.ts';

function grantsAt(clock: { now: number }) {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `grant-${ids}`;
  };
  return createFileGrants({ nowMs: () => clock.now, newId });
}

const bytes = Uint8Array.from([1, 2, 3]);

describe('file grants', () => {
  it('give a file once', () => {
    const grants = grantsAt({ now: 0 });
    const grant = grants.offerUpload('说明书.pdf', bytes);
    expect(grant).toEqual({ grantId: 'grant-1', name: '说明书.pdf', sizeBytes: 3 });
    expect(grants.takeUpload('grant-1')).toMatchObject({ ok: true, value: { name: '说明书.pdf', bytes } });
    expect(grants.takeUpload('grant-1')).toMatchObject({ ok: false, error: { code: 'GRANT_EXPIRED' } });
  });

  it('serve one purpose: what came in cannot be fetched, what goes out cannot be imported', () => {
    const grants = grantsAt({ now: 0 });
    const incoming = grants.offerUpload('a.txt', bytes);
    const outgoing = grants.offerDownload({ name: 'b.json', mime: 'application/json', bytes });
    expect(grants.takeDownload(incoming.grantId).ok).toBe(false);
    expect(grants.takeUpload(outgoing.grantId).ok).toBe(false);
    expect(grants.takeUpload(incoming.grantId).ok).toBe(true);
    expect(grants.takeDownload(outgoing.grantId)).toMatchObject({ value: { mime: 'application/json' } });
  });

  it('expire after ten minutes', () => {
    const clock = { now: 0 };
    const grants = grantsAt(clock);
    const [first, second] = [grants.offerUpload('a', bytes), grants.offerUpload('b', bytes)];
    clock.now = 10 * 60_000 - 1;
    expect(grants.takeUpload(first.grantId).ok).toBe(true);
    clock.now += 1;
    expect(grants.takeUpload(second.grantId)).toMatchObject({ error: { code: 'GRANT_EXPIRED' } });
  });

  it('give up the oldest file rather than fill the memory', () => {
    const grants = grantsAt({ now: 0 });
    const large = new Uint8Array(250 * 1024 * 1024);
    const [first, second, third] = ['a', 'b', 'c'].map((name) => grants.offerUpload(name, large));
    expect(grants.takeUpload(first?.grantId ?? '').ok).toBe(false);
    expect(grants.takeUpload(second?.grantId ?? '').ok).toBe(true);
    expect(grants.takeUpload(third?.grantId ?? '').ok).toBe(true);
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\王\\图.png', '图.png'],
    ['a\u0000b\n.txt', 'a_b_.txt'],
    ['临-甲-1：支架?.json', '临-甲-1：支架_.json'],
    ['...', '未命名'],
    ['', '未命名'],
    [`${'长'.repeat(300)}.docx`, `${'长'.repeat(195)}.docx`],
  ])('clean the name %j', (name, clean) => {
    expect(grantsAt({ now: 0 }).offerUpload(name, bytes).name).toBe(clean);
  });

  it('never let a name lead out of a folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
        const clean = grantsAt({ now: 0 }).offerUpload(name, bytes).name;
        expect(clean).not.toMatch(/[/\\\p{Cc}]/u);
        expect(['', '.', '..']).not.toContain(clean);
        expect(clean.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
