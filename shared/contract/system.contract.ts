import { z } from 'zod';
import { idSchema, instantSchema, lineSchema } from '../domain/ids.ts';
import { legalBasisSchema } from '../judgment/legal-basis.ts';
import { opinionTemplateSchema } from '../opinion/template.ts';
import { command, query } from './define.ts';

/** Settings of this computer, outside any case. */
export const settingsSchema = z.strictObject({
  /** Who drafts here; written into every revision. */
  author: lineSchema,
  organisation: lineSchema,
  /** 机构代字 in provisional and official numbers. */
  organisationCode: z.string().max(20),
  docTitle: lineSchema,
  language: z.enum(['zh-CN', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  labelStyle: z.enum(['letters', 'numbers']),
  granularity: z.enum(['coarse', 'expert', 'fine']),
  /** Texts a centre keeps: declaration (声明) of the opinion, one paragraph per line. */
  disclaimer: z.string().max(10_000),
  /** Keyboard: command id → key, where it differs from the default. */
  keys: z.record(z.string().max(60), z.string().max(40)),
  /** Phrases offered while typing a reason. */
  phrases: z.array(z.string().max(500)).max(500),
  /** Let a vector model take part where one lies in the profile's folder for it. */
  useVectors: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const backupSchema = z.strictObject({
  name: z.string().max(120),
  at: instantSchema,
  sizeBytes: z.number().int().nonnegative(),
  reason: z.enum(['migration', 'close', 'demand', 'restore']),
});
export type Backup = z.infer<typeof backupSchema>;

export const healthSchema = z.strictObject({
  ok: z.boolean(),
  /** One line per check, in Chinese; `ok` false marks what needs a person. */
  lines: z.array(z.strictObject({ check: lineSchema, ok: z.boolean(), message: lineSchema })),
});
export type Health = z.infer<typeof healthSchema>;

const none = z.strictObject({});

/** Data that a centre may change and the page needs: the opinion's template and the legal texts. */
export const resourcesSchema = z.strictObject({
  template: opinionTemplateSchema,
  legal: z.array(legalBasisSchema),
});
export type Resources = z.infer<typeof resourcesSchema>;

export const systemContract = {
  info: query({
    in: none,
    out: z.strictObject({
      version: lineSchema,
      contractVersion: z.number().int(),
      shell: z.enum(['electron', 'browser', 'command-line']),
      stationId: idSchema,
      /** Set when the profile could only be opened for reading, or not at all. */
      profile: z.strictObject({
        state: z.enum(['ready', 'read-only', 'unusable']),
        message: lineSchema,
      }),
    }),
  }),
  resources: query({ in: none, out: resourcesSchema }),
  settings: query({ in: none, out: settingsSchema }),
  saveSettings: command({ in: settingsSchema.partial(), out: settingsSchema, errors: ['PROFILE_READ_ONLY'] }),
  doctor: command({
    in: z.strictObject({ rebuild: z.boolean(), verifyHistory: z.boolean() }),
    out: healthSchema,
    errors: ['PROFILE_READ_ONLY'],
  }),
  backups: query({ in: none, out: z.array(backupSchema) }),
  backupNow: command({ in: none, out: backupSchema, errors: ['BACKUP_FAILED', 'PROFILE_FULL'] }),
  restoreBackup: command({
    in: z.strictObject({ name: z.string().max(120) }),
    out: backupSchema,
    errors: ['BACKUP_NOT_FOUND', 'BACKUP_FAILED'],
  }),
};
