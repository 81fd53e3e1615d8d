import type { Settings } from '../../../shared/contract/system.contract.ts';

/** What every section of the settings is given. */
export type SectionProps = Readonly<{
  settings: Settings;
  onChange: (patch: Partial<Settings>) => void;
}>;
