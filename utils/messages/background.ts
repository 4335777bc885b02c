// The pages' side of the protocol: the background, asked by message. Types only, so no page carries the schemas.
import type { Background } from './protocol';

// Nothing is asked before the first paint, so what asks can come after it.
const messaging = import('@webext-core/messaging').then((room) => room.defineExtensionMessaging());

/** The background of this extension. A call rejects only where no background answers. */
export const background = new Proxy<Background>(Object.create(null), {
  get: (_, name) => async (request: unknown) =>
    (await messaging).sendMessage(String(name), request),
});
