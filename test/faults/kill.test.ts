import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { anOpenStore } from '../support/temp-profile.ts';

const KILLS = 100;
const ROUNDS = 4;

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
const resources = fileURLToPath(new URL('../../resources', import.meta.url));

/** Runs the writer until `edits` edits were acknowledged, then kills it in the midst of the next one. */
function editUntilKilled(profileDir: string, edits: number): Promise<{ caseId: string; heads: string[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, profileDir, resources], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.split('\n').length - 2 >= edits) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the writer ended by itself: ${complaint}`));
      // The last line may be cut: what was not said whole was not acknowledged.
      const lines = output.slice(0, output.lastIndexOf('\n')).split('\n');
      const heads = lines.flatMap((line) => line.split(' ')[1] ?? []).filter((word) => word !== 'start');
      resolve({ caseId: lines[0]?.split(' ')[0] ?? '', heads });
    });
  });
}

describe('kill -9 during continuous edits', () => {
  it(`${KILLS} times: no acknowledged change is lost and the chain stays whole`, async () => {
    const folders = Array.from({ length: ROUNDS }, () => mkdtempSync(join(tmpdir(), 'bidui-kill-')));
    onTestFinished(() => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
    const acknowledged = new Map<string, string[]>(folders.map((folder) => [folder, []]));
    const cases = new Map<string, string>();
    for (let kill = 0; kill < KILLS; kill += ROUNDS) {
      // Two at a time: each profile has one writer, and the machine two cores.
      for (const pair of [folders.slice(0, 2), folders.slice(2)]) {
        await Promise.all(
          pair.map(async (folder, index) => {
            const { caseId, heads } = await editUntilKilled(folder, (kill + index) % 7);
            cases.set(folder, caseId);
            acknowledged.get(folder)?.push(...heads);
          }),
        );
      }
    }
    for (const folder of folders) {
      const { methods, report } = await anOpenStore(folder, { busyTimeoutMs: 2_000 });
      expect(report()).toMatchObject({ state: 'ready', code: null });
      const stored = new Set(methods.revisionsOf({ caseId: cases.get(folder) ?? '' }).map(({ id }) => id));
      const lost = acknowledged.get(folder)?.filter((head) => !stored.has(head));
      expect(lost, 'acknowledged and gone').toEqual([]);
      expect(acknowledged.get(folder)?.length).toBeGreaterThan(20);
      expect(methods.checkIntegrity()).toMatchObject({ problems: [], brokenForeignKeys: 0 });
      expect(methods.verifyHistory()).toEqual([]);
      expect(methods.differingProjections()).toEqual([]);
    }
  });
});
