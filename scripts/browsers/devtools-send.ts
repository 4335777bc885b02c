// One command of the DevTools protocol to a page.

/** Sends one command to the page and gives its answer. */
export type Send = (
  method: string,
  params?: Record<string, unknown>,
) => Promise<Record<string, unknown>>;
