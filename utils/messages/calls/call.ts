// What a call to the background is made of. The calls stand beside this file, each once, by what they are about.
import * as v from 'valibot';
import { failed, type Result } from '../../outcome/result';
import type { FilingTrouble } from '../../story/filing-trouble';

/** A call: the shape of its request, and what one of another shape is answered with. The answer is known by its type alone. */
export interface Call<Request, Answer> {
  readonly request: v.GenericSchema<unknown, Request>;
  readonly refuse: (trouble: FilingTrouble) => Answer;
}

/** Only a broken build asks so, and the answer has no room for this trouble. */
function refuseLoudly({ detail }: FilingTrouble): never {
  throw new Error(`The call has the wrong shape: ${detail}`);
}

/** Begins a call with what is asked; what it answers with follows. */
export function call<Entries extends v.ObjectEntries>(entries: Entries) {
  type Request = v.InferOutput<v.ObjectSchema<Entries, undefined>>;
  const request = v.object(entries);
  return {
    /** A value, or why nothing was written or found out. */
    answers: <Value, Trouble = never>(): Call<Request, Result<Value, FilingTrouble | Trouble>> => ({
      request,
      refuse: failed,
    }),
    /** What was read, which has troubles of its own. */
    reads: <Reading>(): Call<Request, Reading> => ({ request, refuse: refuseLoudly }),
  };
}
