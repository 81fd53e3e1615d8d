import { TRUST_STATES, type Trust } from '../../shared/domain/codes.ts';
import { VERDICTS } from '../../shared/judgment/verdict.ts';
import { localDate } from '../locales/dates.ts';
import { DeadlineChip } from '../parts/DeadlineChip.tsx';
import { TrustChip } from '../parts/TrustChip.tsx';
import { VerdictChip } from '../parts/VerdictChip.tsx';
import { Story } from './Story.tsx';

const TRUSTS = Object.keys(TRUST_STATES) as Trust[];
const DAY_MS = 86_400_000;
const DAYS = [-2, 0, 1, 2, 9] as const;

export function ChipStories() {
  const due = (days: number) => localDate(new Date(Date.now() + days * DAY_MS));
  return (
    <>
      <Story name="判定">
        {VERDICTS.map((verdict) => (
          <VerdictChip key={verdict} verdict={verdict} />
        ))}
      </Story>
      <Story name="可信状态">
        {TRUSTS.map((trust) => (
          <TrustChip key={trust} trust={trust} />
        ))}
      </Story>
      <Story name="期限">
        {DAYS.map((days) => (
          <DeadlineChip key={days} due={due(days)} />
        ))}
        <DeadlineChip due={null} />
      </Story>
    </>
  );
}
