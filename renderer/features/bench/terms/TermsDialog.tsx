import { X } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../locales/t.ts';
import { useAct } from '../../../parts/use-act.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useBench } from '../bench-context.tsx';
import type { ClaimTerm } from './claim-terms.ts';
import { termTone } from './find-terms.ts';
import { useClaimTerms } from './use-claim-terms.ts';

/** The terms of the claims with their marks and how the material calls them; what was stated can be taken back. */
export function TermsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const terms = useClaimTerms();
  return (
    <Dialog kind="sheet" title={t('bench.terms')} onClose={onClose}>
      {terms.length === 0 ? <p>{t('bench.termsNone')}</p> : <AliasForm terms={terms} />}
      <table className="terms">
        <thead>
          <tr>
            <th scope="col">{t('bench.termMark')}</th>
            <th scope="col">{t('bench.termName')}</th>
            <th scope="col">{t('bench.termParts')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term, index) => (
            <TermRow key={term.name} term={term} tone={termTone(index)} />
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

type TermRowProps = Readonly<{ term: ClaimTerm; tone: number }>;

function TermRow({ term, tone }: TermRowProps) {
  const act = useAct();
  return (
    <tr>
      <td>{term.mark}</td>
      <th scope="row">
        <span className={`word-mark word-tone-${tone}`}>{term.name}</span>
        {term.variants.length === 0 ? null : <span className="muted"> {term.variants.join('、')}</span>}
      </th>
      <td>
        {term.parts.map(({ words, aliasId }) => (
          <span key={words} className="term-part">
            {words}
            {aliasId === null ? (
              <span className="reason-held">{t('bench.heldLinked')}</span>
            ) : (
              <button
                type="button"
                className="citation-remove"
                aria-label={t('bench.unalias', { part: words, term: term.name })}
                title={t('bench.unalias', { part: words, term: term.name })}
                onClick={() => void act({ type: 'term.unalias', id: aliasId })}
              >
                <X size={12} aria-hidden />
              </button>
            )}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** States by hand that two words name one part. */
function AliasForm({ terms }: Readonly<{ terms: readonly ClaimTerm[] }>) {
  const bench = useBench();
  const [term, setTerm] = useState<string | null>(null);
  const [part, setPart] = useState('');
  const add = async () => {
    if (term !== null && (await bench.alias(term, part))) setPart('');
  };
  return (
    <form
      className="alias-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={t('bench.termName')}>
        {(ids) => (
          <Select
            {...ids}
            value={term}
            options={terms.map(({ name, mark }) => ({
              value: name,
              label: mark === '' ? name : `${name}（${mark}）`,
            }))}
            onChange={setTerm}
          />
        )}
      </Field>
      <Field label={t('bench.termParts')}>
        {(ids) => (
          <input
            {...ids}
            className="input"
            maxLength={100}
            value={part}
            onChange={(event) => setPart(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={term === null || part.trim() === ''}>
        {t('bench.aliasAdd')}
      </Button>
    </form>
  );
}
