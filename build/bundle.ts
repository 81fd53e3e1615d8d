import { BUNDLE_NAMES, isFresh, makeBundle, missingEntries } from './bundles.ts';
import { ROOT, secondsSince } from './run-command.ts';

/**
 * `npm run build [-- renderer main --if-stale]`: the page to out/renderer, the host to out/main.
 */
const args = process.argv.slice(2);
const wanted = BUNDLE_NAMES.filter((name) => args.includes(name));

for (const name of wanted.length > 0 ? wanted : BUNDLE_NAMES) {
  if (args.includes('--if-stale') && isFresh(ROOT, name)) continue;
  const missing = missingEntries(ROOT, name);
  if (missing.length > 0) {
    console.error(`cannot build out/${name}: ${missing.join(', ')} missing`);
    process.exitCode = 1;
    continue;
  }
  const started = process.hrtime.bigint();
  await makeBundle(ROOT, name);
  console.log(`built out/${name} (${secondsSince(started).toFixed(1)} s)`);
}
