// The drawn signs, on a 16-pixel grid, one stroke of 1.5. Never shown without a word or an accessible name.

/** Path data by name. */
export const icons = {
  search: 'M7 2.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 1 0 0-8.5M10.25 10.25 13.5 13.5',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5 6.5 12 13 4.5',
  plus: 'M8 3v10M3 8h10',
  tag: 'M2.75 2.75h5l5.5 5.5-5 5-5.5-5.5zM5.5 5.5h.01',
  pencil: 'M3 13l.75-3L10.5 3.25l2.25 2.25L6 12.25zM9 4.75 11.25 7',
  photo: 'M2.75 2.75h10.5v8H2.75zM2.75 13.25h10.5',
  text: 'M3 4h10M3 8h10M3 12h6',
  library: 'M3 2.75v10.5M6.25 2.75v10.5M9.25 3.25l3.75 9.75',
  open: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  trash: 'M2.75 4.25h10.5M6 4.25v-1.5h4v1.5M4.25 4.25l.5 9h6.5l.5-9M8 7v3.5',
  undo: 'M5.5 3 2.75 5.75 5.5 8.5M3 5.75h6a3.75 3.75 0 0 1 0 7.5H6',
  download: 'M8 2.75v7M5 7l3 3 3-3M3 13.25h10',
  upload: 'M8 10V2.75M5 5.5l3-3 3 3M3 13.25h10',
  gear: 'M8 6a2 2 0 1 0 0 4a2 2 0 1 0 0-4M8 2v2M8 12v2M2 8h2M12 8h2M3.75 3.75l1.4 1.4M10.85 10.85l1.4 1.4M3.75 12.25l1.4-1.4M10.85 5.15l1.4-1.4',
  star: 'M8 2.5 9.7 6l3.8.55-2.75 2.7.65 3.8L8 11.25l-3.4 1.8.65-3.8L2.5 6.55 6.3 6z',
  back: 'M10 3 5 8l5 5',
  forward: 'M6 3l5 5-5 5',
  down: 'M3 6l5 5 5-5',
  warning: 'M8 2.5 14 13.25H2zM8 6.5v3M8 11.25h.01',
  archive: 'M2.75 3h10.5v3H2.75zM3.75 6v7h8.5V6M6.5 8.5h3',
  folder: 'M2.25 3.75h4l1.5 1.75h6v7.25H2.25z',
  note: 'M3 2.75h10v7l-3.5 3.5H3zM13 9.75H9.5v3.5M5.5 5.75h5M5.5 8.25h3',
  highlight: 'M9.5 2.75 13.25 6.5 8 11.75H5.5L4.25 10.5V8zM2.75 13.25h10.5',
  rows: 'M2.75 3h10.5v3.5H2.75zM2.75 9.5h10.5V13H2.75z',
  roomy: 'M2.75 2.75h10.5v10.5H2.75zM5 6h6M5 10h6',
  lines: 'M2.75 3.5h10.5M2.75 6.5h10.5M2.75 9.5h10.5M2.75 12.5h10.5',
  table: 'M2.75 3h10.5v10H2.75zM2.75 6.25h10.5M6.5 3v10',
  sieve: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  eye: 'M1.75 8c2-3 4-4.25 6.25-4.25S12.25 5 14.25 8c-2 3-4 4.25-6.25 4.25S3.75 11 1.75 8M8 6.25a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 1 0 0-3.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
} as const;

/** The name of a drawn sign. */
export type IconName = keyof typeof icons;
