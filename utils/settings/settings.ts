// What a person may choose about how Cutline looks and what it may load. Read without a schema library: the popup reads
// settings before its first paint.

const CHOICES = {
  theme: ['system', 'light', 'dark', 'sepia'],
  readingFace: ['serif', 'sans', 'clear'],
  webPictures: ['ask', 'always'],
  keepPictures: ['asked', 'always'],
} as const;

/** Every setting; a value that is missing or unknown becomes the first choice. */
export interface Settings {
  /** Colours of the whole tool. `system` follows the device. */
  theme: (typeof CHOICES.theme)[number];
  /** The face stories are set in; `clear` has wide, distinct letters. */
  readingFace: (typeof CHOICES.readingFace)[number];
  /** `ask`: no picture is requested before the reader says so, story by story. */
  webPictures: (typeof CHOICES.webPictures)[number];
  /** `asked`: pictures are kept of the stories for which the reader says so; `always`: of every story that is clipped. */
  keepPictures: (typeof CHOICES.keepPictures)[number];
}

const chosen = <T extends string>(choices: readonly [T, ...T[]], value: unknown): T =>
  choices.find((choice) => choice === value) ?? choices[0];

/** Reads settings out of an unknown value, setting by setting: one that is broken costs only itself. */
export function parseSettings(value: unknown): Settings {
  const stored = (name: keyof Settings): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return {
    theme: chosen(CHOICES.theme, stored('theme')),
    readingFace: chosen(CHOICES.readingFace, stored('readingFace')),
    webPictures: chosen(CHOICES.webPictures, stored('webPictures')),
    keepPictures: chosen(CHOICES.keepPictures, stored('keepPictures')),
  };
}

/** What holds before anything was chosen. */
export const DEFAULT_SETTINGS: Settings = parseSettings({});
