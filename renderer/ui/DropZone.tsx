import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { classNames } from './class-names.ts';

type DropZoneProps = Readonly<{
  onFiles: (files: readonly File[]) => void;
  /** Shown over the area while a file is held above it. */
  hint: string;
  className?: string;
  children: ReactNode;
}>;

/** An area that takes dropped files. */
export function DropZone({ onFiles, hint, className, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const depth = useRef(0);
  const enter = (event: DragEvent, step: number) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    // A zone inside another one takes the file for itself.
    event.stopPropagation();
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has a button as its counterpart on every screen
    <div
      className={classNames('drop-zone', className)}
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        depth.current = 0;
        setOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver ? (
        <div className="drop-hint" aria-hidden>
          {hint}
        </div>
      ) : null}
    </div>
  );
}
