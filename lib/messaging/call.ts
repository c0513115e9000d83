import * as v from 'valibot';

/** One call of the protocol, as a pair of schemas. */
export function call<P extends v.GenericSchema, R extends v.GenericSchema>(params: P, returns: R) {
  return { params, returns };
}

export const nothing = v.optional(v.null());
/** A symbol as a page may ask for it: short, plain, upper case. */
export const symbolSchema = v.pipe(v.string(), v.regex(/^\^?[A-Z0-9][A-Z0-9.\-=]{0,14}$/));
export const symbolsSchema = v.pipe(v.array(symbolSchema), v.maxLength(500));
