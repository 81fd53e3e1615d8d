import { t } from '../locales/t.ts';
import { useQuery } from '../state/queries.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says so when the profile cannot be written or opened. */
export function ProfileBanner() {
  const profile = useQuery('system.info', {}).data?.profile;
  if (profile === undefined || profile.state === 'ready') return null;
  const { message } = profile;
  return (
    <div className="banner">
      <Notice tone="warning">
        {profile.state === 'read-only'
          ? t('app.profileReadOnly', { message })
          : t('app.profileUnusable', { message })}
      </Notice>
    </div>
  );
}
