import { BookOpenText, ClipboardPaste, FileUp } from 'lucide-react';
import { useState } from 'react';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import type { Patent } from '../../parts/patent/use-patent.ts';
import { TEXT_FILES } from '../../parts/readable-files.ts';
import { useFilesUnderWay } from '../../parts/use-add-files.ts';
import { Button } from '../../ui/Button.tsx';
import { DropZone } from '../../ui/DropZone.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { DescriptionLookUp } from './DescriptionLookUp.tsx';
import { DescriptionPaste } from './DescriptionPaste.tsx';
import type { LookUp } from './look-up.ts';
import { useReadDescription } from './use-read-description.ts';

type DescriptionPaneProps = Readonly<{
  right: Right;
  claims: readonly Claim[];
  /** Undefined while its files are fetched. */
  patent: Patent | undefined;
  lookUp: LookUp;
  onLookUp: (lookUp: LookUp) => void;
}>;

/** The description (说明书) of the asserted patent: where it is read, and looking up in it. */
export function DescriptionPane({ right, claims, patent, lookUp, onLookUp }: DescriptionPaneProps) {
  const [isPasting, setPasting] = useState(false);
  const { fromFile, fromWords } = useReadDescription(right);
  const underWay = useFilesUnderWay();
  const count = patent?.description.paragraphs.length ?? 0;
  const isEmpty = patent !== undefined && count === 0;
  const actions = (
    <>
      <FileButton icon={FileUp} look="quiet" accept={TEXT_FILES} onFiles={(files) => void fromFile(files)}>
        {t('patent.fromFile')}
      </FileButton>
      <Button icon={ClipboardPaste} look="quiet" onClick={() => setPasting(!isPasting)}>
        {isPasting ? t('ui.cancel') : t('patent.paste')}
      </Button>
    </>
  );
  return (
    <DropZone className="claims-pane" hint={t('patent.dropHint')} onFiles={(files) => void fromFile(files)}>
      <header className="section-head claims-head">
        <h2>{t('patent.description')}</h2>
        {count === 0 ? null : (
          <span className="muted description-origin">
            {t('patent.paragraphs', { count })}
            {' · '}
            {originWords(patent?.descriptionFile ?? null)}
          </span>
        )}
        <span className="top-space" />
        {isEmpty && !isPasting ? null : actions}
      </header>
      {underWay.map((name) => (
        <Progress key={name} label={t('right.reading', { name })} />
      ))}
      {patent === undefined ? <Progress label={t('patent.reading')} /> : null}
      {isPasting ? (
        <DescriptionPaste
          right={right}
          onLoad={async (words) => {
            const isLoaded = await fromWords(words);
            if (isLoaded) setPasting(false);
            return isLoaded;
          }}
        />
      ) : null}
      {isEmpty && !isPasting ? (
        <EmptyState icon={BookOpenText} title={t('patent.emptyTitle')} actions={actions}>
          {t('patent.empty')}
        </EmptyState>
      ) : null}
      {patent === undefined || count === 0 ? null : (
        <DescriptionLookUp
          right={right}
          claims={claims}
          patent={patent}
          lookUp={lookUp}
          onLookUp={onLookUp}
        />
      )}
    </DropZone>
  );
}

function originWords(name: string | null): string {
  return name === null ? t('patent.pastedHere') : t('patent.readIn', { name });
}
