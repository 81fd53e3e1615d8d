import { createClient } from '../../shared/contract/client.ts';
import type { Router } from '../../shared/contract/router.ts';

/**
 * Puts the first sample case on the desk of a profile that never had a case, so that a newcomer sees
 * a finished comparison at once. Answers whether it did; any failure leaves an empty desk.
 */
export async function welcomeNewcomer(router: Router, newId: () => string): Promise<boolean> {
  const { cases } = createClient(router);
  const [shown, binned, samples] = await Promise.all([
    cases.list({ trashed: false }),
    cases.list({ trashed: true }),
    cases.samples({}),
  ]);
  const isNew = shown.ok && binned.ok && shown.value.length === 0 && binned.value.length === 0;
  const sample = samples.ok ? samples.value[0] : undefined;
  if (!isNew || sample === undefined) return false;
  const loaded = await cases.loadSample({ requestId: newId(), sampleId: sample.id });
  return loaded.ok;
}
