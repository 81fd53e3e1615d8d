import type { ParagraphHit } from '../../../shared/claims/description.ts';
import { withQuote } from '../../../shared/claims/quote-paragraph.ts';
import { t } from '../../locales/t.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { newId } from '../../state/new-id.ts';
import { showDone } from '../../ui/toasts.ts';
import { useAct } from '../use-act.ts';
import type { Patent } from './use-patent.ts';

/**
 * Takes a paragraph of the description over into a construction: the one named, else that of the term, else a new one.
 */
export function useQuote(patent: Patent, constructionId?: string): (term: string, hit: ParagraphHit) => void {
  const act = useAct();
  const constructions = useCaseState((state) => Object.values(state.constructions));
  return (term, hit) => {
    const known = constructions.find(({ id, term: other }) =>
      constructionId === undefined ? other.trim() === term.trim() : id === constructionId,
    );
    const patch = withQuote(known, patent.description, hit);
    if (patch === null) {
      showDone(t('patent.quotedAlready', { term }));
      return;
    }
    const id = known?.id ?? newId();
    const type = known === undefined ? 'record.add' : 'record.update';
    const fields = known === undefined ? { ...patch, term } : patch;
    void act({ type, collection: 'constructions', id, patch: fields }).then((isDone) => {
      if (isDone) showDone(t('patent.quoted', { term }));
    });
  };
}
