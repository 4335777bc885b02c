// A copyright notice where it says more than the credit line: most credits with a © in them are both.
import type { Photo } from './photo';

/** The copyright notice to print beside the credit line; undefined where the line holds its words already. */
export const furtherNotice = ({
  creditLine,
  copyrightNotice,
}: Pick<Photo, 'creditLine' | 'copyrightNotice'>): string | undefined =>
  copyrightNotice !== undefined && creditLine?.includes(copyrightNotice)
    ? undefined
    : copyrightNotice;
