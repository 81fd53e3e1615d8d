import { useDeferredValue, useMemo } from 'react';
import { SPLITTER_VERSION } from '../../../shared/claims/split.ts';
import type { OpinionSettings } from '../../../shared/domain/opinion.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { buildOpinion } from '../../../shared/opinion/build.ts';
import type { Check } from '../../../shared/opinion/check.ts';
import { checkCase } from '../../../shared/opinion/checks.ts';
import type { OpinionModel } from '../../../shared/opinion/model.ts';
import { type OpinionTemplate, withDisclaimer } from '../../../shared/opinion/template.ts';
import { suggesterVersion } from '../../../shared/suggest/suggester-version.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { useQuery, useSettings, useVectorModelId } from '../../state/queries.tsx';
import { useEarlier } from '../../state/use-earlier.ts';

export type OpinionView = Readonly<{
  model: OpinionModel;
  settings: OpinionSettings;
  checks: readonly Check[];
  /** Its sections, in order. */
  template: OpinionTemplate;
}>;

/** The opinion as the case stands now, written anew with every change of the case. */
export function useOpinion(): Readonly<{ view: OpinionView | null; error: AppError | null }> {
  // Deferred: writing the whole document must not delay the stroke that changed the case.
  const state = useDeferredValue(useCaseState((value) => value, Object.is));
  const resources = useQuery('system.resources', {});
  const version = useQuery('system.info', {}).data?.version ?? '';
  const modelId = useVectorModelId();
  const disclaimer = useSettings()?.disclaimer ?? '';
  const earlier = useEarlier(({ verdicts }) => verdicts);
  const view = useMemo(() => {
    const settings = Object.values(state.opinions)[0];
    if (resources.data === undefined || settings === undefined) return null;
    const template = withDisclaimer(resources.data.template, disclaimer);
    const used = { template, legal: resources.data.legal };
    const versions = versionsOf(version, template, modelId);
    const model = buildOpinion(state, used, { isDraft: false, versions });
    return { model, settings, checks: checkCase(state, earlier), template };
  }, [state, earlier, resources.data, disclaimer, version, modelId]);
  return { view, error: resources.error };
}

/** By what the document was made, as the host writes it into the closing note. */
function versionsOf(
  version: string,
  { id, version: edition }: OpinionTemplate,
  modelId: string | undefined,
): Readonly<Record<string, string>> {
  return {
    软件: version,
    特征划分: SPLITTER_VERSION,
    对应推荐: suggesterVersion(modelId),
    模板: `${id} ${edition}`,
  };
}
