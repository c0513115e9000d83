import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import type { OptionsModel } from './model';

/** Facts about the installation, none about the person: no symbols, sites, words or keys. */
export function diagnostics(
  { settings, health, locked, data, version }: OptionsModel,
  browser: string,
): string {
  const changed = (Object.keys(settings) as (keyof Settings)[]).filter(
    (key) => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULT_SETTINGS[key]),
  );
  return JSON.stringify(
    {
      version,
      browser,
      options: health,
      changed,
      locked,
      bytes: data?.bytes,
      notice: data?.notice,
      sources: data?.sources.map(({ id, state, failure }) => ({ id, state, failure })),
    },
    null,
    2,
  );
}
