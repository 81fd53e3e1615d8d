import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import { otherWords } from '../../../shared/claims/term-table.ts';
import type { Construction } from '../../../shared/domain/claim.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { ParagraphItem } from '../../parts/patent/ParagraphItem.tsx';
import { type Patent, usePatent } from '../../parts/patent/use-patent.ts';
import { useQuote } from '../../parts/patent/use-quote.ts';
import { useCaseState, useEntity } from '../../state/case-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';

type QuotesProps = Readonly<{ construction: Construction }>;

/** From a term to the paragraphs of the description that use it, each taken over with one click. */
export function ConstructionQuotes({ construction }: QuotesProps) {
  const { rightId, term } = construction;
  const right = useEntity('rights', rightId);
  const [isOpen, setOpen] = useState(false);
  if (right === undefined) return null;
  return (
    <div className="construction-quotes">
      <Button
        icon={BookOpenText}
        look="quiet"
        aria-expanded={isOpen}
        disabled={term === ''}
        title={term === '' ? t('patent.needTerm') : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? t('patent.lookUpClose') : t('patent.lookUp')}
      </Button>
      {isOpen && term !== '' ? <Quotes right={right} construction={construction} /> : null}
    </div>
  );
}

function Quotes({ right, construction }: QuotesProps & Readonly<{ right: Right }>) {
  const claims = useCaseState((state) =>
    Object.values(state.claims).filter((claim) => claim.rightId === right.id),
  );
  const { patent, error } = usePatent(right, claims);
  if (error !== null) return <ErrorNotice error={error} />;
  if (patent === undefined) return <Progress label={t('patent.reading')} />;
  if (patent.description.paragraphs.length === 0) return <p className="muted">{t('patent.lookUpEmpty')}</p>;
  return <Found patent={patent} construction={construction} />;
}

function Found({ patent, construction }: QuotesProps & Readonly<{ patent: Patent }>) {
  const { id, term } = construction;
  const quote = useQuote(patent, id);
  const hits = patent.index.withTerm(term, otherWords(term, patent.terms));
  return (
    <>
      <p className="muted" role="status">
        {t(hits.length === 0 ? 'patent.termMissing' : 'patent.termFound', { term, count: hits.length })}
      </p>
      {hits.map((hit) => (
        <ParagraphItem
          key={hit.paragraph.no}
          patent={patent}
          hit={hit}
          hasSection
          term={term}
          onQuote={quote}
        />
      ))}
    </>
  );
}
