import { describe, expect, it } from 'vitest';
import { Draft } from '../../../shared/commands/draft.ts';
import { apply } from '../../../shared/history/apply.ts';
import { defined } from '../../../shared/util/assert.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { TestCase } from '../../support/case-builder.ts';

describe('Draft', () => {
  const { state, rightId } = new TestCase().loadClaims();
  const title = (of: typeof state) => defined(of.rights[rightId], 'right').title;

  it('hands out states that later steps do not change', () => {
    const draft = new Draft(state);
    expect(draft.state).toBe(state);
    draft.update('rights', rightId, { title: '第一次' });
    const first = draft.state;
    expect(draft.state).toBe(first);
    draft.update('rights', rightId, { title: '第二次' });
    expect([title(state), title(first), title(draft.state)]).toEqual([title(state), '第一次', '第二次']);
    expect(title(state)).not.toBe('第一次');
  });

  it('shows every step at once, shares what it left alone, and tells exactly what it did', () => {
    const draft = new Draft(state);
    const claim = defined(Object.values(state.claims)[0], 'claim');
    draft.remove('claims', claim.id);
    expect(draft.find('claims', claim.id)).toBeUndefined();
    draft.add('claims', { ...claim, no: 9 });
    draft.update('claims', claim.id, { no: 8 });
    expect(draft.get('claims', claim.id).no).toBe(8);
    expect(draft.all('claims')).toHaveLength(Object.keys(state.claims).length);
    expect(draft.state.rights).toBe(state.rights);
    expect(unwrap(apply(state, draft.changes))).toEqual(draft.state);
  });
});
