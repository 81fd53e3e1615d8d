import { useEffect } from 'react';
import { BenchScreen } from '../features/bench/BenchScreen.tsx';
import { EvidenceScreen } from '../features/evidence/EvidenceScreen.tsx';
import { FileScreen } from '../features/file/FileScreen.tsx';
import { IntakeScreen } from '../features/intake/IntakeScreen.tsx';
import { OpinionScreen } from '../features/opinion/OpinionScreen.tsx';
import { RightScreen } from '../features/right/RightScreen.tsx';
import { t } from '../locales/t.ts';
import { useAddFiles } from '../parts/use-add-files.ts';
import { CaseProvider, useCase, useOrdered } from '../state/case-context.tsx';
import { type CaseTab, goToTab, navigate, rememberTab } from '../state/navigation.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { DropZone } from '../ui/DropZone.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { ErrorNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { showDone } from '../ui/toasts.ts';
import { CaseTabs } from './CaseTabs.tsx';
import { TopBar } from './TopBar.tsx';
import { useCaseCommands } from './use-case-commands.ts';

const SCREENS: Readonly<Record<CaseTab, () => React.ReactNode>> = {
  intake: IntakeScreen,
  right: RightScreen,
  evidence: EvidenceScreen,
  bench: BenchScreen,
  opinion: OpinionScreen,
  file: FileScreen,
};

type CaseFrameProps = Readonly<{ caseId: string; tab: CaseTab }>;

/** One open case: bar, tabs, and the screen of the tab. */
export function CaseFrame({ caseId, tab }: CaseFrameProps) {
  return (
    <CaseProvider caseId={caseId}>
      <OpenCase tab={tab} />
    </CaseProvider>
  );
}

function OpenCase({ tab }: Readonly<{ tab: CaseTab }>) {
  const store = useCase();
  const status = useStore(store.view, (view) => view.status);
  const error = useStore(store.view, (view) => view.error);
  if (status === 'loading') return <Progress label={t('app.loading')} />;
  if (status === 'failed' && error !== null) {
    return (
      <div className="pane-failed">
        <h1>{t('app.caseFailed')}</h1>
        <ErrorNotice
          error={error}
          action={<Button onClick={() => navigate({ screen: 'desk' })}>{t('app.backToDesk')}</Button>}
        />
      </div>
    );
  }
  return <CaseBody tab={tab} />;
}

function CaseBody({ tab }: Readonly<{ tab: CaseTab }>) {
  const Screen = SCREENS[tab];
  const { caseId } = useCase().view.get();
  const addDropped = useDropped();
  useCaseCommands();
  useEffect(() => rememberTab(caseId, tab), [caseId, tab]);
  return (
    <DropZone className="case" hint={t('evidence.dropHint')} onFiles={(files) => void addDropped(files)}>
      <TopBar />
      <CaseTabs tab={tab} />
      <main className="case-screen" id={`screen-${tab}`}>
        <ErrorBoundary key={tab}>
          <Screen />
        </ErrorBoundary>
      </main>
    </DropZone>
  );
}

/** Files dropped on any part of a case become evidence of its first product. */
function useDropped(): (files: readonly File[]) => Promise<void> {
  const { caseId } = useCase().view.get();
  const product = useOrdered('products')[0];
  const addFiles = useAddFiles();
  return async (files) => {
    const taken = await addFiles(files, { role: 'accused', productId: product?.id ?? null });
    const last = taken.at(-1);
    if (last === undefined) return;
    showDone(t('app.tookFiles', { count: taken.length }), {
      label: t('app.goTo', { place: t('app.tabEvidence') }),
      run: () => goToTab(caseId, 'evidence', last),
    });
  };
}
