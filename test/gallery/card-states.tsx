import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import uplot from 'uplot/dist/uPlot.min.css?inline';
import { Card } from '../../components/card/Card';
import cardCss from '../../components/card/card.css?inline';
import rowsCss from '../../components/card/card-rows.css?inline';
import correctionsCss from '../../components/card/corrections.css?inline';
import claimsCss from '../../components/claims/claims.css?inline';
import { FormatContext } from '../../components/theme/format-context';
import theme from '../../components/theme/theme.css?inline';
import tokens from '../../components/theme/tokens.css?inline';
import { TranslateContext } from '../../components/translate-context';
import { cardView, type ViewQuery } from '../../lib/card/view';
import type { CardData } from '../../lib/messaging/protocol';
import { epochDayFromIso } from '../../lib/time';
import { PUBLISHED, RECORDED, STATED } from '../article/checked';
import * as data from '../card/data';
import type { GalleryKit, GalleryState } from './state';

const idle = () => Promise.resolve([]);
const actions = {
  refresh: () => undefined,
  watch: () => Promise.resolve(true),
  copy: () => Promise.resolve(true),
  ignore: idle,
  alias: idle,
  block: () => undefined,
  meanings: () =>
    Promise.resolve([{ symbol: 'AI', name: 'C3.ai, Inc.', exchange: 'NYSE', kind: 'stock' as const }]),
};

interface Shown extends Partial<ViewQuery> {
  text?: string;
  pinned?: boolean;
  /** Clicked on once it stands. */
  press?: string;
  /** Focused once it stands. */
  focus?: string;
}

/** A card as it stands on a page: in a shadow root of its own, on `ground`. */
function Standing({ kit, shown, ground }: { kit: GalleryKit; shown: Shown; ground: string }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${tokens}\n${uplot}\n${theme}\n${cardCss}\n${rowsCss}\n${correctionsCss}\n${claimsCss}</style><div class="frame"></div>`;
    const { text, pinned = false, press, focus, ...query } = shown;
    const target = { symbol: query.data?.symbol ?? 'IWM', confidence: 1 };
    const found = cardView({ target, data: null, failure: null, published: null, ...query });
    const asked = document.documentElement.dataset;
    const view = {
      ...found,
      theme: (asked.theme ?? 'auto') as 'auto',
      palette: (asked.palette ?? 'default') as 'default',
    };
    const none = () => undefined;
    const frame = root.querySelector('.frame');
    if (!(frame instanceof HTMLElement)) return;
    render(
      <TranslateContext.Provider value={kit.t}>
        <FormatContext.Provider value={{ format: kit.format, now: data.NOW }}>
          <Card
            view={view}
            text={text ?? view.symbol}
            pinned={pinned}
            actions={actions}
            onPin={none}
            onClose={none}
            onCorner={none}
            onShift={none}
          />
        </FormatContext.Provider>
      </TranslateContext.Provider>,
      frame,
    );
    if (press) setTimeout(() => root.querySelector<HTMLElement>(press)?.click());
    if (focus) setTimeout(() => root.querySelector<HTMLElement>(focus)?.focus());
  }, []);
  return (
    <div style={{ background: ground, padding: '12px' }}>
      <div ref={host} style={{ display: 'block', inlineSize: '320px', fontSize: '27px' }} />
    </div>
  );
}

function state(id: string, shown: Shown, ground = ''): GalleryState {
  return {
    id: `card-${id}`,
    width: 344,
    render: (kit): ComponentChildren => <Standing kit={kit} shown={shown} ground={ground} />,
  };
}

const renamed = (reply: CardData, name: string): CardData =>
  reply.own.facts
    ? {
        ...reply,
        instrument: { ...reply.own.facts.instrument, name },
      }
    : reply;

const LONGEST =
  'Invesco Actively Managed Exchange-Traded Commodity Fund Trust – Invesco Optimum Yield Diversified Commodity Strategy No K-1 ETF';

export const states: GalleryState[] = [
  state('fund', { data: data.fund(), published: epochDayFromIso('2026-01-26') }),
  state('claims', {
    data: data.fund({ recorded: RECORDED }),
    published: PUBLISHED,
    claims: STATED,
  }),
  state('claims-index', { data: data.index(), published: PUBLISHED, claims: STATED }),
  state('stock', { data: data.stock(), published: epochDayFromIso('2026-10-30') }),
  state('loss-maker', { data: data.lossMaker() }),
  state('index', { data: data.index() }),
  state('unknown', { data: data.unknown(), text: 'ZZZZ' }),
  state('loading', {}),
  state('arriving', { data: data.arriving() }),
  state('stale', { data: data.stale() }),
  state('failed', { data: data.failed() }),
  state('no-answer', { failure: 'source-failed' }),
  state('doubtful', { data: data.stock(), target: { symbol: 'CRVL', confidence: 0.6 }, text: 'CRVL' }),
  state('correcting', { data: data.lossMaker(), text: 'AMPL', press: '[aria-expanded]' }),
  state('source-of-a-number', { data: data.stock(), focus: '.versus button' }),
  state('source-of-the-price', { data: data.stock(), focus: '.level button' }),
  state('focused', { data: data.fund(), focus: '.card' }),
  state('pinned', { data: data.fund(), pinned: true }),
  state('longest-name', { data: renamed(data.fund(), LONGEST) }),
  state('on-white', { data: data.lossMaker() }, '#fff'),
  state('on-black', { data: data.lossMaker() }, '#000'),
];
