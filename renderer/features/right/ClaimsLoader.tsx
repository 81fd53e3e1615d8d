import { useDeferredValue, useMemo, useState } from 'react';
import type { ParsedClaimSet } from '../../../shared/claims/model.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { useSessionDraft } from '../../state/session-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { RepairList } from './RepairList.tsx';
import { VersionComparison } from './VersionComparison.tsx';

type ClaimsLoaderProps = Readonly<{ right: Right; claims: readonly Claim[]; onLoaded: () => void }>;

const MAX_PROBLEMS = 6;

/** Claims by paste: what is recognised shows at once, before anything is stored. */
export function ClaimsLoader({ right, claims, onLoaded }: ClaimsLoaderProps) {
  const [text, setText] = useSessionDraft(`claims:${right.id}`);
  const [version, setVersion] = useState(
    right.claimsVersion === '' ? t('right.versionGranted') : right.claimsVersion,
  );
  const deferred = useDeferredValue(text);
  const parsed = useMemo(() => (deferred.trim() === '' ? null : parseClaims(deferred)), [deferred]);
  const act = useAct();
  const canLoad = parsed !== null && parsed.claims.length > 0;
  const load = async () => {
    const command = { type: 'claims.load', rightId: right.id, text, evidenceId: null, version } as const;
    if (await act(command)) {
      setText('');
      onLoaded();
    }
  };
  return (
    <div className="claims-loader">
      <textarea
        className="input textarea claims-text"
        aria-label={t('right.paste')}
        placeholder={t('right.pasteHint')}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {parsed === null ? null : <Recognised parsed={parsed} />}
      {canLoad && claims.length > 0 ? (
        <VersionComparison right={right} claims={claims} next={parsed} text={deferred} />
      ) : null}
      <div className="claims-load-row">
        <Field label={t('right.version')}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              type="text"
              value={version}
              onChange={(event) => setVersion(event.target.value)}
            />
          )}
        </Field>
        <Button look="primary" disabled={!canLoad} onClick={() => void load()}>
          {t('right.load')}
        </Button>
      </div>
    </div>
  );
}

function Recognised({ parsed }: Readonly<{ parsed: ParsedClaimSet }>) {
  const { claims, problems, repairs, text } = parsed;
  const all = [...problems, ...claims.flatMap((claim) => claim.problems)];
  const independent = claims.filter((claim) => claim.kind === 'independent').length;
  return (
    <div className="recognised" role="status">
      <p>
        <strong>{t('right.recognised', { count: claims.length, independent })}</strong>
      </p>
      <ul>
        {all.slice(0, MAX_PROBLEMS).map((problem) => (
          <li key={`${problem.code}-${problem.start}`} className={`problem problem-${problem.severity}`}>
            {problem.message}
          </li>
        ))}
      </ul>
      {all.length > MAX_PROBLEMS ? (
        <p className="muted">{t('right.moreProblems', { count: all.length })}</p>
      ) : null}
      <RepairList repairs={repairs} text={text} />
    </div>
  );
}
