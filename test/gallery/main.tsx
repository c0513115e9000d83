/// <reference types="vite/client" />
import { render } from 'preact';
import { FormatContext } from '../../components/theme/format-context';
import { TranslateContext } from '../../components/translate-context';
import { createFormat } from '../../lib/format/format';
import type { Translate } from '../../lib/i18n/translate';
import { translateEnglish } from '../tools/english';
import { longWords } from './long-words';
import { GALLERY_NOW, type GalleryState } from './state';
import '../../components/theme/tokens.css';
import '../../components/theme/theme.css';
import './gallery.css';

type Messages = Record<string, { message: string }>;

const modules = import.meta.glob<{ states: GalleryState[] }>('./*-states.tsx', { eager: true });
const states = Object.values(modules).flatMap((module) => module.states);

const query = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset.theme = query.get('theme') ?? 'light';
if (query.has('palette')) root.dataset.palette = query.get('palette') ?? '';
root.dir = query.get('dir') ?? 'ltr';
root.lang = query.get('locale') ?? 'en-US';
const locales = import.meta.glob<Messages>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const messages = locales[`../../public/_locales/${query.get('messages') ?? 'en'}/messages.json`];
const translated: Translate = (key, ...substitutions) =>
  (messages?.[key]?.message ?? translateEnglish(key)).replace(/\$(\d)/g, (_, n) =>
    String(substitutions[Number(n) - 1] ?? ''),
  );
const t = query.has('long') ? longWords(translated) : translated;
const format = createFormat(query.get('locale') ?? 'en-US');

/** Each state asked for in a frame of its own, one below the other. */
for (const [at, id] of query.getAll('id').entries()) {
  const state = states.find((each) => each.id === id);
  if (!state) continue;
  const frame = document.createElement('div');
  if (at === 0) frame.id = 'frame';
  frame.dataset.state = id;
  frame.style.inlineSize = `${state.width}px`;
  if (state.height) frame.style.blockSize = `${state.height}px`;
  document.body.append(frame);
  render(
    <TranslateContext.Provider value={t}>
      <FormatContext.Provider value={{ format, now: GALLERY_NOW }}>
        {state.render({ t, format, now: GALLERY_NOW })}
      </FormatContext.Provider>
    </TranslateContext.Provider>,
    frame,
  );
}

/** The tool that takes the pictures asks what there is. */
declare global {
  var galleryIds: string[];
}
globalThis.galleryIds = states.map(({ id }) => id);
