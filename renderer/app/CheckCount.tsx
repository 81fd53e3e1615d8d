import { CircleAlert, Info, ListChecks, TriangleAlert } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Check } from '../../shared/opinion/check.ts';
import { checkCase } from '../../shared/opinion/checks.ts';
import { t } from '../locales/t.ts';
import { useCase, useCaseState } from '../state/case-context.tsx';
import { goToTab } from '../state/navigation.ts';
import { useEarlier } from '../state/use-earlier.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

const ICONS = { error: CircleAlert, warning: TriangleAlert, note: Info } as const;

/** 检查 n: what stands between the case and its opinion, each with the way to where it is mended. */
export function CheckCount() {
  // Deferred: counting must not delay the stroke that changed the case.
  const state = useDeferredValue(useCaseState((value) => value, Object.is));
  const earlier = useEarlier(({ verdicts }) => verdicts);
  const checks = useMemo(() => checkCase(state, earlier), [state, earlier]);
  const [isOpen, setOpen] = useState(false);
  const hasErrors = checks.some((check) => check.severity === 'error');
  return (
    <>
      <Button
        icon={ListChecks}
        look="quiet"
        className={hasErrors ? 'checks-open' : undefined}
        onClick={() => setOpen(true)}
      >
        {t('app.checks', { count: checks.length })}
      </Button>
      {isOpen ? (
        <Dialog kind="sheet" title={t('app.checksTitle')} onClose={() => setOpen(false)}>
          {checks.length === 0 ? <p>{t('app.checksNone')}</p> : null}
          <ul>
            {checks.map((check, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same message may stand twice for one place
              <CheckLine key={index} check={check} onGo={() => setOpen(false)} />
            ))}
          </ul>
        </Dialog>
      ) : null}
    </>
  );
}

function CheckLine({ check, onGo }: Readonly<{ check: Check; onGo: () => void }>) {
  const { caseId } = useCase().view.get();
  const { severity, message, place } = check;
  const Icon = ICONS[severity];
  const go = () => {
    onGo();
    goToTab(caseId, place.screen, place.id ?? null);
  };
  return (
    <li className={`check-line check-${severity}`}>
      <Icon size={15} aria-label={t(`app.severity_${severity}`)} />
      <span>{message}</span>
      <Button look="quiet" onClick={go}>
        {t('app.checkGo')}
      </Button>
    </li>
  );
}
