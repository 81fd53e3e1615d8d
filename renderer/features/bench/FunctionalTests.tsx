import { TEST_QUESTION_WORDS } from '../../../shared/judgment/equivalence.ts';
import { RULES } from '../../../shared/judgment/rules.ts';
import { t, type WordKey } from '../../locales/t.ts';
import { TextArea } from '../../ui/TextInput.tsx';
import { Choices } from './Choices.tsx';
import type { SheetPartProps } from './sheet-part.ts';
import { answerOptions, degreeOptions } from './sheet-words.ts';

const ASPECTS: readonly Readonly<{ name: 'means' | 'function' | 'effect'; word: WordKey }>[] = [
  { name: 'means', word: 'bench.means' },
  { name: 'function', word: 'bench.function' },
  { name: 'effect', word: 'bench.effect' },
];
const UNANSWERED = { means: null, function: null, effect: null };

/** The stricter test of a functional feature (功能性特征): function and effect must be the same. */
export function FunctionalTests({ judgment, onChange }: SheetPartProps) {
  const degrees = judgment.functional ?? UNANSWERED;
  const { obvious } = judgment;
  return (
    <section className="eq-part">
      <h3>{t('bench.functionalTests')}</h3>
      <p className="eq-note">{RULES.B4.says}</p>
      <div className="eq-tests">
        {ASPECTS.map(({ name, word }) => (
          <div key={name} className="eq-test">
            <h4>{t(word)}</h4>
            <Choices
              label={t(word)}
              value={degrees[name]}
              options={degreeOptions()}
              onChange={(degree) => onChange({ functional: { ...degrees, [name]: degree } })}
            />
          </div>
        ))}
        <div className="eq-test">
          <h4>{TEST_QUESTION_WORDS.obvious}</h4>
          <Choices
            label={TEST_QUESTION_WORDS.obvious}
            value={obvious.value}
            options={answerOptions()}
            onChange={(value) => onChange({ obvious: { ...obvious, value } })}
          />
        </div>
      </div>
      <TextArea
        rows={2}
        aria-label={t('bench.colReason')}
        placeholder={t('bench.functionalReason')}
        value={judgment.reason}
        onCommit={(reason) => onChange({ reason })}
      />
    </section>
  );
}
