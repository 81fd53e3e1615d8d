import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

type ButtonProps = Omit<ComponentProps<'button'>, 'children'> &
  Readonly<{
    children: ReactNode;
    icon?: LucideIcon;
    /** `primary`: the one thing this screen is for; `quiet`: no border until pointed at. */
    look?: 'plain' | 'primary' | 'quiet' | 'danger';
  }>;

export function Button({ children, icon: Icon, look = 'plain', className, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classNames('button', `button-${look}`, className)} {...rest}>
      {Icon === undefined ? null : <Icon size={15} aria-hidden />}
      <span>{children}</span>
    </button>
  );
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> &
  Readonly<{
    icon: LucideIcon;
    /** Said by screen readers and shown while pointing. */
    label: string;
    isPressed?: boolean;
  }>;

export function IconButton({ icon: Icon, label, isPressed, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classNames('icon-button', className)}
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      {...rest}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
