import type { Side } from '../../lib/analytics/types';

/** A side's name in its own colour, wherever it stands. */
export function SideName({ side, children }: { side: Side; children: string }) {
  return (
    <b class={side} dir="auto">
      {children}
    </b>
  );
}
