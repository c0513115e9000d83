import { CONTENT_MATCHES } from '../../lib/settings/hosts';
import { BUILT_IN_PAIRS } from '../../lib/settings/pairs';
import type { Pair } from '../../lib/settings/settings';
import { useTranslate } from '../translate-context';

/** `unknown` until the browser has said; Firefox may withhold what the manifest asks for. */
export type Access = 'unknown' | 'granted' | 'missing';

interface WelcomePageProps {
  pair: Pair;
  access: Access;
  /** The keys of the command that walks to the next ticker; empty when none is set. */
  shortcut: string;
  onPair(pair: Pair): void;
  onGrant(): void;
  onOptions(section?: string): void;
}

const name = (pair: Pair) => `${pair.small} / ${pair.large}`;
const HOSTS = CONTENT_MATCHES.map((match) => new URL(match.replace('*.', '')).hostname);

/** The first thing after installation: what it does, what it sends, where, and a text to try it on. */
export function WelcomePage({ pair, access, shortcut, onPair, onGrant, onOptions }: WelcomePageProps) {
  const t = useTranslate();
  return (
    <main class="welcome">
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      {access === 'missing' && (
        <p class="banner" role="alert">
          {t('welcome_access_missing')}{' '}
          <button type="button" class="button" onClick={onGrant}>
            {t('welcome_access_grant')}
          </button>
        </p>
      )}
      <div class="columns">
        <section>
          <h2>{t('welcome_does_title')}</h2>
          <ul>
            <li>{t('welcome_does_page')}</li>
            <li>{t('welcome_does_popup')}</li>
            <li>{t('welcome_does_options')}</li>
          </ul>
          <h2>{t('welcome_pair_title')}</h2>
          <label>
            {t('welcome_pair_label')}{' '}
            <select
              value={name(pair)}
              onChange={(event) => {
                const chosen = BUILT_IN_PAIRS.find((each) => name(each) === event.currentTarget.value);
                if (chosen) onPair(chosen);
              }}
            >
              {[...new Set([name(pair), ...BUILT_IN_PAIRS.map(name)])].map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
        </section>
        <section>
          <h2>{t('welcome_sends_title')}</h2>
          <p>{t('welcome_sends')}</p>
          <h2>{t('welcome_sites_title')}</h2>
          <p>{t('welcome_sites', HOSTS.length, HOSTS.slice(0, 4).join(', '))}</p>
          <button type="button" class="button" onClick={() => onOptions('sites')}>
            {t('welcome_sites_more')}
          </button>
        </section>
      </div>
      <section>
        <h2>{t('welcome_try_title')}</h2>
        <p class="soft">{shortcut ? t('welcome_try_hint', shortcut) : t('welcome_try_hint_pointer')}</p>
        <article>
          <p>{t('welcome_sample_1')}</p>
          <p>{t('welcome_sample_2')}</p>
          <p class="soft">{t('welcome_sample_note')}</p>
        </article>
      </section>
      <button type="button" class="button" onClick={() => onOptions()}>
        {t('welcome_options')}
      </button>
    </main>
  );
}
