import { type KeyboardEvent, useState } from 'react';
import { t } from '../../locales/t.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useBench, useBenchView } from './bench-context.tsx';

/** Picks a further row for the selected passage: one passage may show many features. */
export function PickRowDialog() {
  const bench = useBench();
  const features = useCaseState((state) => state.features, Object.is);
  const current = useBenchView((view) => view.current);
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const found = bench
    .order()
    .flatMap((id) => (id === current ? [] : (features[id] ?? [])))
    .filter(({ label, text }) => {
      const words = wanted.trim().toUpperCase();
      return label.toUpperCase().startsWith(words) || text.toUpperCase().includes(words);
    });
  const close = () => bench.setPicking(false);
  const pick = (featureId: string | undefined) => {
    if (featureId === undefined) return;
    close();
    void bench.linkSelection(featureId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) setAt((at + step + found.length) % found.length);
    if (event.key === 'Enter') pick(found[at]?.id);
    if (step !== 0 || event.key === 'Enter') event.preventDefault();
  };
  return (
    <Dialog kind="palette" title={t('bench.linkOther')} onClose={close}>
      <input
        className="input palette-input"
        type="text"
        role="combobox"
        aria-expanded
        aria-controls="pick-row-list"
        aria-activedescendant={found[at] === undefined ? undefined : `pick-${found[at].id}`}
        aria-label={t('bench.pickHint')}
        placeholder={t('bench.pickHint')}
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="palette-list" id="pick-row-list">
        {found.map(({ id, label, text }, index) => (
          <li key={id}>
            <button
              type="button"
              id={`pick-${id}`}
              className={classNames('palette-item', index === at && 'is-selected')}
              onClick={() => pick(id)}
            >
              <b className="pick-label">{label}</b>
              <span className="palette-title">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
