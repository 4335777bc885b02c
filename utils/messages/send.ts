// The pages' side of the protocol: asking the background. Types only, so no page carries the schemas.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { LibraryProtocolMap } from './library-protocol';
import type { ProtocolMap } from './protocol';

const messaging = defineExtensionMessaging<ProtocolMap & LibraryProtocolMap>();

/** Asks the background to do one of the calls of `ProtocolMap`. Rejects only where no background answers. */
export const send = messaging.sendMessage;
