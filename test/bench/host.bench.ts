import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openHost } from '../../electron/services/host.ts';
import { createClient } from '../../shared/contract/client.ts';
import { unwrap } from '../../shared/util/result.ts';
import { PROJECT_ROOT } from '../support/env.ts';
import { enterBigCase } from './big-case.ts';
import { median, time } from './measure.ts';
import { printFigure } from './report.ts';

/** Opening a large case and saving one judgment, through the contract on a real profile. */
export async function benchHost(): Promise<void> {
  const profileDir = mkdtempSync(path.join(tmpdir(), 'bidui-bench-'));
  const open = () =>
    openHost({
      profileDir,
      resourcesDir: path.join(PROJECT_ROOT, 'resources'),
      shell: 'command-line',
      appVersion: 'bench',
    });
  let host = await open();
  const { caseId, productId, featureIds } = await enterBigCase(createClient(host.router), 60, 300);
  await host.close();

  const cold: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    host = await open();
    const start = performance.now();
    unwrap(await createClient(host.router).cases.open({ caseId }));
    cold.push(performance.now() - start);
    await host.close();
  }
  printFigure({
    what: 'open a case of 60 features and 300 passages, first time',
    value: median(cold.sort((a, b) => a - b)),
    unit: 'ms',
    budget: 150,
  });

  host = await open();
  const client = createClient(host.router);
  let turn = 0;
  const saving = await time(50, async () => {
    turn += 1;
    const featureId = featureIds[turn % featureIds.length] ?? '';
    const patch = { reason: `第${turn}次` };
    unwrap(
      await client.cases.run({
        caseId,
        requestId: `bench${turn}`,
        base: null,
        command: { type: 'judgment.set', featureId, productId, patch },
      }),
    );
  });
  printFigure({ what: 'save one reason, durably', value: median(saving), unit: 'ms', budget: 50 });
  await host.close();
  rmSync(profileDir, { recursive: true, force: true });
}
