import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  children: ComponentChildren;
  onClick(): void;
  /** `quiet` reads as text until pointed at. */
  kind?: 'plain' | 'quiet';
  /** The accessible name where the visible text alone doesn't say what happens. */
  label?: string;
  pressed?: boolean;
  disabled?: boolean;
}

export function Button({ children, onClick, kind = 'plain', label, pressed, disabled }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      onClick={onClick}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
    >
      {children}
    </button>
  );
}
