// Whether the welcome page opens after an installation.

/**
 * Once, when Cutline is new. Firefox says `temporary` of what it installs anew with every start, as developers and tests have
 * it do; then only in the build of `npm start`.
 */
export const isFirstRun = (details: { reason: string; temporary?: boolean }): boolean =>
  details.reason === 'install' &&
  (details.temporary !== true || import.meta.env.CUTLINE_STARTED === true);
