// Hands a finished file to the reader as a download; a link needs no permission.

/** How long the browser is given to take the file over. */
const HELD_MS = 60_000;

/** Downloads a file under a name. */
export function saveBlob(page: Document, file: Blob, name: string): void {
  const link = page.createElement('a');
  const address = URL.createObjectURL(file);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}
