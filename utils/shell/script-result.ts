// What the clip script brought back from a page: unknown until parsed, because the page may have had a hand in it.
import * as v from 'valibot';
import { failed, type Result } from '../outcome/result';
import { ClipTrouble } from '../story/clip-trouble';
import { parseStory } from '../story/parse-story';
import type { Story } from '../story/story';

const ScriptResult = v.union([
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), trouble: ClipTrouble }),
]);

/** Reads the clip script's result. Anything but a story or a known trouble is `unreadable`, naming the first wrong field. */
export function parseScriptResult(answer: unknown): Result<Story, ClipTrouble> {
  const result = v.safeParse(ScriptResult, answer);
  if (!result.success) return failed({ kind: 'unreadable', detail: 'no answer from the page' });
  if (!result.output.ok) return failed(result.output.trouble);
  const story = parseStory(result.output.value);
  if (story.ok) return story;
  return failed({ kind: 'unreadable', detail: `${story.trouble.field}: ${story.trouble.problem}` });
}
