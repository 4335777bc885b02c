// The background's side of the protocol: every request is checked for who sent it and parsed before it is answered.
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { isOwnPage } from './own-page';
import { type ProtocolMap, requests } from './protocol';

const messaging = defineExtensionMessaging<ProtocolMap>();

/** An answer to every call. */
export type Answers = {
  [Call in keyof ProtocolMap]: (
    request: Parameters<ProtocolMap[Call]>[0],
  ) => Promise<ReturnType<ProtocolMap[Call]>>;
};

/**
 * Answers every call of the protocol. A request of the wrong shape, or one that comes from anywhere but Cutline's own
 * pages, is refused and reaches no answer.
 */
export function answerCalls(answers: Answers, self: { id: string; origin: string }): void {
  const listen = <Call extends keyof ProtocolMap>(
    call: Call,
    schema: v.GenericSchema<unknown, Parameters<ProtocolMap[Call]>[0]>,
  ): void => {
    messaging.onMessage(call, async ({ data, sender }) => {
      if (!isOwnPage(sender, self)) throw new Error('This call is for Cutline’s own pages.');
      const request = v.safeParse(schema, data);
      if (!request.success) throw new Error(`The call ${call} has the wrong shape.`);
      return await answers[call](request.output);
    });
  };
  listen('readTab', requests.readTab);
  listen('clipTab', requests.clipTab);
  listen('fileStory', requests.fileStory);
  listen('importStories', requests.importStories);
  listen('changeTags', requests.changeTags);
  listen('trashStories', requests.trashStories);
  listen('restoreStories', requests.restoreStories);
}
