// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Markup, readMarkup } from '../../lib/page/hints';

function read(html: string): { symbols: string[]; markup: Markup } {
  document.body.innerHTML = html;
  const markup: Markup = { quotes: new WeakMap(), quoteTexts: null, hasEditable: false };
  const work = readMarkup(document, markup);
  for (let step = work.next(); ; step = work.next()) if (step.done) return { symbols: step.value, markup };
}

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what markup says', () => {
  it('notes links to quote pages by their first text', () => {
    const { markup, symbols } = read('<a href="/quote/AMPL"> <b>Amplitude</b></a><a href="/news">News</a>');
    expect(markup.quotes.get(element('a'))).toBe('/quote/AMPL');
    expect(markup.quoteTexts?.has(element('b').firstChild as Text)).toBe(true);
    expect(markup.quotes.has(element('[href="/news"]'))).toBe(false);
    expect(symbols).toEqual([]);
  });

  it('needs no second look at a symbol, which is found without its link', () => {
    const { markup } = read('<a href="/quote/AMPL"> <b>AMPL</b> </a>');
    expect(markup.quotes.get(element('a'))).toBe('/quote/AMPL');
    expect(markup.quoteTexts).toBeNull();
  });

  it('takes a short label with a symbol for a link, an article not', () => {
    const article = 'word '.repeat(20);
    const { markup, symbols } = read(
      `<b data-symbol="NASDAQ:ampl">Amplitude</b><p data-ticker="IWM">${article}</p>`,
    );
    expect(symbols).toEqual(['AMPL', 'IWM']);
    expect(markup.quotes.get(element('b'))).toBe('/quote/AMPL');
    expect(markup.quotes.has(element('p'))).toBe(false);
  });

  it('reads ticker symbols from JSON-LD, however deep', () => {
    const { symbols } = read(jsonLd('{"about":[{"@type":"Corporation","tickerSymbol":"NYSE:CCL"}]}'));
    expect(symbols).toEqual(['CCL']);
  });

  it('passes over what is malformed', () => {
    const { symbols, markup } = read(
      `${jsonLd('{"tickerSymbol": "AMPL"')}<b data-symbol="not a symbol!">Text</b>`,
    );
    expect(symbols).toEqual([]);
    expect(markup.quoteTexts).toBeNull();
  });
});
