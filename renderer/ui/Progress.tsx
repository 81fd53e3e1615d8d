import { t } from '../locales/t.ts';
import { Button } from './Button.tsx';

type ProgressProps = Readonly<{ label: string; onCancel?: () => void }>;

/** Work under way whose end is not known; the rest of the page stays usable. */
export function Progress({ label, onCancel }: ProgressProps) {
  return (
    <div className="progress" role="status">
      <span className="progress-bar" aria-hidden />
      <span>{label}</span>
      {onCancel === undefined ? null : (
        <Button look="quiet" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      )}
    </div>
  );
}
