import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../utils/settings/settings';
import { readSettings } from '../../utils/settings/settings-area';
import { createSettingsChoices } from '../../utils/stores/settings-choices';
import { areaOfPaper } from './area-of-paper';

describe('settings', () => {
  it('ask before any picture is loaded, until something else was chosen', async () => {
    expect((await readSettings(areaOfPaper())).webPictures).toBe('ask');
  });

  it('lose only the one that is broken', () => {
    expect(parseSettings({ theme: 'mauve', readingFace: 'sans', webPictures: 1 })).toEqual({
      ...DEFAULT_SETTINGS,
      readingFace: 'sans',
    });
  });

  it('are the defaults where the stored value is no object', () => {
    expect(parseSettings('dark')).toEqual(DEFAULT_SETTINGS);
  });

  it('reach every page that is open', async () => {
    const area = areaOfPaper();
    const here = createSettingsChoices(area);
    const there = createSettingsChoices(area);
    await here.change({ theme: 'dark' });
    expect(there.settings.value.theme).toBe('dark');
  });

  it('keep what another page chose meanwhile', async () => {
    const area = areaOfPaper({ theme: 'sepia' });
    const store = createSettingsChoices(area);
    await store.ready;
    await area.set({ settings: { theme: 'sepia', readingFace: 'clear' } });
    await store.change({ webPictures: 'always' });
    expect(area.stored.settings).toEqual({
      theme: 'sepia',
      readingFace: 'clear',
      webPictures: 'always',
      keepPictures: 'asked',
    });
  });

  it('show what stood before where a choice cannot be stored, and say so until one can', async () => {
    const area = areaOfPaper({ theme: 'sepia' });
    const store = createSettingsChoices(area);
    await store.ready;
    const set = vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('disk full'));
    await store.change({ theme: 'dark' });
    expect([store.settings.value.theme, store.refused.value]).toEqual(['sepia', true]);
    await store.change({ theme: 'light' });
    expect([store.settings.value.theme, store.refused.value]).toEqual(['light', false]);
    expect(set).toHaveBeenCalledTimes(2);
  });

  it('lose nothing but the choice that was refused', async () => {
    const area = areaOfPaper({ theme: 'sepia' });
    const store = createSettingsChoices(area);
    await store.ready;
    let refuse = () => {};
    vi.spyOn(area, 'set').mockReturnValueOnce(
      new Promise((_, reject) => {
        refuse = () => reject(new Error('disk full'));
      }),
    );
    const dark = store.change({ theme: 'dark' });
    await store.change({ readingFace: 'clear' });
    refuse();
    expect(await dark).toBe(false);
    expect(store.settings.value).toMatchObject({ theme: 'sepia', readingFace: 'clear' });
  });

  it('tell of a refusal until a choice made after it is stored', async () => {
    const area = areaOfPaper({ theme: 'sepia' });
    const store = createSettingsChoices(area);
    await store.ready;
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('disk full'));
    await Promise.all([store.change({ theme: 'dark' }), store.change({ readingFace: 'clear' })]);
    expect(store.refused.value).toBe(true);
    await store.change({ readingFace: 'sans' });
    expect(store.refused.value).toBe(false);
  });

  it('go back to what is stored, not to another choice that was refused', async () => {
    const area = areaOfPaper({ theme: 'sepia' });
    const store = createSettingsChoices(area);
    await store.ready;
    vi.spyOn(area, 'set').mockRejectedValue(new Error('disk full'));
    await Promise.all([store.change({ theme: 'dark' }), store.change({ theme: 'light' })]);
    expect(store.settings.value.theme).toBe('sepia');
  });

  it('stand as defaults while the area is being read', async () => {
    const area = areaOfPaper({ theme: 'dark' });
    vi.spyOn(area, 'get').mockReturnValue(new Promise(() => {}));
    expect(createSettingsChoices(area).settings.value).toEqual(DEFAULT_SETTINGS);
  });
});
