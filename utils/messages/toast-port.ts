// What a toast in a page and the background say to each other. The page's side knows words and buttons, and nothing of the
// story: which one was saved only the background knows.

/** The name of the port that a toast opens. */
export const TOAST_PORT = 'toast';

/** What a toast's buttons do: take the story back, tag it, open it in the library. */
export type ToastAction = 'undo' | 'tag' | 'open';

/** What a toast shows: ready words in the reader's language, `lang` as BCP 47. */
export interface Toast {
  text: string;
  actions: readonly { action: ToastAction; label: string }[];
  close: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}
