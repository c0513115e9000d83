import { textAfter, textBefore } from './scan';

const CODE = new Set(
  'substring string strings variable variables environment shell script scripts command commands argument arguments parameter parameters expand expands expanded regex directory directories makefile bash zsh stdin stdout perl php echo cp mv mkdir chmod grep awk sed sudo printf getenv dirname'.split(
    ' ',
  ),
);

/** Whether programs are spoken of: the substring $ARG is replaced. */
export const isAmongCode = (text: string, start: number, end: number): boolean =>
  `${textBefore(text, start, 60)} ${textAfter(text, end, 60)}`
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => CODE.has(word));
