// Where the news of the library lies in the browser's storage.

/** The key of the news that nobody has put away yet. */
export const NEWS_KEY = 'recoveryNews';
