import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useOneAtATime } from '../../../renderer/ui/use-one-at-a-time.ts';

afterEach(cleanup);

it('lets a person act again only when the first time is over', async () => {
  const ends: (() => void)[] = [];
  const Maker = () => {
    const make = useOneAtATime(() => new Promise<void>((resolve) => ends.push(resolve)));
    return (
      <button type="button" onClick={make.run}>
        {make.isBusy ? '正在新建' : '新建'}
      </button>
    );
  };
  render(<Maker />);
  const button = screen.getByRole('button');
  act(() => {
    button.click();
    button.click();
  });
  fireEvent.click(button);
  expect(ends).toHaveLength(1);
  expect(button.textContent).toBe('正在新建');
  await act(async () => ends[0]?.());
  expect(button.textContent).toBe('新建');
  fireEvent.click(button);
  expect(ends).toHaveLength(2);
});
