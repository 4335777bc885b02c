// What the build puts in place of `import.meta.env` (see wxt.config.ts).
interface ImportMetaEnv {
  /** The version in package.json. */
  readonly CUTLINE_VERSION: string;
  /** Whether `npm start` has made the build. */
  readonly CUTLINE_STARTED?: boolean;
}
