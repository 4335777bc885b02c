// The border guard: an unknown value becomes a Story or a reason why not.
import * as v from 'valibot';
import { done, failed, type Result } from '../outcome/result';
import { SavedStory } from './saved-story';
import { Story } from './story';

/** Why a value is no story: the path of the first field that is wrong, and what is wrong with it. */
export interface NotAStory {
  kind: 'not-a-story';
  field: string;
  problem: string;
}

function parseWith<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): Result<v.InferOutput<S>, NotAStory> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return done(parsed.output);
  const issue = parsed.issues[0];
  return failed({
    kind: 'not-a-story',
    field: v.getDotPath(issue) ?? '',
    problem: issue.message,
  });
}

/** Reads a story out of an unknown value. Builds a fresh object: keys the record does not know are dropped. */
export const parseStory = (value: unknown): Result<Story, NotAStory> => parseWith(Story, value);

/** The same for a story with its filing, as a JSONL line holds it. */
export const parseSavedStory = (value: unknown): Result<SavedStory, NotAStory> =>
  parseWith(SavedStory, value);
