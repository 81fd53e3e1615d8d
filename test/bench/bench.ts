import { parseArgs } from 'node:util';
import { benchClaims } from './claims.bench.ts';
import { benchDocx } from './docx.bench.ts';
import { benchEngine } from './engine.bench.ts';
import { benchHost } from './host.bench.ts';
import { benchPage } from './page.bench.ts';
import { printMachine } from './report.ts';
import { benchSuggest } from './suggest.bench.ts';
import { benchVectors } from './vectors.bench.ts';

/**
 * `npm run bench [-- engine|claims|suggest|vectors|docx|host|page] [--corpus DIR]`: speed against budgets and named peers,
 * in one run on this machine. `engine` prints what the claims engine reaches on a corpus, with `--failures` also what
 * still fails.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, failures: { type: 'boolean', default: false } },
});
const corpus = values.corpus ?? process.env.BIDUI_CORPUS;
const parts: Readonly<Record<string, () => Promise<void>>> = {
  claims: () => benchClaims(corpus),
  suggest: benchSuggest,
  vectors: benchVectors,
  docx: benchDocx,
  host: benchHost,
  page: benchPage,
};

printMachine();
const [wanted] = positionals;
if (wanted === 'engine') await benchEngine(corpus, values.failures);
else
  for (const [name, run] of Object.entries(parts)) if (wanted === undefined || wanted === name) await run();
process.exit(0);
