import type { ReactNode } from 'react';

type ChipProps = Readonly<{
  /** Ends up as the class `chip-<tone>`; colour never stands alone, the words say the same. */
  tone: string;
  shape?: string;
  title?: string;
  children: ReactNode;
}>;

export function Chip({ tone, shape, title, children }: ChipProps) {
  return (
    <span className={`chip chip-${tone}`} title={title}>
      {shape === undefined ? null : (
        <span className="chip-shape" aria-hidden>
          {shape}
        </span>
      )}
      {children}
    </span>
  );
}
