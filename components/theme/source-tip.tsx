import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface SourceTipProps {
  /** The figure itself. */
  children: ComponentChildren;
  /** What is said about it, one line each. */
  lines: string[];
  label?: string;
}

/**
 * A figure that tells where it comes from: on hover, on focus, on tap. Esc puts the tip away
 * without closing what is around it. The tip spans the nearest `.tip-anchor`, so it can't run out
 * of a narrow popup or card.
 */
export function SourceTip({ children, lines, label }: SourceTipProps) {
  const id = useId();
  const [dismissed, setDismissed] = useState(false);
  const revive = () => setDismissed(false);
  return (
    <span class={`source-tip${dismissed ? ' dismissed' : ''}`} onPointerLeave={revive}>
      <button
        type="button"
        class="source-tip-figure"
        aria-label={label}
        aria-describedby={id}
        onBlur={revive}
        onClick={revive}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || dismissed) return;
          event.preventDefault();
          event.stopPropagation();
          setDismissed(true);
        }}
      >
        {children}
      </button>
      <span class="tip" role="tooltip" id={id}>
        {lines.map((line) => (
          <span key={line} dir="auto">
            {line}
          </span>
        ))}
      </span>
    </span>
  );
}
