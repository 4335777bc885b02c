// What the clip script brought back from a page: unknown until parsed, because the page may have had a hand in it.
import * as v from 'valibot';
import { failed } from '../outcome/result';
import { ClipTrouble } from '../story/clip-trouble';
import type { PageReading } from '../story/page-reading';
import { parseStory } from '../story/parse-story';

const Loaded = v.record(v.string(), v.string());

const ScriptResult = v.union([
  v.object({
    ok: v.literal(true),
    value: v.unknown(),
    loaded: v.optional(v.fallback(Loaded, {}), {}),
  }),
  v.object({ ok: v.literal(false), trouble: ClipTrouble }),
]);

/** Reads the clip script's result. Anything but a story or a known trouble is `unreadable`, naming the first wrong field. */
export function parseScriptResult(answer: unknown): PageReading {
  const result = v.safeParse(ScriptResult, answer);
  if (!result.success) return failed({ kind: 'unreadable', detail: 'no answer from the page' });
  if (!result.output.ok) return failed(result.output.trouble);
  const story = parseStory(result.output.value);
  if (story.ok) return { ...story, loaded: result.output.loaded };
  return failed({ kind: 'unreadable', detail: `${story.trouble.field}: ${story.trouble.problem}` });
}
