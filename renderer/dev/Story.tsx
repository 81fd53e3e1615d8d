import type { ReactNode } from 'react';

/** One primitive with its name. */
export function Story({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <section className="story">
      <h2>{name}</h2>
      <div className="story-row">{children}</div>
    </section>
  );
}
