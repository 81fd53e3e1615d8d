import { randomBytes } from 'node:crypto';
import { argv, stdout } from 'node:process';
import { openHost } from '../../electron/services/host.ts';
import { createClient } from '../../shared/contract/client.ts';
import { unwrap } from '../../shared/util/result.ts';

/**
 * A person typing without pause, in a process that will be killed: edits the case of the profile named on
 * the command line (makes it when there is none) and prints the head of each edit that was acknowledged.
 */
const [, , profileDir = '', resourcesDir = ''] = argv;
const host = await openHost({ profileDir, resourcesDir, shell: 'command-line', appVersion: '0.1.0' });
const { cases } = createClient(host.router);
const newRequest = () => randomBytes(12).toString('hex');
const [existing] = unwrap(await cases.list({ trashed: false }));
const caseId =
  existing?.id ??
  unwrap(
    await cases.create({
      requestId: newRequest(),
      title: '连续编辑',
      rightType: 'UTILITY_MODEL',
      subject: 'PRODUCT',
    }),
  ).caseId;
stdout.write(`${caseId} start\n`);
for (let count = 0; ; count += 1) {
  const patch = { title: `第${count}次 ${newRequest()}`, mandate: '委托事项'.repeat(200) };
  const command = { type: 'record.update', collection: 'cases', id: caseId, patch } as const;
  const written = unwrap(await cases.run({ caseId, requestId: newRequest(), base: null, command }));
  stdout.write(`${caseId} ${written.head}\n`);
}
