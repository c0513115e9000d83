import type { ComponentChildren } from 'preact';
import { Button } from './button';

export interface NoticeProps {
  children: ComponentChildren;
  /** `problem` is announced at once, `info` when the reader pauses. */
  tone?: 'info' | 'problem';
  action?: { text: string; onClick(): void };
}

/** One sentence about the state of what is shown, with the button that mends it where there is one. */
export function Notice({ children, tone = 'info', action }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <p>{children}</p>
      {action && <Button onClick={action.onClick}>{action.text}</Button>}
    </div>
  );
}
