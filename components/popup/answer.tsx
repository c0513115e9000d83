import type { ComponentChildren } from 'preact';
import { reasonText } from '../../lib/i18n/source-label';
import type { MessageKey, Translate } from '../../lib/i18n/translate';
import { type Answer, answerOf, speaksOfSizes, WHY_NOT } from '../../lib/popup/answer';
import type { PopupView } from '../../lib/popup/view';
import type { Pair } from '../../lib/settings/settings';
import { Bar } from '../theme/bar';
import { useFormatting } from '../theme/format-context';
import { Rich, type RichProps } from '../theme/rich';
import { useTranslate } from '../translate-context';
import { SideName } from './side-name';

/** The question answered in one sentence, and what parity would mean in a second. */
export function AnswerSentence({ pair, view }: { pair: Pair; view: PopupView | null }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const answer = answerOf(view);
  const sizes = speaksOfSizes(pair);
  const [small, large] = sizes ? [t('popup_small_caps'), t('popup_large_caps')] : [pair.small, pair.large];
  const sides = [
    <SideName key="small" side="small">
      {small}
    </SideName>,
    <SideName key="large" side="large">
      {large}
    </SideName>,
  ];
  const usual = t(
    sizes ? 'popup_answer_below' : 'popup_answer_one_below',
    small,
    large,
    format.percent(0.99, 0),
  );
  const heads = [
    usual,
    t('popup_answer_not_comparable', small, large),
    t('popup_answer_no_multiple', small, large),
  ];
  if (answer.kind === 'loading') {
    return (
      <Answered heads={heads}>
        <Headline text="popup_answer_loading" parts={sides} room={usual} />
        <p>
          <Bar width={12} />
        </p>
      </Answered>
    );
  }
  if (answer.kind === 'below' || answer.kind === 'above') {
    const amount = <bdi key="amount">{format.percent(answer.discount, 0)}</bdi>;
    const one = answer.kind === 'below' ? 'popup_answer_one_below' : 'popup_answer_one_above';
    const many = answer.kind === 'below' ? 'popup_answer_below' : 'popup_answer_above';
    return (
      <Answered heads={heads}>
        <Headline text={sizes ? many : one} parts={[...sides, amount]} room={usual} />
        <p>
          <Rich
            text="popup_parity"
            parts={[
              <bdi key="upside" class="figure">
                {format.signedPercent(answer.parityUpside, 0)}
              </bdi>,
            ]}
          />
        </p>
      </Answered>
    );
  }
  const sentence: Record<typeof answer.kind, MessageKey> = {
    level: 'popup_answer_level',
    'not-comparable': 'popup_answer_not_comparable',
    'no-multiple': 'popup_answer_no_multiple',
  };
  return (
    <Answered heads={heads}>
      <Headline text={sentence[answer.kind]} parts={sides} room={usual} />
      <p class="soft why">
        {answer.kind === 'not-comparable' && t(WHY_NOT[answer.why])}
        {answer.kind === 'no-multiple' &&
          reasonsOf(answer.missing, t).map((line) => <span key={line}>{line}</span>)}
      </p>
    </Answered>
  );
}

/** Why each side has no P/E; once where it is the same for both. */
function reasonsOf(missing: Extract<Answer, { kind: 'no-multiple' }>['missing'], t: Translate): string[] {
  const [first, second] = missing;
  if (first && second && first.reason === second.reason) return [reasonText(first.reason, t)];
  return missing.map(({ symbol, reason }) => t('popup_answer_reason', symbol, reasonText(reason, t)));
}

/** What takes the most room, as near as letters tell. */
const longest = (texts: string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a), '');

/** The answer in a place as high as the longest it may come to be, `heads` first and a reason below. */
function Answered({ heads, children }: { heads: string[]; children: ComponentChildren }) {
  const t = useTranslate();
  return (
    <div class="answer">
      <div>{children}</div>
      <div class="answer-room" aria-hidden="true">
        <p class="answer-head" data-room={longest(heads)} />
        <p class="why" data-room={longest(Object.values(WHY_NOT).map((key) => t(key)))} />
      </div>
    </div>
  );
}

/** As high as the usual answer from the first frame on, however many lines that takes in the language. */
function Headline({ room, ...sentence }: RichProps & { room: string }) {
  return (
    <h1 class="room" data-room={room}>
      <span>
        <Rich {...sentence} />
      </span>
    </h1>
  );
}
