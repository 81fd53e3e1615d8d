import type { Grant } from '../../shared/contract/files.contract.ts';
import { err, ok, type Result } from '../../shared/util/result.ts';

export type GrantedFile = Readonly<{ name: string; mime: string; bytes: Uint8Array }>;

/**
 * Files on their way between page and host. A grant has one purpose, is used up by the first use, and
 * expires; the page never learns where a file lies.
 */
export type FileGrants = Readonly<{
  /** A file a page handed over, for one import. */
  offerUpload: (name: string, bytes: Uint8Array) => Grant;
  /** A file the host produced, for one download. */
  offerDownload: (file: GrantedFile) => Grant;
  takeUpload: (grantId: string) => Result<GrantedFile>;
  takeDownload: (grantId: string) => Result<GrantedFile>;
}>;

type Purpose = 'upload' | 'download';
type Entry = GrantedFile & Readonly<{ purpose: Purpose; expiresAt: number }>;

const LIFETIME_MS = 10 * 60_000;

/** Bytes held at once; beyond it the oldest grants are given up. */
const MAX_HELD_BYTES = 600 * 1024 * 1024;

/** `nowMs` must not go back; `newId` must not be guessable, because an id is the right to the file. */
export function createFileGrants(ports: Readonly<{ nowMs: () => number; newId: () => string }>): FileGrants {
  const entries = new Map<string, Entry>();

  const offer = (purpose: Purpose, file: GrantedFile): Grant => {
    const now = ports.nowMs();
    for (const [id, entry] of entries) if (entry.expiresAt <= now) entries.delete(id);
    let held = [...entries.values()].reduce((sum, entry) => sum + entry.bytes.length, file.bytes.length);
    for (const [id, entry] of entries) {
      if (held <= MAX_HELD_BYTES) break;
      entries.delete(id);
      held -= entry.bytes.length;
    }
    const grantId = ports.newId();
    entries.set(grantId, { ...file, purpose, expiresAt: now + LIFETIME_MS });
    return { grantId, name: file.name, sizeBytes: file.bytes.length };
  };

  const take = (purpose: Purpose, grantId: string): Result<GrantedFile> => {
    const entry = entries.get(grantId);
    if (entry?.purpose !== purpose) return err('GRANT_EXPIRED', 'no such grant');
    entries.delete(grantId);
    if (entry.expiresAt <= ports.nowMs()) return err('GRANT_EXPIRED', 'the grant is too old');
    const { name, mime, bytes } = entry;
    return ok({ name, mime, bytes });
  };

  return {
    offerUpload: (name, bytes) =>
      offer('upload', { name: cleanName(name), mime: 'application/octet-stream', bytes }),
    offerDownload: (file) => offer('download', { ...file, name: cleanName(file.name) }),
    takeUpload: (grantId) => take('upload', grantId),
    takeDownload: (grantId) => take('download', grantId),
  };
}

/**
 * A name that is safe on every platform: no folders, no control characters or marks that Windows refuses.
 *
 * **Security:** the name may come from a page or a file; it must never lead out of a folder.
 */
function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  const clean = last.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_').replace(/^[. ]+|[. ]+$/g, '');
  return clean === '' ? '未命名' : shorten(clean, 200);
}

/** Cuts the stem, not the ending, so that the type of the file stays readable. */
function shorten(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return [...name.slice(0, limit - ending.length)].filter((char) => !isLoneSurrogate(char)).join('') + ending;
}

function isLoneSurrogate(char: string): boolean {
  return char.length === 1 && char >= '\ud800' && char <= '\udfff';
}
