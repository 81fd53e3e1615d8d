import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import { errorWords } from '../locales/error-words.ts';
import { t } from '../locales/t.ts';

const ICONS = { error: CircleAlert, warning: TriangleAlert, note: Info } as const;

type NoticeProps = Readonly<{ tone: keyof typeof ICONS; children: ReactNode; action?: ReactNode }>;

/** A message that belongs to the place where it stands. */
export function Notice({ tone, children, action }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'note'}>
      <Icon size={15} aria-hidden />
      <div className="notice-words">{children}</div>
      {action}
    </div>
  );
}

/** A failure where it happened. */
export function ErrorNotice({ error, action }: Readonly<{ error: AppError; action?: ReactNode }>) {
  const words = errorWords(error);
  return (
    <Notice tone="error" action={action}>
      <p>{words.what}</p>
      <p>
        {words.kept}
        {words.todo}
      </p>
      <p className="fine-print">{t('ui.code', { code: error.code })}</p>
    </Notice>
  );
}
