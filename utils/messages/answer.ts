// The background's side of the protocol: every request is checked for who sent it and parsed before it is answered.
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { isOwnPage } from './own-page';
import { type Background, type CallName, calls } from './protocol';

const messaging = defineExtensionMessaging();

const fieldOf = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue) ?? issue.message;

const isCall = (name: string): name is CallName => name in calls;

/**
 * Answers every call of the protocol. A request that comes from anywhere but Cutline's own pages is refused. One of the
 * wrong shape reaches no answer: where something was to be filed, the page is told which field is wrong.
 */
export function answerCalls(answers: Background, self: { id: string; origin: string }): void {
  const listen = <Name extends CallName>(name: Name): void => {
    const { request, refuse } = calls[name];
    messaging.onMessage(name, async ({ data, sender }) => {
      if (!isOwnPage(sender, self)) throw new Error('This call is for Cutline’s own pages.');
      const asked = v.safeParse(request, data);
      if (asked.success) return await answers[name](asked.output);
      return refuse({ kind: 'not-a-story', detail: fieldOf(asked.issues[0]) });
    });
  };
  Object.keys(calls).filter(isCall).forEach(listen);
}
