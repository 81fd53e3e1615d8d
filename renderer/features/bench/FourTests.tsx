import { TEST_QUESTION_WORDS, TEST_QUESTIONS } from '../../../shared/judgment/equivalence.ts';
import { t } from '../../locales/t.ts';
import { TextArea } from '../../ui/TextInput.tsx';
import { Choices } from './Choices.tsx';
import type { SheetPartProps } from './sheet-part.ts';
import { answerOptions } from './sheet-words.ts';

/** The four questions of the equivalence test (等同四要件) side by side, each with its reason. */
export function FourTests({ judgment, onChange }: SheetPartProps) {
  return (
    <section className="eq-part">
      <h3>{t('bench.fourTests')}</h3>
      <div className="eq-tests">
        {TEST_QUESTIONS.map((question) => {
          const words = TEST_QUESTION_WORDS[question];
          const answer = judgment[question];
          return (
            <div key={question} className="eq-test">
              <h4>{words}</h4>
              <Choices
                label={words}
                value={answer.value}
                options={answerOptions()}
                onChange={(value) => onChange({ [question]: { ...answer, value } })}
              />
              <TextArea
                rows={2}
                aria-label={t('bench.testReason', { test: words })}
                placeholder={t('bench.testReasonHint')}
                value={answer.reason}
                onCommit={(reason) => onChange({ [question]: { ...answer, reason } })}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}
