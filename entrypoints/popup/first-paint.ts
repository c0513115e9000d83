/** No paint takes longer; a page that is never painted, behind another tab, goes on as well (ms). */
const PATIENCE = 250;

/** Runs `next` once, after the page's first content has been painted. */
export function afterFirstPaint(next: () => void): void {
  const painted = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) go();
  });
  const patience = setTimeout(go, PATIENCE);
  function go() {
    painted.disconnect();
    clearTimeout(patience);
    next();
  }
  painted.observe({ type: 'paint', buffered: true });
}
