import type { LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import { Button } from './Button.tsx';

type FileButtonProps = Readonly<{
  children: string;
  icon: LucideIcon;
  accept?: string;
  isMultiple?: boolean;
  look?: 'plain' | 'primary' | 'quiet';
  onFiles: (files: readonly File[]) => void;
}>;

/** Opens the computer's file dialog. */
export function FileButton({
  children,
  icon,
  accept,
  isMultiple = false,
  look = 'plain',
  onFiles,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} look={look} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={isMultiple}
        aria-label={children}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
