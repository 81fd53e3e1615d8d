import { ChevronDown, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Party } from '../../../shared/domain/case.ts';
import { isCreditCode } from '../../../shared/domain/numbers.ts';
import { codeOptions } from '../../locales/codes.ts';
import { t } from '../../locales/t.ts';
import { useAct, useRecordUpdate } from '../../parts/use-act.ts';
import { useOrdered } from '../../state/case-context.tsx';
import { newId } from '../../state/new-id.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

/** Who is in the case; the next role is offered that nobody has yet. */
export function PartyList() {
  const parties = useOrdered('parties');
  const act = useAct();
  const add = () => {
    const taken = new Set(parties.map((party) => party.role));
    const role = codeOptions('partyRole').find(({ value }) => !taken.has(value))?.value ?? 'ACCUSED';
    void act({ type: 'record.add', collection: 'parties', id: newId(), patch: { role } });
  };
  return (
    <section className="form-section" aria-label={t('intake.parties')}>
      <header className="section-head">
        <h2>{t('intake.parties')}</h2>
        <Button icon={Plus} look="quiet" onClick={add}>
          {t('ui.add')}
        </Button>
      </header>
      {parties.length === 0 ? <p className="muted">{t('intake.partiesHint')}</p> : null}
      {parties.map((party) => (
        <PartyCard key={party.id} party={party} />
      ))}
    </section>
  );
}

function PartyCard({ party }: Readonly<{ party: Party }>) {
  const { id, role, name, idNumber, address, contact, agent } = party;
  const act = useAct();
  const update = useRecordUpdate('parties', id);
  const [isOpen, setOpen] = useState(false);
  const details = [idNumber, address, contact, agent].filter((detail) => detail !== '');
  const isDoubtful = /^[0-9A-Z]{18}$/i.test(idNumber) && !isCreditCode(idNumber) && !/^\d{17}/.test(idNumber);
  return (
    <div className="card-row">
      <div className="card-top">
        <Select
          aria-label={t('intake.partyRole')}
          value={role}
          options={codeOptions('partyRole')}
          onChange={(next) => update({ role: next })}
        />
        <TextInput
          aria-label={t('intake.partyName')}
          placeholder={t('intake.partyName')}
          value={name}
          onCommit={(next) => update({ name: next.trim() })}
        />
        <IconButton
          icon={Trash2}
          label={t('ui.remove')}
          onClick={() => void act({ type: 'record.remove', collection: 'parties', id })}
        />
      </div>
      <button
        type="button"
        className="disclosure"
        aria-expanded={isOpen}
        title={t('intake.partyDetails', { name })}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        {details.length === 0 ? t('intake.noDetails') : details.join(' · ')}
      </button>
      {isOpen || isDoubtful ? (
        <div className="form-grid">
          <Field label={t('intake.idNumber')} warning={isDoubtful ? t('intake.idNumberDoubt') : undefined}>
            {(ids) => (
              <TextInput {...ids} value={idNumber} onCommit={(next) => update({ idNumber: next.trim() })} />
            )}
          </Field>
          <Field label={t('intake.contact')}>
            {(ids) => (
              <TextInput {...ids} value={contact} onCommit={(next) => update({ contact: next.trim() })} />
            )}
          </Field>
          <Field label={t('intake.address')}>
            {(ids) => (
              <TextInput {...ids} value={address} onCommit={(next) => update({ address: next.trim() })} />
            )}
          </Field>
          <Field label={t('intake.agent')}>
            {(ids) => (
              <TextInput {...ids} value={agent} onCommit={(next) => update({ agent: next.trim() })} />
            )}
          </Field>
        </div>
      ) : null}
    </div>
  );
}
