import { type Settings, settingsSchema } from '../../shared/contract/system.contract.ts';
import { ok, type Result } from '../../shared/util/result.ts';
import type { ServicePorts } from './service-ports.ts';

const DEFAULT_SETTINGS: Settings = {
  author: '',
  organisation: '',
  organisationCode: '',
  docTitle: '专利侵权判定参考意见书',
  language: 'zh-CN',
  theme: 'system',
  labelStyle: 'letters',
  granularity: 'expert',
  disclaimer: '',
  keys: {},
  phrases: [],
  useVectors: true,
};

export type SettingsService = Readonly<{
  /** Saved settings over the defaults; the defaults alone when the profile cannot be read. */
  read: () => Promise<Settings>;
  save: (patch: { readonly [K in keyof Settings]?: Settings[K] | undefined }) => Promise<Result<Settings>>;
  /** Forgets what was read; for a profile that was exchanged for another. */
  forget: () => void;
}>;

export function createSettingsService({
  store,
  emit,
}: Pick<ServicePorts, 'store' | 'emit'>): SettingsService {
  let known: Settings | undefined;

  const read = async (): Promise<Settings> => {
    if (known !== undefined) return known;
    const saved = await store.readSettings();
    if (!saved.ok) return DEFAULT_SETTINGS;
    known = withDefaults(saved.value);
    return known;
  };

  return {
    read,
    async save(patch) {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      const written = await store.writeSettings({ patch: given });
      if (!written.ok) return written;
      known = undefined;
      emit('settings.changed', {});
      return ok(await read());
    },
    forget: () => {
      known = undefined;
    },
  };
}

/** A saved value that no longer fits its shape (an older or newer program wrote it) gives way to the default. */
function withDefaults(saved: Readonly<Record<string, unknown>>): Settings {
  const fields = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const parsed = schema.safeParse(saved[name]);
    return [name, parsed.success ? parsed.data : DEFAULT_SETTINGS[name as keyof Settings]];
  });
  return Object.fromEntries(fields) as Settings;
}
