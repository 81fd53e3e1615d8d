import type { Trust } from '../../shared/domain/codes.ts';
import { codeWord } from '../locales/codes.ts';
import { Chip } from '../ui/Chip.tsx';

/** Who stands behind a proposal: 建议, 已改, 已确认, 失效. */
export function TrustChip({ trust, title }: Readonly<{ trust: Trust; title?: string }>) {
  return (
    <Chip tone={`trust-${trust}`} {...(title === undefined ? {} : { title })}>
      {codeWord('trust', trust)}
    </Chip>
  );
}
