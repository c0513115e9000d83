import { render } from 'preact';
import { Card } from '../../components/card/Card';
import { FormatContext } from '../../components/theme/format-context';
import { TranslateContext } from '../../components/translate-context';
import type { Claim } from '../../lib/article/claim';
import { findClaims } from '../../lib/article/find-claims';
import { copyText } from '../../lib/card/copy-text';
import { cardView } from '../../lib/card/view';
import type { Format } from '../../lib/format/format';
import type { CardContent, CardOptions } from '../../lib/hover/card-port';
import type { ShellOptions } from '../../lib/hover/shell';
import type { Translate } from '../../lib/i18n/translate';
import { SECOND } from '../../lib/time';
import { cardActions } from './actions';

/** How often ages are written anew while a card stands. */
const TICK = 20 * SECOND;

export interface PaintKit {
  t: Translate;
  format: Format;
}

/** What the page states, looked for once: when there are figures to set beside it. */
function claimsOnce(pageText: CardOptions['pageText']): () => readonly Claim[] {
  let found: readonly Claim[] | null = null;
  return () => {
    if (!found) {
      const { text, mentions } = pageText();
      found = findClaims(text, mentions);
    }
    return found;
  };
}

function viewOf(
  { target, publication }: CardOptions,
  { content, claims }: { content: CardContent; claims(): readonly Claim[] },
) {
  return cardView({
    target,
    data: content.status === 'loading' ? null : content.data,
    failure: content.status === 'failed' ? content.reason : null,
    published: publication?.day ?? null,
    claims: content.status === 'ready' ? claims() : [],
  });
}

/** Draws the card with Preact into the shell's root. */
export function paintWith({ t, format }: PaintKit): ShellOptions['paint'] {
  return (options, { root, actions: shell, state: first }) => {
    let state = first;
    const claims = claimsOnce(options.pageText);
    let view = viewOf(options, { content: state.content, claims });
    const { actions, finish } = cardActions(options, () => copyText(view, { t, format }));
    const draw = () =>
      render(
        <TranslateContext.Provider value={t}>
          <FormatContext.Provider value={{ format, now: Date.now() }}>
            <Card
              view={view}
              text={options.target.text}
              pinned={state.pinned}
              actions={actions}
              onPin={shell.pin}
              onClose={shell.close}
              onCorner={shell.corner}
              onShift={shell.shift}
            />
          </FormatContext.Provider>
        </TranslateContext.Provider>,
        root,
      );
    const ticking = setInterval(draw, TICK);
    draw();
    return {
      update(next) {
        if (next.content !== state.content) view = viewOf(options, { content: next.content, claims });
        state = next;
        draw();
      },
      unmount() {
        clearInterval(ticking);
        render(null, root);
        finish();
      },
    };
  };
}
