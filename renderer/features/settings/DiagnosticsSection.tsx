import { CircleAlert, CircleCheck, Stethoscope, Wrench } from 'lucide-react';
import { useState } from 'react';
import type { Health } from '../../../shared/contract/system.contract.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { t } from '../../locales/t.ts';
import { useClient } from '../../state/machine.ts';
import { useQuery } from '../../state/queries.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';

/** Versions, and an examination of the profile in plain words. */
export function DiagnosticsSection() {
  const client = useClient();
  const info = useQuery('system.info', {}).data;
  const [health, setHealth] = useState<Health | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const examine = async (rebuild: boolean) => {
    setBusy(true);
    setError(null);
    const answer = await client.system.doctor({ rebuild, verifyHistory: true });
    setBusy(false);
    if (answer.ok) setHealth(answer.value);
    else setError(answer.error);
  };
  return (
    <section className="form-section" aria-label={t('settings.diagnostics')}>
      <h2>{t('settings.diagnostics')}</h2>
      {info === undefined ? null : (
        <p className="muted">
          {t('settings.versions', {
            version: info.version,
            shell: t(info.shell === 'electron' ? 'settings.shellDesktop' : 'settings.shellBrowser'),
            station: info.stationId,
          })}
        </p>
      )}
      <p className="section-actions">
        <Button icon={Stethoscope} disabled={isBusy} onClick={() => void examine(false)}>
          {t('settings.examine')}
        </Button>
        <Button
          icon={Wrench}
          disabled={isBusy}
          title={t('settings.rebuildHint')}
          onClick={() => void examine(true)}
        >
          {t('settings.rebuild')}
        </Button>
      </p>
      {isBusy ? <Progress label={t('settings.examining')} /> : null}
      {error === null ? null : <ErrorNotice error={error} />}
      {health === null ? null : <HealthLines health={health} />}
    </section>
  );
}

function HealthLines({ health }: Readonly<{ health: Health }>) {
  return (
    <ul className="health" role="status">
      {health.lines.map((line) => (
        <li key={line.check} className={line.ok ? 'health-ok' : 'health-bad'}>
          {line.ok ? <CircleCheck size={15} aria-hidden /> : <CircleAlert size={15} aria-hidden />}
          <strong>{line.check}</strong>
          <span>{line.message}</span>
        </li>
      ))}
    </ul>
  );
}
