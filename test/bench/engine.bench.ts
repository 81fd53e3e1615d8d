import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../support/env.ts';
import { benchClaims } from './claims.bench.ts';
import { benchSuggest } from './suggest.bench.ts';

const TASKS = {
  claims: 'claims parse {file} --json',
  split: 'claims split {file} --claim {claim} --json',
  suggest: 'suggest --claims {claimfile} --claim {claim} --material {materialfile} --json',
} as const;

/** What the claims engine reaches on a corpus by that corpus's own scorer, then its speed. */
export async function benchEngine(corpus: string | undefined): Promise<void> {
  const scorer = corpus === undefined ? undefined : path.join(corpus, 'score.py');
  if (corpus === undefined || scorer === undefined || !existsSync(scorer)) {
    console.log('no corpus: name its folder by --corpus or BIDUI_CORPUS to see figures of quality\n');
  } else {
    for (const [task, command] of Object.entries(TASKS)) {
      const entry = `${process.execPath} ${path.join(PROJECT_ROOT, 'electron/cli/bidui.ts')}`;
      const args = [scorer, task, '--gold', corpus, '--cmd', `${entry} ${command}`, '--jobs', '2'];
      console.log(`── ${task}`);
      spawnSync('python3', args, { stdio: 'inherit' });
    }
  }
  await benchClaims(corpus);
  await benchSuggest();
}
