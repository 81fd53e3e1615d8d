import { Plus, Trash2 } from 'lucide-react';
import type { Expert } from '../../../shared/domain/case.ts';
import { t } from '../../locales/t.ts';
import { useAct, useRecordUpdate } from '../../parts/use-act.ts';
import { useOrdered } from '../../state/case-context.tsx';
import { newId } from '../../state/new-id.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

/** Who signs; the first one leads. Each confirms that there is no ground for recusal (回避). */
export function ExpertList({ organisation }: Readonly<{ organisation: string }>) {
  const experts = useOrdered('experts');
  const act = useAct();
  const add = () => {
    const role = experts.some((expert) => expert.role === 'LEAD') ? 'MEMBER' : 'LEAD';
    void act({ type: 'record.add', collection: 'experts', id: newId(), patch: { role, organisation } });
  };
  return (
    <section className="form-section" aria-label={t('opinion.experts')} data-field="experts">
      <header className="section-head">
        <h3 className="panel-heading">{t('opinion.experts')}</h3>
        <Button icon={Plus} look="quiet" onClick={add}>
          {t('ui.add')}
        </Button>
      </header>
      {experts.length === 0 ? <p className="muted">{t('opinion.expertsHint')}</p> : null}
      {experts.map((expert) => (
        <ExpertCard key={expert.id} expert={expert} />
      ))}
    </section>
  );
}

function ExpertCard({ expert }: Readonly<{ expert: Expert }>) {
  const { id, name, organisation, title, role, recusalChecked } = expert;
  const act = useAct();
  const update = useRecordUpdate('experts', id);
  return (
    <div className="expert">
      <div className="expert-top">
        <TextInput
          aria-label={t('opinion.expertName')}
          placeholder={t('opinion.expertName')}
          value={name}
          onCommit={(next) => update({ name: next.trim() })}
        />
        <Select
          aria-label={t('opinion.expertRole')}
          value={role}
          options={(['LEAD', 'MEMBER'] as const).map((value) => ({
            value,
            label: t(`opinion.role_${value}`),
          }))}
          onChange={(next) => update({ role: next })}
        />
        <IconButton
          icon={Trash2}
          label={t('opinion.expertRemove', { name })}
          onClick={() => void act({ type: 'record.remove', collection: 'experts', id })}
        />
      </div>
      <div className="expert-more">
        <TextInput
          aria-label={t('opinion.expertOrganisation')}
          placeholder={t('opinion.expertOrganisation')}
          value={organisation}
          onCommit={(next) => update({ organisation: next.trim() })}
        />
        <TextInput
          aria-label={t('opinion.expertTitle')}
          placeholder={t('opinion.expertTitle')}
          value={title}
          onCommit={(next) => update({ title: next.trim() })}
        />
      </div>
      <Checkbox isChecked={recusalChecked} onChange={(next) => update({ recusalChecked: next })}>
        {t('opinion.recusal')}
      </Checkbox>
    </div>
  );
}
