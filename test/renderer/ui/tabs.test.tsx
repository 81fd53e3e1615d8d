import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs, tabPanel } from '../../../renderer/ui/Tabs.tsx';

afterEach(cleanup);

const TABS = [
  { name: 'claims', label: '权利要求', count: 3 },
  { name: 'description', label: '说明书', count: 0 },
  { name: 'file', label: '审查档案' },
] as const;

function Turns() {
  const [chosen, setChosen] = useState<(typeof TABS)[number]['name']>('claims');
  return (
    <>
      <Tabs id="right" label="文本" tabs={TABS} chosen={chosen} onChoose={setChosen} />
      <div {...tabPanel('right', chosen)}>{chosen}</div>
    </>
  );
}

const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

describe('tabs', () => {
  it('take turns by click, and name the panel after the chosen one', () => {
    render(<Turns />);
    fireEvent.click(screen.getByRole('tab', { name: '说明书' }));
    expect(screen.getByRole('tabpanel', { name: '说明书' }).textContent).toBe('description');
    const panel = screen.getByRole('tabpanel');
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-controls'))).toEqual([
      panel.id,
      panel.id,
      panel.id,
    ]);
    expect(panel.querySelector('[role="tablist"]')).toBeNull();
  });

  it('are walked round by the arrows, the focus going along, and are one stop of the Tab key', () => {
    render(<Turns />);
    const press = (key: string) => fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });
    press('ArrowLeft');
    expect(chosen()).toBe('审查档案');
    expect(document.activeElement?.textContent).toBe('审查档案');
    press('ArrowRight');
    expect(chosen()).toBe('权利要求3');
    press('Enter');
    expect(chosen()).toBe('权利要求3');
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('show a count, and none where there is nothing to count', () => {
    render(<Turns />);
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      '权利要求3',
      '说明书',
      '审查档案',
    ]);
  });
});
