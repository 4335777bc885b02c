// The two questions of the welcome page: answered once and kept.
import { describe, expect, it } from 'vitest';
import { createFirstRun } from '../../utils/stores/first-run';
import { createSettingsChoices } from '../../utils/stores/settings-choices';
import { areaOfPaper } from './area-of-paper';

function firstRunOver(area = areaOfPaper(), allowed = true) {
  const settings = createSettingsChoices(area);
  const asked: string[] = [];
  const allow = async () => {
    asked.push('asked');
    return allowed;
  };
  const isPinned = async () => true;
  const firstRun = createFirstRun({ area, settings, pictures: { allow }, isPinned });
  return { area, asked, firstRun };
}

describe('the question about pictures', () => {
  it('has no answer before one is given', async () => {
    const { firstRun } = firstRunOver();
    await firstRun.ready;
    expect(firstRun.answers.value.pictures).toBeUndefined();
  });

  it.each([
    ['keep', { keepPictures: 'always', webPictures: 'ask' }, 1],
    ['web', { keepPictures: 'asked', webPictures: 'always' }, 0],
    ['neither', { keepPictures: 'asked', webPictures: 'ask' }, 0],
  ] as const)(
    'keeps "%s", and asks the browser only where it must',
    async (answer, kept, times) => {
      const { area, asked, firstRun } = firstRunOver();
      await firstRun.answerPictures(answer);
      expect(area.stored.settings).toMatchObject(kept);
      expect(asked).toHaveLength(times);
      const later = firstRunOver(area);
      await later.firstRun.ready;
      expect(later.firstRun.answers.value.pictures).toBe(answer);
    },
  );

  it('changes nothing where the browser is told no, and says so', async () => {
    const { area, firstRun } = firstRunOver(areaOfPaper(), false);
    await firstRun.answerPictures('keep');
    expect([firstRun.refused.value, area.stored]).toEqual([true, {}]);
    await firstRun.answerPictures('neither');
    expect(firstRun.refused.value).toBe(false);
  });
});

describe('the question about an old library', () => {
  it('is answered once', async () => {
    const { area, firstRun } = firstRunOver();
    await firstRun.answerOldLibrary('none');
    const later = firstRunOver(area).firstRun;
    await later.ready;
    expect(later.answers.value.oldLibrary).toBe('none');
  });
});

it('sees that the button has been put into the toolbar', async () => {
  const { firstRun } = firstRunOver();
  expect(firstRun.pinned.value).toBeUndefined();
  await firstRun.look();
  expect(firstRun.pinned.value).toBe(true);
});
