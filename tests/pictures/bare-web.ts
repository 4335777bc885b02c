// Pictures of the web as a browser brings them that keeps cookies back.
import { createWebPictures } from '../../utils/stores/web-pictures';

/** Asks for no leave, and leaves the asking to the image. */
export const bareWeb = createWebPictures({
  bare: true,
  permission: { has: async () => true, ask: async () => true },
  fetch: () => Promise.reject(new Error('An image asks for itself.')),
});
