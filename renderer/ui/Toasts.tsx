import { Check, CircleAlert, X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { t } from '../locales/t.ts';
import { Button, IconButton } from './Button.tsx';
import { currentToasts, dismissToast, type Toast, watchToasts } from './toasts.ts';

const SHOWN_MS = 5_000;

/** Messages in passing, lower right; failures stay until they are read. */
export function Toasts() {
  const toasts = useSyncExternalStore(watchToasts, currentToasts);
  return (
    <section className="toasts" aria-label={t('ui.notifications')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: Readonly<{ toast: Toast }>) {
  const { id, tone, title, lines, code, action } = toast;
  useEffect(() => {
    if (tone === 'failed') return;
    const timer = setTimeout(() => dismissToast(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, tone]);
  return (
    <div className={`toast toast-${tone}`} role={tone === 'failed' ? 'alert' : 'status'}>
      {tone === 'failed' ? <CircleAlert size={16} aria-hidden /> : <Check size={16} aria-hidden />}
      <div className="toast-words">
        <p className="toast-title">{title}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {code === null ? null : <p className="fine-print">{t('ui.code', { code })}</p>}
        {action === null ? null : (
          <Button
            onClick={() => {
              dismissToast(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </div>
      <IconButton icon={X} label={t('ui.dismiss')} onClick={() => dismissToast(id)} />
    </div>
  );
}
