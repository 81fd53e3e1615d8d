import type { KeyboardEvent } from 'react';
import { t } from '../../locales/t.ts';

export const RIGHT_PARTS = ['claims', 'description'] as const;
export type RightPart = (typeof RIGHT_PARTS)[number];

type RightTabsProps = Readonly<{ part: RightPart; onPart: (part: RightPart) => void }>;

/** Claims and description take turns beside the right's data; arrows move between them. */
export function RightTabs({ part, onPart }: RightTabsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    const other = part === 'claims' ? 'description' : 'claims';
    onPart(other);
    document.getElementById(tabId(other))?.focus();
  };
  return (
    <div className="right-tabs" role="tablist" aria-label={t('patent.parts')}>
      {RIGHT_PARTS.map((name) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          className="right-tab"
          aria-selected={name === part}
          aria-controls="right-part"
          tabIndex={name === part ? 0 : -1}
          onClick={() => onPart(name)}
          onKeyDown={onKeyDown}
        >
          {t(`patent.${name}`)}
        </button>
      ))}
    </div>
  );
}

export function tabId(part: RightPart): string {
  return `right-tab-${part}`;
}
