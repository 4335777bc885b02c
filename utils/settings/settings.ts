// What a person may choose about how Cutline looks and what it may load.
import * as v from 'valibot';

/** Every setting with its fallback: a value that is missing or unknown becomes the first choice. */
export const Settings = v.object({
  /** Colours of the whole tool. `system` follows the device. */
  theme: v.fallback(v.picklist(['system', 'light', 'dark', 'sepia']), 'system'),
  /** The face stories are set in; `clear` has wide, distinct letters. */
  readingFace: v.fallback(v.picklist(['serif', 'sans', 'clear']), 'serif'),
  /** `ask`: no picture is requested before the reader says so, story by story. */
  webPictures: v.fallback(v.picklist(['ask', 'always']), 'ask'),
});
export type Settings = v.InferOutput<typeof Settings>;

/** What holds before anything was chosen. */
export const DEFAULT_SETTINGS: Settings = v.parse(Settings, {});

/** Reads settings out of an unknown value, setting by setting: one that is broken costs only itself. */
export const parseSettings = (value: unknown): Settings => {
  const parsed = v.safeParse(Settings, value);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
};
