import { FileDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { OpinionSettings } from '../../../shared/domain/opinion.ts';
import type { Check } from '../../../shared/opinion/check.ts';
import { hasErrors } from '../../../shared/opinion/checks.ts';
import { t } from '../../locales/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { ChecksPanel } from './ChecksPanel.tsx';
import { layoutOptions } from './DocumentForm.tsx';
import { hasInstalledFont } from './installed-fonts.ts';
import { type FontState, fontStates, layoutFonts } from './layout-fonts.ts';
import type { PanelField } from './panel-state.ts';
import { useExport } from './use-export.ts';

type ExportDialogProps = Readonly<{
  caseId: string;
  settings: OpinionSettings;
  checks: readonly Check[];
  onField: (field: PanelField) => void;
  onClose: () => void;
}>;

/** 导出: final or draft, the layout, what still keeps it from being issued, and the fonts it names. */
export function ExportDialog({ caseId, settings, checks, onField, onClose }: ExportDialogProps) {
  const canIssue = !hasErrors(checks);
  const [isDraft, setDraft] = useState(!canIssue);
  const [layout, setLayout] = useState(settings.layout);
  const { isBusy, run } = useExport();
  const errors = checks.filter((check) => check.severity === 'error');
  const submit = async () => {
    if (await run({ isDraft: isDraft || !canIssue, layout })) onClose();
  };
  return (
    <Dialog
      kind="sheet"
      title={t('opinion.exportTitle')}
      onClose={onClose}
      footer={
        <>
          {isBusy ? <Progress label={t('opinion.exporting')} /> : null}
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" icon={FileDown} disabled={isBusy} onClick={() => void submit()}>
            {t(isDraft || !canIssue ? 'opinion.exportDraft' : 'opinion.exportFinal')}
          </Button>
        </>
      }
    >
      <div className="export">
        <fieldset className="export-kinds">
          <legend className="export-heading">{t('opinion.exportKind')}</legend>
          <Choice
            name="kind"
            isChosen={!isDraft && canIssue}
            isDisabled={!canIssue}
            title={t('opinion.final')}
            hint={canIssue ? t('opinion.finalHint') : t('opinion.finalBarred', { count: errors.length })}
            onChoose={() => setDraft(false)}
          />
          <Choice
            name="kind"
            isChosen={isDraft || !canIssue}
            title={t('opinion.draft')}
            hint={t('opinion.draftHint')}
            onChoose={() => setDraft(true)}
          />
        </fieldset>
        {errors.length === 0 ? null : (
          <ChecksPanel
            caseId={caseId}
            checks={errors}
            onField={(field) => {
              onClose();
              onField(field);
            }}
          />
        )}
        <fieldset className="export-kinds">
          <legend className="export-heading">{t('opinion.layout')}</legend>
          {layoutOptions().map(({ value, label }) => (
            <Choice
              key={value}
              name="layout"
              isChosen={layout === value}
              title={label}
              hint={t(`opinion.layoutHint_${value}`)}
              onChoose={() => setLayout(value)}
            />
          ))}
        </fieldset>
        <FontList settings={settings} />
      </div>
    </Dialog>
  );
}

type ChoiceProps = Readonly<{
  name: string;
  isChosen: boolean;
  isDisabled?: boolean;
  title: string;
  hint: string;
  onChoose: () => void;
}>;

function Choice({ name, isChosen, isDisabled = false, title, hint, onChoose }: ChoiceProps) {
  return (
    <label className="export-choice">
      <input type="radio" name={name} checked={isChosen} disabled={isDisabled} onChange={onChoose} />
      <span>
        <span className="choice-title">{title}</span>
        <span className="choice-hint">{hint}</span>
      </span>
    </label>
  );
}

/** The fonts that the document names, and what this computer lacks. */
function FontList({ settings }: Readonly<{ settings: OpinionSettings }>) {
  const states = useMemo(() => fontStates(layoutFonts(settings), hasInstalledFont), [settings]);
  const isMissing = states.some((state) => !state.isHere);
  return (
    <section className="font-list">
      <h3 className="export-heading">{t('opinion.fonts')}</h3>
      <dl>
        {states.map((state) => (
          <div key={state.font.use} className={state.isHere ? undefined : 'font-missing'}>
            <dt>{t(`opinion.fontUse_${state.font.use}`)}</dt>
            <dd>
              {state.font.name}
              <span className="font-state">{fontWords(state)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted">{t(isMissing ? 'opinion.fontsMissing' : 'opinion.fontsHere')}</p>
    </section>
  );
}

function fontWords({ font, isHere, instead }: FontState): string {
  // Liberation Serif answers to the name of Times New Roman and has its widths: they cannot be told apart.
  if (isHere && font.use === 'latin') return t('opinion.fontHereOrEqual');
  if (isHere) return t('opinion.fontHere');
  return instead === null ? t('opinion.fontAbsent') : t('opinion.fontInstead', { font: instead });
}
