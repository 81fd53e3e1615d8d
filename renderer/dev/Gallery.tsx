import { Toasts } from '../ui/Toasts.tsx';
import { ChipStories } from './ChipStories.tsx';
import { ControlStories } from './ControlStories.tsx';
import { MessageStories } from './MessageStories.tsx';
import { ReaderStories } from './ReaderStories.tsx';

/** Every primitive in every state, light and dark side by side: what visual checks photograph. */
export function Gallery() {
  return (
    <>
      <div className="gallery">
        <Column theme="light" />
        <Column theme="dark" />
      </div>
      <Toasts />
    </>
  );
}

function Column({ theme }: Readonly<{ theme: 'light' | 'dark' }>) {
  return (
    <main className="gallery-column" data-theme={theme} aria-label={theme === 'light' ? '浅色' : '深色'}>
      <ControlStories />
      <ChipStories />
      <MessageStories />
      <ReaderStories />
    </main>
  );
}
