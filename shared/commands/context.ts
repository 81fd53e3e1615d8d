import type { Granularity, LabelStyle } from '../claims/model.ts';
import type { Id } from '../domain/ids.ts';

/** What a command needs besides the case: clock and ids as ports, and the settings of this computer. */
export type CommandContext = Readonly<{
  /** ISO instant. */
  now: string;
  newId: () => Id;
  labelStyle: LabelStyle;
  granularity: Granularity;
}>;
