import { useState } from 'react';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { usePatent } from '../../parts/patent/use-patent.ts';
import { useCase, useCaseState, useOrdered } from '../../state/case-context.tsx';
import { useViewState } from '../../state/view-state.ts';
import { ErrorNotice, Notice } from '../../ui/Notice.tsx';
import { Tabs, tabPanel } from '../../ui/Tabs.tsx';
import { ClaimsPane } from './ClaimsPane.tsx';
import { DescriptionPane } from './DescriptionPane.tsx';
import { ALL, type LookUp } from './look-up.ts';
import { RightForm } from './RightForm.tsx';

/** 权利: the asserted patent's data, its claims and its description. */
export function RightScreen() {
  const right = useOrdered('rights')[0];
  if (right === undefined) return <Notice tone="error">{t('right.missing')}</Notice>;
  return (
    <div className="right-screen">
      <RightForm right={right} />
      <RightText right={right} />
    </div>
  );
}

/** Claims and description take turns beside the right's data. */
const PARTS = ['claims', 'description'] as const;

function RightText({ right }: Readonly<{ right: Right }>) {
  const { caseId } = useCase().view.get();
  const claims = useCaseState((state) =>
    Object.values(state.claims).filter((claim) => claim.rightId === right.id),
  );
  const { patent, error } = usePatent(right, claims);
  const [kept, setPart] = useViewState<string>(caseId, 'right-part', 'claims');
  const [lookUp, setLookUp] = useState<LookUp>(ALL);
  const part = PARTS.find((name) => name === kept) ?? 'claims';
  const showTerm = (term: string) => {
    setLookUp({ by: 'term', term });
    setPart('description');
  };
  return (
    <section className="right-text">
      <Tabs
        id="right"
        label={t('patent.parts')}
        tabs={PARTS.map((name) => ({ name, label: t(`patent.${name}`) }))}
        chosen={part}
        onChoose={setPart}
      />
      <div className="right-part" {...tabPanel('right', part)}>
        {error === null ? null : <ErrorNotice error={error} />}
        {part === 'claims' ? (
          <ClaimsPane right={right} claims={claims} patent={patent} onTerm={showTerm} />
        ) : (
          <DescriptionPane
            right={right}
            claims={claims}
            patent={patent}
            lookUp={lookUp}
            onLookUp={setLookUp}
          />
        )}
      </div>
    </section>
  );
}
