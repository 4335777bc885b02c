// The background's side of the protocol, with the browser's messages played by the test.
import { vi } from 'vitest';
import type { Background } from '../../utils/messages/protocol';

type Listener = (sent: { data: unknown; sender: object }) => Promise<unknown>;

/** A page of the extension as it sends. */
export const OWN_PAGE = { id: 'cutline', url: 'chrome-extension://cutline/popup.html' };

/** Has the calls answered; gives the way to ask, and the names of the calls that are listened to. */
export async function listening(answers: Background) {
  const listeners = new Map<string, Listener>();
  vi.resetModules();
  vi.doMock('@webext-core/messaging', () => ({
    defineExtensionMessaging: () => ({
      onMessage: (call: string, listener: Listener) => void listeners.set(call, listener),
    }),
  }));
  const { answerCalls } = await import('../../utils/messages/answer');
  answerCalls(answers, { id: 'cutline', origin: 'chrome-extension://cutline/' });
  return {
    calls: [...listeners.keys()],
    ask: async (call: string, data: unknown, sender: object = OWN_PAGE): Promise<unknown> =>
      listeners.get(call)?.({ data, sender }),
  };
}
