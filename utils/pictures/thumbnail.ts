// A picture as small as a row of a list needs it: cut to its middle, a few kilobytes.

/** Twice as many pixels as it is shown with, for dense screens. */
const WIDTH = 144;
const HEIGHT = 108;
const QUALITY = 0.7;

/** The middle of a picture at 144 by 108; undefined where its bytes are no picture. Decoding runs beside the page. */
export async function thumbnailOf(picture: Blob): Promise<Blob | undefined> {
  const whole = await createImageBitmap(picture).catch(() => undefined);
  if (whole === undefined) return undefined;
  const scale = Math.max(WIDTH / whole.width, HEIGHT / whole.height);
  const [width, height] = [whole.width * scale, whole.height * scale];
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (context) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
  }
  whole.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}
