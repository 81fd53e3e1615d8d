import { CONTRACT_VERSION } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/host.ts';
import type { Resources } from '../../shared/contract/system.contract.ts';
import { ok } from '../../shared/util/result.ts';
import type { CaseBook } from './case-book.ts';
import { examine } from './doctor.ts';
import { readPageResources } from './resources.ts';
import type { ServicePorts } from './service-ports.ts';
import type { SettingsService } from './settings.service.ts';

/** Versions, settings, backups and the health of the profile. */
export function createSystemService(
  ports: ServicePorts,
  book: CaseBook,
  settings: SettingsService,
): Handlers['system'] {
  const { store, report, emit, shell, appVersion } = ports;
  let pageResources: Resources | undefined;

  return {
    async info() {
      const stored = await store.report();
      // Without a profile there is no station; the page needs an id that is none of them.
      const stationId = (stored.ok ? stored.value.stationId : null) ?? 'none';
      const { state, message } = stored.ok ? stored.value : report();
      const profile = { state, message };
      return ok({ version: appVersion, contractVersion: CONTRACT_VERSION, shell, stationId, profile });
    },

    async resources() {
      pageResources ??= await readPageResources(ports.resources);
      return ok(pageResources);
    },

    settings: async () => ok(await settings.read()),
    saveSettings: (patch) => settings.save(patch),

    async doctor({ rebuild, verifyHistory }) {
      if (rebuild) {
        const rebuilt = await store.rebuildProjections();
        if (!rebuilt.ok) return rebuilt;
        book.forget();
        emit('cases.listed', {});
      }
      return ok(await examine(ports, { verifyHistory }));
    },

    backups: () => store.listBackups(),
    backupNow: () => store.backup({ reason: 'demand' }),

    async restoreBackup({ name }) {
      const restored = await store.restoreBackup({ name });
      book.forget();
      settings.forget();
      emit('everything.changed', {});
      return restored;
    },
  };
}
