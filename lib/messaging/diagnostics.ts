import * as v from 'valibot';

/** What reading a page found and took, for measuring. Times in ms. */
export const diagnosticsSchema = v.object({
  mentions: v.array(
    v.object({
      symbol: v.string(),
      form: v.string(),
      text: v.string(),
      confidence: v.number(),
      /** The text of its run right before and after. */
      before: v.string(),
      after: v.string(),
      shown: v.boolean(),
    }),
  ),
  /** Texts read. */
  texts: v.number(),
  marked: v.number(),
  /**
   * The first reading of the page, as it happened: slices together, the longest one, how many. A page
   * about markets is read twice, the second time with names: all of that together.
   */
  first: v.object({ total: v.number(), longest: v.number(), count: v.number() }),
  /** The search for open shadow roots after that. */
  shadow: v.object({ total: v.number(), longest: v.number(), count: v.number() }),
  /** The longest slice since. */
  longest: v.number(),
  /** Each of `repeat` bare walks over all texts of this document, and of as many readings of it. */
  walks: v.array(v.number()),
  scans: v.array(v.number()),
});
export type Diagnostics = v.InferOutput<typeof diagnosticsSchema>;
