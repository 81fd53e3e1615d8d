import { z } from 'zod';
import { casesContract, writtenSchema } from './cases.contract.ts';
import { earlierContract } from './earlier.contract.ts';
import { evidenceContract } from './evidence.contract.ts';
import { opinionsContract } from './opinions.contract.ts';
import { suggestionsContract } from './suggestions.contract.ts';
import { systemContract } from './system.contract.ts';
import { vectorsContract } from './vectors.contract.ts';

/** Raised whenever a shape changes; page and host compare it at the first call. */
export const CONTRACT_VERSION = 1;

/** The one description of what a page may ask a host for. */
export const contract = {
  system: systemContract,
  cases: casesContract,
  evidence: evidenceContract,
  suggestions: suggestionsContract,
  earlier: earlierContract,
  vectors: vectorsContract,
  opinions: opinionsContract,
} as const;

/** What a host tells its pages, past tense. */
export const events = {
  /** A case was written, by this page or another one. */
  'cases.changed': writtenSchema,
  /** The list of cases or a case's summary changed. */
  'cases.listed': z.strictObject({}),
  'settings.changed': z.strictObject({}),
  /** A vector model was read or refused. */
  'vectors.changed': z.strictObject({}),
  /** Anything may be different: a backup was restored, or the page was cut off and is back. */
  'everything.changed': z.strictObject({}),
} as const;

export type Contract = typeof contract;
export type Events = typeof events;
export type EventName = keyof Events;
