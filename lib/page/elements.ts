/**
 * What an element does to the text around it: `inline` continues the block it stands in, `block`
 * begins one of its own, `unread` is never looked at.
 */
export type ElementKind = 'inline' | 'block' | 'unread';

const INLINE =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small span ' +
  'strike strong sub sup time tt u var wbr';

/** Programs, code samples, form controls, and the text of drawings. */
const UNREAD =
  'script style noscript template code kbd samp textarea select option datalist svg text tspan textpath ' +
  'math iframe object canvas audio video title';

const KINDS: ReadonlyMap<string, ElementKind> = new Map([
  ...INLINE.split(' ').map((name) => [name, 'inline'] as const),
  ...UNREAD.split(' ').map((name) => [name, 'unread'] as const),
]);

/** By local name. Custom elements are inline until their page styles them; everything unnamed is a block. */
export function kindOf(localName: unknown): ElementKind {
  // A form whose `localName` is shadowed by one of its inputs: forms are blocks.
  if (typeof localName !== 'string') return 'block';
  return KINDS.get(localName) ?? (localName.includes('-') ? 'inline' : 'block');
}

/** Elements whose text is never read, whatever lies between them and the text. */
export const UNREAD_WITHIN =
  'svg,code,kbd,samp,select,textarea,noscript,template,[contenteditable]:not([contenteditable="false" i])';

/** What the reader types into. Their text is nobody's business, a mention in them neither. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';
