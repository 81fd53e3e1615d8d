import { useEffect } from 'react';
import { t } from '../../locales/t.ts';
import { useBench, useBenchView } from './bench-context.tsx';

/** G was pressed: the letters of a label are awaited. They belong to the jump until it ends. */
export function JumpBox() {
  const bench = useBench();
  const jump = useBenchView((view) => view.jump);
  const isOn = jump !== null;
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (/^[a-z0-9.′]$/i.test(event.key)) bench.typeJump(event.key);
      else if (event.key === 'Enter') bench.typeJump(null);
      else bench.endJump();
    };
    // Before every other listener: the letters would judge or move.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('pointerdown', bench.endJump);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('pointerdown', bench.endJump);
    };
  }, [isOn, bench]);
  if (jump === null) return null;
  return (
    <div className="jump-box" role="status">
      {t('bench.jumpTo')} <b>{jump === '' ? '…' : jump.toUpperCase()}</b>
      <span className="fine-print">{t('bench.jumpHint')}</span>
    </div>
  );
}
