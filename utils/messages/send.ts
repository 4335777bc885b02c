// The pages' side of the protocol: asking the background. Types only, so no page carries the schemas.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from './protocol';

const messaging = defineExtensionMessaging<ProtocolMap>();

/** Asks the background to do one of the calls of `ProtocolMap`. Rejects only where no background answers. */
export const send = messaging.sendMessage;
