import { beforeEach, expect, it, vi } from 'vitest';
import { readTab } from '../../utils/shell/read-tab';
import { inventedStory } from '../story/invented-story';

const page = vi.hoisted(() => ({ run: vi.fn(), get: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: { scripting: { executeScript: page.run }, tabs: { get: page.get } },
}));

const brought = { ok: true, value: inventedStory() };

beforeEach(() => {
  page.run.mockReset().mockResolvedValue([{ result: brought }]);
  page.get.mockReset().mockResolvedValue({ url: 'https://news.example/ferry' });
});

it('runs the clip script in the tab', async () => {
  expect(await readTab(7)).toMatchObject({ ok: true });
  expect(page.run).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/clip.js'] });
});

it('takes what was found already, and runs nothing', async () => {
  expect(await readTab(7, brought)).toMatchObject({ ok: true });
  expect(page.run).not.toHaveBeenCalled();
});

it('believes nothing of what was found that is no story', async () => {
  expect(await readTab(7, { ok: true, value: { headline: 5 } })).toMatchObject({
    ok: false,
    trouble: { kind: 'unreadable' },
  });
});

it('says why a page cannot be read, and that a tab is gone', async () => {
  page.run.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  page.get.mockResolvedValueOnce({ url: 'chrome://settings' });
  expect(await readTab(7)).toMatchObject({ ok: false, trouble: { kind: 'browser-page' } });
  page.get.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  expect(await readTab(7)).toMatchObject({ ok: false, trouble: { kind: 'tab-gone' } });
});
