// The pages' side of the protocol: asking the background. Types only, so no page carries the schemas.
import type { LibraryProtocolMap } from './library-protocol';
import type { PicturesProtocolMap } from './pictures-protocol';
import type { ProtocolMap } from './protocol';

type Protocol = ProtocolMap & LibraryProtocolMap & PicturesProtocolMap;

/** As much of the messenger as sends; its own type speaks of messages without data, which this protocol has none of. */
interface Messenger {
  sendMessage<Call extends keyof Protocol>(
    call: Call,
    request: Parameters<Protocol[Call]>[0],
  ): Promise<ReturnType<Protocol[Call]>>;
}

// Nothing is asked before the first paint, so what asks can come after it.
const messaging: Promise<Messenger> = import('@webext-core/messaging').then((room) =>
  room.defineExtensionMessaging<Protocol>(),
);

/** Asks the background to do one of the calls of the protocols. Rejects only where no background answers. */
export const send: Messenger['sendMessage'] = async (call, request) =>
  (await messaging).sendMessage(call, request);
