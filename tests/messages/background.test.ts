import { expect, it, vi } from 'vitest';

it('a call of a page goes out under its name, with its request, and comes back with the answer', async () => {
  const sendMessage = vi.fn(async () => ({ ok: true, value: 2 }));
  vi.doMock('@webext-core/messaging', () => ({
    defineExtensionMessaging: () => ({ sendMessage }),
  }));
  const { background } = await import('../../utils/messages/background');
  const answer = await background.trashStories({ ids: ['a', 'b'] });
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith('trashStories', { ids: ['a', 'b'] });
  expect(answer).toEqual({ ok: true, value: 2 });
});
