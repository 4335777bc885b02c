// Opens the library on a real archive of its own, with the background's half of it played by the same archive.
import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { render } from 'preact';
import { LibraryApp } from '../../components/library/LibraryApp';
import { openArchive } from '../../utils/archive/open-archive';
import { inertDocument } from '../../utils/shell/inert-document';
import { createLibrary } from '../../utils/stores/library';
import { createExportStore } from '../../utils/stores/library-export';
import { createSettingsChoices } from '../../utils/stores/settings-choices';
import type { Story } from '../../utils/story/story';
import { answersOver } from '../background/answers-over';
import { bareWeb } from '../pictures/bare-web';
import { areaOfPaper } from '../settings/area-of-paper';
import { inventedStory } from '../story/invented-story';
import { addressBarOfPaper } from './address-bar-of-paper';

/** A story of the invented herald with a headline of its own. */
export const storyCalled = (headline: string, changes: Partial<Story> = {}): Story =>
  inventedStory({
    headline,
    url: `https://harbour-herald.example/${encodeURIComponent(headline)}`,
    ...changes,
  });

/** The open library, and what a test needs to act on it from outside. */
export async function openLibrary(
  stories: readonly (Story | { story: Story; tags: string[] })[] = [],
  address = '',
) {
  const name = `test-${crypto.randomUUID()}`;
  const archive = openArchive({ name });
  let minute = 0;
  const file = async (story: Story, tags: readonly string[] = []) => {
    minute += 1;
    const filed = await archive.file(story, tags, new Date(Date.UTC(2026, 10, 20, 9, minute)));
    if (!filed.ok) throw new Error(`Not filed: ${filed.trouble.kind}`);
    return filed.value.id;
  };
  for (const each of [...stories].reverse())
    await ('story' in each ? file(each.story, each.tags) : file(each));

  const bar = addressBarOfPaper(address);
  const now = new Date('2026-11-21T09:00:00Z');
  const saved: { file: Blob; name: string }[] = [];
  const save = (blob: Blob, fileName: string): void =>
    void saved.push({ file: blob, name: fileName });
  const area = areaOfPaper();
  const settings = createSettingsChoices(area);
  const calls = answersOver(archive, now);
  const library = createLibrary({
    reader: archive,
    calls,
    addressBar: bar,
    settings,
    webStorage: sessionStorage,
    pictures: {
      calls,
      permission: { has: async () => true, ask: async () => true, follow: () => undefined },
      read: async () => undefined,
    },
    importing: () => ({ now, version: '0.1.0', parseHtml: inertDocument }),
    web: bareWeb,
    save,
    exports: createExportStore({
      reader: archive,
      save,
      readPicture: async () => undefined,
      now: () => new Date('2026-11-22T12:00:00Z'),
      timeZone: 'Europe/Berlin',
      version: '0.1.0',
    }),
  });

  const root = document.createElement('div');
  document.documentElement.lang = 'en';
  document.title = 'Library – Cutline';
  document.body.replaceChildren(root);
  render(<LibraryApp library={library} settingsUrl="/options.html" />, root);
  const close = () => {
    render(null, root);
    archive.close();
    indexedDB.deleteDatabase(name);
  };
  return { archive, area, calls, library, bar, saved, file, root, close };
}
