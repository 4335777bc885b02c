// Who may ask the background for anything: Cutline's own pages, never a content script or another extension.

/** As much of the browser's `MessageSender` as decides who is speaking. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/**
 * Whether a message comes from a page of this extension. A content script carries the extension's id too, but the
 * address of the site it runs in. `self.origin` ends in a slash, as `runtime.getURL('')` gives it.
 */
export const isOwnPage = (sender: Sender, self: { id: string; origin: string }): boolean =>
  sender.id === self.id && sender.url !== undefined && sender.url.startsWith(self.origin);
