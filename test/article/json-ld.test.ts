import { describe, expect, it } from 'vitest';
import { jsonLdDates } from '../../lib/article/json-ld';

const read = (...values: unknown[]) => jsonLdDates(values.map((value) => JSON.stringify(value)));
const article = { '@type': 'NewsArticle', datePublished: '2026-01-26' };

describe('articles in JSON-LD', () => {
  it.each([
    ['at the top', article],
    ['in a list', [{ '@type': 'WebPage' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'Organization' }, article] }],
    ['as main entity', { '@type': 'WebPage', mainEntity: article }],
    ['with several types', { ...article, '@type': ['Thing', 'BlogPosting'] }],
  ])('are found %s', (_, value) => {
    expect(read(value)).toEqual([{ published: '2026-01-26', modified: null }]);
  });

  it.each([
    ['<!--', '-->'],
    ['//<![CDATA[\n', '\n//]]>'],
    ['<![CDATA[', ']]>'],
  ])('are found between %s and %s', (before, after) => {
    expect(jsonLdDates([`${before}${JSON.stringify(article)}${after}`])).toHaveLength(1);
  });

  it('carry the date of their last change', () => {
    expect(read({ ...article, dateModified: '2026-01-27' })[0]?.modified).toBe('2026-01-27');
  });

  it.each([
    ['a page that is none', { '@type': 'WebPage', datePublished: '2001-01-01' }],
    ['a list of other stories', { '@type': 'ItemList', itemListElement: [{ item: article }] }],
    ['a date that is no text', { ...article, datePublished: 20260126 }],
    ['null', null],
    ['a number', 7],
  ])('are not found in %s', (_, value) => {
    expect(read(value)).toEqual([]);
  });

  it('survives broken JSON and bottomless nesting', () => {
    let nested: unknown = article;
    for (let i = 0; i < 100; i += 1) nested = { '@graph': [nested] };
    expect(
      jsonLdDates(['{"@type": "NewsArticle", ', JSON.stringify(nested), JSON.stringify(article)]),
    ).toHaveLength(1);
  });
});
