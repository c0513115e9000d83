import { useFormatting } from './format-context';

/** A gain or loss: sign and arrow always, colour second. Null shows the dash of `Format`. */
export function Move({ fraction, digits = 2 }: { fraction: number | null; digits?: number }) {
  const { format } = useFormatting();
  const tone = fraction === null || fraction === 0 ? 'flat' : fraction > 0 ? 'gain' : 'loss';
  return <bdi class={`move ${tone}`}>{format.move(fraction, digits)}</bdi>;
}
