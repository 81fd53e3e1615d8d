import { Check, CloudAlert, LoaderCircle } from 'lucide-react';
import { formatTime } from '../locales/dates.ts';
import { errorWords } from '../locales/error-words.ts';
import { t } from '../locales/t.ts';
import { useCase } from '../state/case-context.tsx';
import { useStore } from '../state/store.ts';

/** 已保存 14:20:31, 正在保存, or why not. */
export function SaveMark() {
  const save = useStore(useCase().view, (view) => view.save);
  if (save.kind === 'saving') {
    return (
      <span className="save-mark" role="status">
        <LoaderCircle size={13} aria-hidden />
        {t('app.saving')}
      </span>
    );
  }
  if (save.kind === 'unsaved') {
    return (
      <span className="save-mark save-mark-failed" role="alert">
        <CloudAlert size={13} aria-hidden />
        {t('app.unsaved', { reason: errorWords(save.error).what })}
      </span>
    );
  }
  return (
    <span className="save-mark" role="status">
      <Check size={13} aria-hidden />
      {save.at === null ? t('app.savedPlain') : t('app.saved', { time: formatTime(save.at) })}
    </span>
  );
}
