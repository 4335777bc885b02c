// By which key a row of the organisation is found.
import type { OrganisationRow } from '../../search/organisation-row';

/** The key of a row: its kind and its name, so that it is one text. */
export const organisationKey = (kind: OrganisationRow['kind'], name: string): string =>
  `${kind}:${name}`;
