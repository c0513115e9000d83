import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readPageDates } from '../../lib/article/page-dates';

function page(head: string, body = '', loaded = 'https://paper.example/story'): Document {
  const window = new Window({ url: 'https://paper.example/story' });
  Object.defineProperty(window, 'performance', { value: { getEntriesByType: () => [{ name: loaded }] } });
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  window.document.write(html);
  return window.document as unknown as Document;
}

describe('what a page says of its date', () => {
  it('reads addresses, JSON-LD, meta tags and times in page order', () => {
    const found = readPageDates(
      page(
        `<link rel="canonical" href="https://paper.example/2026/01/26/story">
         <meta property="article:published_time" content="2026-01-26">
         <meta name="Date" value="2026-01-27"><meta itemprop="datePublished" content="x"><meta charset="utf-8"><meta property="og:type" content="article">
         <script type="application/ld+json">{"a":1}</script>`,
        '<time itemprop="datePublished" datetime="2026-01-26">today</time><time datetime="2026-01-25">then</time>',
      ),
    );
    expect(found.urls).toEqual(['https://paper.example/story', 'https://paper.example/2026/01/26/story']);
    expect(found.jsonLd).toEqual(['{"a":1}']);
    expect(found.metas.map(({ key }) => key)).toEqual([
      'article:published_time',
      'date',
      'datepublished',
      'og:type',
    ]);
    expect(found.times).toEqual([
      { datetime: '2026-01-26', marked: true },
      { datetime: '2026-01-25', marked: false },
    ]);
  });

  it.each([
    ['comments', '<div class="CommentList"><time datetime="2026-02-01"></time></div>'],
    ['other stories', '<div class="card related-stories"><time datetime="2026-02-01"></time></div>'],
    ['the margin', '<aside><p><time datetime="2026-02-01"></time></p></aside>'],
    ['a change', '<time class="updated" datetime="2026-02-01"></time>'],
    ['a change by name', '<time itemprop="dateModified" datetime="2026-02-01"></time>'],
  ])('leaves times of %s out', (_, body) => {
    expect(readPageDates(page('<meta property="og:type" content="article">', body)).times).toEqual([]);
  });

  it('takes a plain time for its date only beside its text', () => {
    const time = '<time datetime="2026-02-01"></time>';
    expect(readPageDates(page('', `<main><table>${time}</table></main>`)).times).toEqual([]);
    expect(readPageDates(page('', `<article>${time}</article>`)).times).toHaveLength(1);
    expect(readPageDates(page('', `<p class="byline">${time}</p>`)).times).toHaveLength(1);
  });

  it('leaves the head of the story before out, once the page has gone on to another', () => {
    const meta = '<meta property="article:published_time" content="2026-01-26">';
    const canonical = (path: string) => `<link rel="canonical" href="https://paper.example/${path}">`;
    const before = 'https://paper.example/before';
    expect(readPageDates(page(meta, '', before)).metas).toEqual([]);
    expect(readPageDates(page(meta + canonical('before'), '', before)).urls).toEqual([
      'https://paper.example/story',
    ]);
    expect(readPageDates(page(meta + canonical('story'), '', before)).metas).toHaveLength(1);
    expect(readPageDates(page(meta, '', 'https://paper.example/story?utm=1')).metas).toHaveLength(1);
  });

  it('does not parse megabytes', () => {
    const huge = `<script type="application/ld+json">"${'x'.repeat(600_000)}"</script>`;
    expect(readPageDates(page(huge)).jsonLd).toEqual([]);
  });

  it('reads an empty page', () => {
    expect(readPageDates(page(''))).toEqual({
      urls: ['https://paper.example/story'],
      jsonLd: [],
      metas: [],
      times: [],
    });
  });
});
