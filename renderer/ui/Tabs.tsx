import type { KeyboardEvent } from 'react';

type Tab<T extends string> = Readonly<{
  name: T;
  label: string;
  /** Shown beside the label; nothing for none. */
  count?: number | undefined;
}>;

type TabsProps<T extends string> = Readonly<{
  /** Tells these tabs and their panel from others of the page. */
  id: string;
  label: string;
  tabs: readonly Tab<T>[];
  chosen: T;
  onChoose: (name: T) => void;
}>;

/** Panels that take turns; the arrows go round. The panel takes {@link tabPanel}. */
export function Tabs<T extends string>({ id, label, tabs, chosen, onChoose }: TabsProps<T>) {
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs.at((tabs.findIndex(({ name }) => name === chosen) + step) % tabs.length);
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next.name);
    document.getElementById(tabId(id, next.name))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label}>
      {tabs.map(({ name, label: words, count }) => (
        <button
          key={name}
          id={tabId(id, name)}
          type="button"
          role="tab"
          className="tab"
          aria-selected={name === chosen}
          aria-controls={panelId(id)}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
          onKeyDown={onKeyDown}
        >
          {words}
          {count === undefined || count === 0 ? null : <span className="tab-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

/** What makes an element the panel of the chosen tab. */
export function tabPanel(id: string, chosen: string) {
  return { role: 'tabpanel', id: panelId(id), 'aria-labelledby': tabId(id, chosen) } as const;
}

function tabId(id: string, name: string): string {
  return `${id}-tab-${name}`;
}

function panelId(id: string): string {
  return `${id}-panel`;
}
