// How much of the page at hand is shown.

/** `all`: everything that would be saved, as before saving. Of a saved story: its `line` alone, or its `tags` under that. */
export type ClipPart = 'line' | 'tags' | 'all';
