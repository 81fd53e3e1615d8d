import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { getValidator } from './env.ts';

/** What the Open XML validator says against a file, for one version of the office program; empty when valid. */
export function validationErrors(file: string, officeVersion: 'Microsoft365' | 'Office2016'): string {
  const { status, stdout, stderr } = spawnSync(getValidator(), [file, officeVersion], { encoding: 'utf8' });
  return status === 0 ? '' : `exit ${status}: ${stdout}${stderr}`;
}

/** All words of the document, its headers and footers, in order. */
export function documentWords(file: string): string {
  const parts = unzipSync(readFileSync(file));
  return Object.entries(parts)
    .filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name))
    .map(([, bytes]) =>
      new TextDecoder()
        .decode(bytes)
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n');
}
