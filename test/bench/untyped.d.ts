declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(pattern: RegExp, options: { each: () => void }): void;
  }
}
declare module 'twitter-text' {
  const twitter: { extractCashtagsWithIndices(text: string): { indices: [number, number] }[] };
  export default twitter;
}
