import { useEffect, useState } from 'preact/hooks';

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** Changes whenever the browser's colours do, so that a canvas can be drawn anew. */
export function useLook(): { key: string; forced: boolean } {
  const read = () => QUERIES.map((query) => matchMedia(query).matches);
  const [matches, setMatches] = useState(read);
  useEffect(() => {
    const lists = QUERIES.map((query) => matchMedia(query));
    const update = () => setMatches(read());
    for (const list of lists) list.addEventListener('change', update);
    return () => {
      for (const list of lists) list.removeEventListener('change', update);
    };
  }, []);
  return { key: matches.join(), forced: matches[1] ?? false };
}
