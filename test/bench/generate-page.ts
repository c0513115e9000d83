/** A seeded stream of numbers in [0, 1), so that each run measures the same page. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS = (
  'the market rose as investors weighed earnings while shares of small companies gained on hopes that rates ' +
  'would fall again this year and analysts said growth in the quarter beat what many had expected from a sector'
).split(' ');
const NAMES = ['Apple', 'Microsoft', 'Amplitude', 'Nvidia', 'Walmart', 'Russell 2000', 'S&P 500', 'Boeing'];
const PLACES = ['Chicago', 'The Federal Reserve', 'Europe', 'Wall Street', 'Congress', 'Japan'];
const EXPLICIT = [
  '(NASDAQ: <a href="/quote/nasdaq/ampl/">AMPL</a>)',
  '(<a href="/quote/IWM">IWM</a> <span>0.31%</span>)',
  '(NYSE: <b>CCL</b>)',
  '$<em>NVDA</em>',
  '(<span>^GSPC</span> <span>+0.50%</span>)',
];

/** A page of `texts` short texts, as menus, lists and tables are made of; one in a hundred holds a ticker. */
export function generateShortTexts(texts: number, seed = 1): string {
  const next = random(seed);
  const words = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
  const cells = Array.from({ length: texts }, () => {
    const text = words(3 + Math.floor(next() * 3));
    const symbol = next() < 0.01 ? ' (NASDAQ: AMPL)' : '';
    return `<td>${text.charAt(0).toUpperCase()}${text.slice(1)}${symbol}</td>`;
  });
  const rows = cells.map((cell, index) => (index % 5 === 0 ? `<tr>${cell}` : cell)).join('');
  return `<!doctype html><meta charset="utf-8"><title>Short texts</title><body><table>${rows}</table></body>`;
}

/** The page's body: articles of paragraphs with links and emphasis, and tables, in about `texts` text nodes. */
export function generatePage(texts: number, seed = 1): string {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const sentence = () => {
    const start = words(4 + Math.floor(next() * 10));
    const subject = next() < 0.04 ? ` ${pick(NAMES)}` : next() < 0.3 ? ` ${pick(PLACES)}` : '';
    return `${start.charAt(0).toUpperCase()}${start.slice(1)}${subject} ${words(6)}.`;
  };
  const parts: string[] = [];
  let count = 0;
  while (count < texts) {
    const explicit = next() < 0.1 ? ` ${pick(EXPLICIT)}` : '';
    parts.push(
      `<article>\n<h2>${words(6)}</h2>\n<p>${sentence()} ${sentence()} <a href="/news/${count}">${words(3)}</a> ${sentence()}${explicit}</p>\n` +
        `<p>${sentence()} <strong>${words(2)}</strong> ${sentence()}</p>\n<ul>\n<li>${words(5)}</li>\n<li>${words(4)}</li>\n</ul>\n</article>\n`,
    );
    count += 18 + (explicit ? 2 : 0);
  }
  return `<!doctype html><meta charset="utf-8"><title>Generated page</title><body>${parts.join('')}</body>`;
}
