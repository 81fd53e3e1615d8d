import { Quote } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ParagraphHit, paragraphName } from '../../../shared/claims/description.ts';
import { placeWords } from '../../../shared/claims/source-place.ts';
import { t } from '../../locales/t.ts';
import { Button } from '../../ui/Button.tsx';
import { MarkedSpans } from './MarkedSpans.tsx';
import type { Patent } from './use-patent.ts';

type ParagraphItemProps = Readonly<{
  patent: Patent;
  hit: ParagraphHit;
  /** Whether the section is named; not where it stands above the paragraph already. */
  hasSection: boolean;
  /** Said behind the number: how near, which features. */
  notes?: ReactNode;
  /** The term whose construction may quote the paragraph. */
  term?: string | undefined;
  onQuote: (term: string, hit: ParagraphHit) => void;
}>;

/** One paragraph of the description with its printed number, its place in the file, and the words sought. */
export function ParagraphItem({ patent, hit, hasSection, notes, term, onQuote }: ParagraphItemProps) {
  const { paragraph, terms } = hit;
  const { text } = patent.description;
  return (
    <article className="paragraph" id={`paragraph-${paragraph.no}`}>
      <header className="paragraph-head">
        <strong title={placeWords(patent.placeOf(paragraph.start))}>{paragraphName(paragraph)}</strong>
        {hasSection ? <span className="muted">{t(`patent.section_${paragraph.section}`)}</span> : null}
        {notes}
        <span className="top-space" />
        {term === undefined ? null : (
          <Button
            icon={Quote}
            look="quiet"
            title={t('patent.quoteTitle', { term })}
            onClick={() => onQuote(term, hit)}
          >
            {t('patent.quote')}
          </Button>
        )}
      </header>
      <p className="paragraph-text">
        <MarkedSpans
          text={text}
          start={paragraph.start}
          end={paragraph.end}
          spans={terms.flatMap(({ spans }) => spans)}
        />
      </p>
    </article>
  );
}
