import { useEffect, useState } from 'react';
import { DeskScreen } from '../features/desk/DeskScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { getLocale, setLocale } from '../locales/t.ts';
import { useRoute } from '../state/navigation.ts';
import { QueryProvider, useSettings } from '../state/queries.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { CaseFrame } from './CaseFrame.tsx';
import { KeyboardMap } from './KeyboardMap.tsx';
import { ProfileBanner } from './ProfileBanner.tsx';
import { Rail } from './Rail.tsx';
import { useFileGuard } from './use-file-guard.ts';
import { useLastDrafts } from './use-last-drafts.ts';

/** The whole page. */
export function App() {
  return (
    <QueryProvider>
      <Localised />
    </QueryProvider>
  );
}

/** Everything below is drawn anew when the language changes: words are read while drawing. */
function Localised() {
  const settings = useSettings();
  const [locale, setShown] = useState(getLocale());
  const wanted = settings?.language ?? locale;
  const theme = settings?.theme ?? 'system';
  useEffect(() => {
    setLocale(wanted);
    document.documentElement.lang = wanted;
    setShown(wanted);
  }, [wanted]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return <Frame key={locale} />;
}

function Frame() {
  const route = useRoute();
  useLastDrafts();
  useFileGuard();
  return (
    <div className="app">
      <Rail screen={route.screen} />
      <div className="app-main">
        <ProfileBanner />
        <ErrorBoundary key={route.screen}>
          {route.screen === 'case' ? null : (
            <main className="app-screen">
              {route.screen === 'desk' ? <DeskScreen /> : <SettingsScreen />}
            </main>
          )}
          {route.screen === 'case' ? (
            <CaseFrame key={route.caseId} caseId={route.caseId} tab={route.tab} />
          ) : null}
        </ErrorBoundary>
      </div>
      <KeyboardMap />
      <Toasts />
    </div>
  );
}
