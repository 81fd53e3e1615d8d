import { useDeferredValue, useMemo } from 'react';
import type { Resources } from '../../../shared/contract/system.contract.ts';
import type { OpinionSettings } from '../../../shared/domain/opinion.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { buildOpinion } from '../../../shared/opinion/build.ts';
import { type Check, checkCase } from '../../../shared/opinion/checks.ts';
import type { OpinionModel } from '../../../shared/opinion/model.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { useQuery } from '../../state/queries.tsx';

export type OpinionView = Readonly<{
  model: OpinionModel;
  settings: OpinionSettings;
  checks: readonly Check[];
  resources: Resources;
}>;

/** The opinion as the case stands now, written anew with every change of the case. */
export function useOpinion(): Readonly<{ view: OpinionView | null; error: AppError | null }> {
  // Deferred: writing the whole document must not delay the stroke that changed the case.
  const state = useDeferredValue(useCaseState((value) => value, Object.is));
  const resources = useQuery('system.resources', {});
  const view = useMemo(() => {
    const settings = Object.values(state.opinions)[0];
    if (resources.data === undefined || settings === undefined) return null;
    const model = buildOpinion(state, resources.data, { isDraft: false, versions: {} });
    return { model, settings, checks: checkCase(state), resources: resources.data };
  }, [state, resources.data]);
  return { view, error: resources.error };
}
