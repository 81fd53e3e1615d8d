import { Inbox, type LucideIcon, Settings as SettingsIcon } from 'lucide-react';
import { t } from '../locales/t.ts';
import { formatRoute, type Route } from '../state/navigation.ts';

/** The way between the main places. */
export function Rail({ screen }: Readonly<{ screen: Route['screen'] }>) {
  return (
    <nav className="rail" aria-label={t('app.rail')}>
      <span className="rail-mark" title={t('app.name')} aria-hidden>
        比
      </span>
      <RailLink
        to={{ screen: 'desk' }}
        icon={Inbox}
        label={t('desk.title')}
        isHere={screen === 'desk' || screen === 'case'}
      />
      <span className="rail-space" />
      <RailLink
        to={{ screen: 'settings' }}
        icon={SettingsIcon}
        label={t('settings.title')}
        isHere={screen === 'settings'}
      />
    </nav>
  );
}

type RailLinkProps = Readonly<{ to: Route; icon: LucideIcon; label: string; isHere: boolean }>;

function RailLink({ to, icon: Icon, label, isHere }: RailLinkProps) {
  return (
    <a className="rail-link" href={formatRoute(to)} aria-current={isHere ? 'page' : undefined}>
      <Icon size={19} strokeWidth={1.75} aria-hidden />
      <span>{label}</span>
    </a>
  );
}
