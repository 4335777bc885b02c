import { describe, expect, it } from 'vitest';
import { parseScriptResult } from '../../utils/shell/script-result';
import { inventedStory } from '../story/invented-story';

describe('what the clip script brought back', () => {
  it('is the story it read', () => {
    const story = inventedStory();
    expect(parseScriptResult({ ok: true, value: story })).toMatchObject({ ok: true, value: story });
  });

  it('comes with what the page has loaded, and without it nothing counts as loaded', () => {
    const value = inventedStory();
    const loaded = { 'https://news.example/ferry.jpg': 'https://news.example/ferry-300.jpg' };
    expect(parseScriptResult({ ok: true, value, loaded })).toMatchObject({ loaded });
    expect(parseScriptResult({ ok: true, value })).toMatchObject({ loaded: {} });
    expect(parseScriptResult({ ok: true, value, loaded: [7] })).toMatchObject({ loaded: {} });
  });

  it('is a trouble it met', () => {
    expect(parseScriptResult({ ok: false, trouble: { kind: 'empty-page' } })).toEqual({
      ok: false,
      trouble: { kind: 'empty-page' },
    });
  });

  it.each([
    ['nothing', undefined],
    ['a bare string', 'saved'],
    ['an unknown trouble', { ok: false, trouble: { kind: 'gremlins' } }],
  ])('is unreadable where it is %s', (_what, answer) => {
    expect(parseScriptResult(answer)).toMatchObject({ ok: false, trouble: { kind: 'unreadable' } });
  });

  it('names the field that is wrong', () => {
    const value = { ...inventedStory(), photos: [{ id: 'javascript:' }] };
    expect(parseScriptResult({ ok: true, value })).toMatchObject({
      trouble: { kind: 'unreadable', detail: expect.stringContaining('photos.0') },
    });
  });

  it('drops keys the record does not know', () => {
    const story = inventedStory();
    const value = JSON.parse(
      `{"__proto__":{"polluted":1},"extra":1,${JSON.stringify(story).slice(1)}`,
    );
    expect(parseScriptResult({ ok: true, value })).toEqual({ ok: true, value: story, loaded: {} });
  });
});
