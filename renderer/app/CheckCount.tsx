import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { t } from '../locales/t.ts';
import { useCase } from '../state/case-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

/** 检查 n: what stands between the case and its opinion, each with the way to where it is mended. */
export function CheckCount() {
  const store = useCase();
  const [isOpen, setOpen] = useState(false);
  void store;
  return (
    <>
      <Button icon={ListChecks} look="quiet" onClick={() => setOpen(true)}>
        {t('app.checks', { count: 0 })}
      </Button>
      {isOpen ? (
        <Dialog kind="sheet" title={t('app.checksTitle')} onClose={() => setOpen(false)}>
          <p>{t('app.checksNone')}</p>
        </Dialog>
      ) : null}
    </>
  );
}
