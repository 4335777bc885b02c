// Everything an extension page may ask the background: the calls of calls/, and the types that follow from them.
import type * as v from 'valibot';
import type { Call } from './calls/call';
import { clipping } from './calls/clipping';
import { collections } from './calls/collections';
import { imports } from './calls/imports';
import { library } from './calls/library';
import { pictures } from './calls/pictures';
import { searches } from './calls/searches';
import { stories } from './calls/stories';
import { tags } from './calls/tags';

const all = {
  ...clipping,
  ...stories,
  ...tags,
  ...searches,
  ...collections,
  ...imports,
  ...library,
  ...pictures,
};
type All = typeof all;

/** The name of a call. */
export type CallName = keyof All;
/** What a call is asked with. */
export type RequestOf<Name extends CallName> = v.InferOutput<All[Name]['request']>;
/** What a call answers. */
export type AnswerOf<Name extends CallName> = ReturnType<All[Name]['refuse']>;

/** Every call by its name, for who listens. */
export const calls: { readonly [Name in CallName]: Call<RequestOf<Name>, AnswerOf<Name>> } = all;

/** The background as who asks it sees it, and as who answers for it has to be. */
export type Background = {
  [Name in keyof All]: (request: RequestOf<Name>) => Promise<AnswerOf<Name>>;
};
