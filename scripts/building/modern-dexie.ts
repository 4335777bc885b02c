// Dexie as it is written for browsers of today: the package names its form for old ones first, which is a tenth larger.
// Extension, tests and benches take the same one, so that what is tested and measured is what is built.

/** Vite's `resolve.alias`. */
export const MODERN_DEXIE = { dexie: 'dexie/dist/modern/dexie.mjs' } as const;
