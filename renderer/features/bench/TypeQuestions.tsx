import { numericOf } from '../../../shared/judgment/numeric.ts';
import { RULES } from '../../../shared/judgment/rules.ts';
import { verdictWord } from '../../locales/codes.ts';
import { t } from '../../locales/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Choices } from './Choices.tsx';
import type { SheetPartProps } from './sheet-part.ts';
import { answerOptions } from './sheet-words.ts';

/** What the kind of the feature asks before, or instead of, the four questions. */
export function TypeQuestions(props: SheetPartProps) {
  const { feature, judgment, onChange } = props;
  switch (feature.type) {
    case 'NUMERIC':
      return <NumericQuestions {...props} />;
    case 'FUNCTIONAL':
      return (
        <Checkbox
          isChecked={judgment.isFunctionalException}
          onChange={(isFunctionalException) => onChange({ isFunctionalException })}
        >
          {t('bench.functionalException')}
        </Checkbox>
      );
    case 'USE_ENVIRONMENT':
      return (
        <Question
          says={RULES.B6.says}
          asks={t('bench.asksEnvironment')}
          value={judgment.fitsEnvironment}
          onChange={(fitsEnvironment) => onChange({ fitsEnvironment })}
        />
      );
    case 'STEP_ORDER':
      return (
        <Question
          says={RULES.B8.says}
          asks={t('bench.asksOrder')}
          value={judgment.orderLimits}
          onChange={(orderLimits) => onChange({ orderLimits })}
        />
      );
    case 'NEGATIVE':
      return (
        <Question
          says={RULES.F12.says}
          asks={t('bench.asksExcluded')}
          value={judgment.hasExcluded}
          onChange={(hasExcluded) => onChange({ hasExcluded })}
        />
      );
    case 'PRODUCT_BY_PROCESS':
      return <p className="eq-note">{RULES.B7.says}</p>;
    case 'CLOSED_COMPOSITION':
      return <p className="eq-note">{RULES.B5.says}</p>;
    case 'SUBJECT_TITLE':
    case 'USE_PURPOSE':
      return <p className="eq-note">{RULES.B12.says}</p>;
    default:
      return null;
  }
}

type Answer = 'Y' | 'N' | 'U' | null;
type QuestionProps = Readonly<{
  says: string;
  asks: string;
  value: Answer;
  onChange: (value: Answer) => void;
}>;

function Question({ says, asks, value, onChange }: QuestionProps) {
  return (
    <section className="eq-part">
      <h3>{asks}</h3>
      <p className="eq-note">{says}</p>
      <Choices label={asks} value={value} options={answerOptions()} onChange={onChange} />
    </section>
  );
}

const NO_VALUE = { accused: '', emphasised: false, withinError: null };

/** The values of both sides, compared in their units as they are typed. */
function NumericQuestions({ feature, judgment, onChange }: SheetPartProps) {
  const numeric = judgment.numeric ?? NO_VALUE;
  const change = (part: Partial<typeof numeric>) => onChange({ numeric: { ...numeric, ...part } });
  const table = numericOf({
    claimed: feature.text,
    accused: numeric.accused,
    emphasised: numeric.emphasised,
    withinError: numeric.withinError ?? undefined,
  });
  return (
    <section className="eq-part">
      <h3>{t('bench.numeric')}</h3>
      <TextInput
        aria-label={t('bench.accusedValue')}
        placeholder={t('bench.accusedValueHint')}
        value={numeric.accused}
        onCommit={(accused) => change({ accused })}
      />
      <div className="eq-line">
        <Checkbox isChecked={numeric.emphasised} onChange={(emphasised) => change({ emphasised })}>
          {t('bench.emphasised')}
        </Checkbox>
        <span className="eq-inline">
          {t('bench.withinError')}
          <Choices
            label={t('bench.withinError')}
            value={numeric.withinError}
            options={answerOptions()}
            onChange={(withinError) => change({ withinError })}
          />
        </span>
      </div>
      {table === undefined ? null : (
        <p className="eq-note" role="status">
          {table.because.map(({ rule }) => RULES[rule].says).join('')}
          {t(table.needsTest ? 'bench.numericStrict' : 'bench.numericSays', {
            verdict: verdictWord(table.verdict),
          })}
        </p>
      )}
    </section>
  );
}
