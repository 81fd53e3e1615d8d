import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type EmptyStateProps = Readonly<{
  icon: LucideIcon;
  title: string;
  /** What belongs here and the shortest way to put it here. */
  children: ReactNode;
  actions?: ReactNode;
}>;

/** An empty screen teaches: what belongs here, how to put it here, a sample to try. */
export function EmptyState({ icon: Icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <h2>{title}</h2>
      <p>{children}</p>
      {actions === undefined ? null : <div className="empty-actions">{actions}</div>}
    </div>
  );
}
