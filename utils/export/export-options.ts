// What can be chosen about an export. Which of it a format listens to stands in the list of formats.

/** The choices. */
export interface ExportOptions {
  /** Kept pictures go into the file. */
  pictures: boolean;
  /** The text of the stories goes into the file; otherwise only what describes them. */
  text: boolean;
  /** What the reader added goes into the file: tags, note, highlights. */
  own: boolean;
  /** What parts the cells of a table. */
  separator: ',' | ';';
  /** Tables begin with a byte order mark, by which Excel knows their encoding. */
  bom: boolean;
  /** Photos are cited beside their stories. */
  photos: boolean;
  /** Names are split into given and family name, by a rule that knows no person. */
  splitNames: boolean;
}

/** The name of a choice. */
export type OptionName = keyof ExportOptions;

/** What holds until its reader chooses. */
export const DEFAULT_OPTIONS: ExportOptions = {
  pictures: true,
  text: true,
  own: true,
  separator: ',',
  bom: false,
  photos: false,
  splitNames: false,
};
