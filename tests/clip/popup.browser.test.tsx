// The popup in a real browser: what it shows, what the keyboard does, what is said aloud.

import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PageOpening } from '../../components/clip/PageOpening';
import { failed } from '../../utils/outcome/result';
import type { SavedStory } from '../../utils/story/saved-story';
import { aPhoto, aStory } from '../story/a-story';
import { savedStory } from './fake-library';
import { openPopup } from './open-popup';

/** A picture that loads without a network. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const status = () => page.getByRole('status');
const tagField = () => page.getByRole('combobox', { name: 'Tags' });
const older = (headline: string, savedAt: string, tags: string[] = []) =>
  savedStory(
    aStory({
      url: `https://wire.example/${encodeURIComponent(headline)}`,
      headline,
      photos: [aPhoto({ contentUrl: 'https://pictures.example/older.jpg' })],
    }),
    { savedAt: `${savedAt}T08:00:00Z`, tags },
  );
const rail = (tags: string[] = []) => older('Rail timetable shifts', '2026-11-21', tags);
const council = (tags: string[] = []) => older('Council votes', '2026-11-20', tags);

beforeEach(async () => {
  await page.viewport(380, 560);
});

describe('the page at hand', () => {
  it('shows what would be saved, and a missing credit as missing', async () => {
    await openPopup(aStory());
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Harbour strike ends');
    await expect.element(page.getByText('2 paragraphs · 16 words')).toBeVisible();
    await expect.element(page.getByText('2 photos, 1 with credit')).toBeVisible();
    await expect.element(page.getByText('1 min')).toBeVisible();
    await expect.element(page.getByText('The dockers of Velmar went back')).toBeVisible();
    await expect.element(page.getByText('Both sides called the settlement fair.')).toBeVisible();
    await expect
      .element(page.getByRole('textbox', { name: 'Caption of photo 1' }))
      .toHaveValue('Dockers wait at the gate of the old harbour in Velmar on Monday.');
    await page.getByRole('radio', { name: 'Photo 2 of 2' }).click({ force: true });
    const credit = page.getByRole('textbox', { name: 'Credit of photo 2' });
    await expect.element(credit).toHaveValue('');
    await expect.element(credit).toHaveAttribute('placeholder', 'No credit found');
  });

  it('has the window, with Save in sight however much there is to look at', async () => {
    const long = Array.from({ length: 40 }, (_, at) => ({
      type: 'paragraph' as const,
      text: [{ text: `Paragraph ${at} of a long day at the harbour.` }],
    }));
    const { root, read } = await openPopup(aStory({ body: long }), { saved: [await rail()] });
    await read;
    const inSight = () => {
      const box = page
        .getByRole('button', { name: 'Save story' })
        .element()
        .getBoundingClientRect();
      return box.top >= 0 && box.bottom <= 560;
    };
    await expect.poll(() => page.getByText('40 paragraphs').query()).not.toBeNull();
    expect(inSight()).toBe(true);
    const row = page.getByRole('link', { name: /Rail timetable/ }).element();
    expect(row.getBoundingClientRect().top).toBeGreaterThan(560);
    await page.getByRole('button', { name: 'See all' }).click();
    await expect.element(page.getByText('Paragraph 39 of a long day')).toBeInTheDocument();
    expect(inSight()).toBe(true);
    root.querySelector('main')?.scrollBy(0, 300);
    await expect.poll(inSight).toBe(true);
  });

  it('leads from a doubt to its place', async () => {
    const { read } = await openPopup(aStory({ flags: ['no-credit', 'truncated'] }));
    await read;
    await page.getByRole('button', { name: 'At least one photo has no credit.' }).click();
    const credit = page.getByRole('textbox', { name: 'Credit of photo 2' });
    await expect.element(credit).toHaveFocus();
    await page.getByRole('button', { name: /seems cut off/ }).click();
    await expect.element(page.getByRole('region', { name: 'Text of this page' })).toHaveFocus();
    await expect.element(page.getByRole('button', { name: 'See less' })).toBeVisible();
  });

  it('shows the text to check where the page was hard to read', async () => {
    const { read } = await openPopup(aStory({ flags: ['low-confidence'] }));
    await read;
    await expect.element(page.getByRole('button', { name: 'See less' })).toBeVisible();
    await expect.element(page.getByText('Photo 1 of 2')).toBeInTheDocument();
  });

  it('suggests tags of the library that it names, its keywords and its outlet', async () => {
    const { read, asked } = await openPopup(aStory({ keywords: ['Velmar'] }), {
      saved: [await rail(['rail', 'harbour'])],
    });
    await read;
    await expect.element(page.getByRole('button', { name: 'Add the tag Velmar' })).toBeVisible();
    await page.getByRole('button', { name: 'Add the tag harbour' }).click();
    await expect
      .element(page.getByRole('button', { name: 'Remove the tag harbour' }))
      .toBeVisible();
    await expect.element(tagField()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(status()).toHaveTextContent('Saved');
    expect(asked[0]).toMatchObject({ request: { tags: ['harbour'] } });
  });

  it('keeps a corrected caption, and drops one on Escape', async () => {
    const { asked, read } = await openPopup(aStory());
    await read;
    const caption = page.getByRole('textbox', { name: 'Caption of photo 1' });
    await caption.fill('Dockers at the gate.');
    await page.getByRole('textbox', { name: 'Credit of photo 1' }).fill('Nobody');
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Save story' }).click();
    await expect.element(status()).toHaveTextContent('Saved');
    expect(asked[0]).toMatchObject({
      request: {
        story: {
          photos: [{ caption: 'Dockers at the gate.', creditLine: 'Ines Carvo / Brisk Photo' }, {}],
        },
      },
    });
  });

  it('has the same room from the first moment, so that nothing runs away from under the pointer', async () => {
    const root = document.createElement('div');
    root.id = 'app';
    document.body.replaceChildren(root);
    render(<PageOpening title="Harbour strike ends" />, root);
    const before = root.querySelector('section')?.offsetHeight;
    render(null, root);
    const { root: opened } = await openPopup(aStory(), {
      calls: { readTab: () => new Promise(() => {}) },
    });
    expect(opened.querySelector('section')?.offsetHeight).toBe(before);
  });

  it('is saved with what was typed and corrected, by the keyboard alone', async () => {
    const { asked, read } = await openPopup(aStory());
    await read;
    await userEvent.keyboard('port strike{Enter}sea{Enter}{Enter}');
    await expect.element(status()).toHaveTextContent('Saved');
    expect(asked[0]).toMatchObject({
      call: 'fileStory',
      request: { tags: ['port strike', 'sea'], tabId: 7 },
    });
  });

  it('is saved even where Enter came before the page had been read', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const story = aStory();
    const { asked } = await openPopup(story, {
      calls: { readTab: () => held.then(() => ({ ok: true as const, value: story })) },
    });
    await userEvent.keyboard('sea{Enter}{Enter}');
    await expect.element(status()).toHaveTextContent('Saved');
    answer();
    await expect.element(status()).toHaveTextContent(/^Saved$/);
    expect(asked).toEqual([{ call: 'clipTab', request: { tabId: 7, tags: ['sea'] } }]);
  });

  it('never says saved before the background has answered', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const story = aStory();
    const { id } = await savedStory(story);
    const { read } = await openPopup(story, {
      calls: {
        fileStory: () =>
          held.then(() => ({ ok: true as const, value: { id, outcome: 'new' as const } })),
      },
    });
    await read;
    await page.getByRole('button', { name: 'Save story' }).click();
    await expect.element(status()).toHaveTextContent('Saving…');
    answer();
    await expect.element(status()).toHaveTextContent(/^Saved$/);
  });

  it('keeps a corrected headline and byline, and drops them on Escape', async () => {
    const { asked, read } = await openPopup(aStory());
    await read;
    await page.getByRole('heading').getByRole('button').click();
    await page.getByRole('textbox', { name: 'Headline' }).fill('Strike over');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'By Ana Ruiz' }).click();
    await page.getByRole('textbox', { name: 'Byline' }).fill('Nobody');
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Save story' }).click();
    await expect.element(status()).toHaveTextContent('Saved');
    expect(asked[0]).toMatchObject({
      request: { story: { headline: 'Strike over', byline: 'By Ana Ruiz' } },
    });
  });

  it('is saved without a photo that was left out', async () => {
    const { asked, read } = await openPopup(aStory());
    await read;
    await page.getByRole('radio', { name: 'Photo 2 of 2' }).click({ force: true });
    await page.getByRole('button', { name: 'Leave photo 2 out' }).click();
    await expect.element(page.getByText('1 photo, 1 with credit')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Put back' })).toBeVisible();
    await page.getByRole('button', { name: 'Save story' }).click();
    await expect.element(status()).toHaveTextContent('Saved');
    const request = asked[0]?.request;
    expect(request).toMatchObject({ story: { photos: [{ id: 'p1' }] } });
    expect(JSON.stringify(request)).not.toContain('"photo":"p2"');
  });

  it('says why where it was not saved, and keeps everything that was typed', async () => {
    const { read } = await openPopup(aStory(), {
      calls: { fileStory: async () => failed({ kind: 'disk-full' }) },
    });
    await read;
    await userEvent.keyboard('sea{Enter}{Enter}');
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('The stories you have are safe');
    await expect.element(page.getByRole('button', { name: 'Remove the tag sea' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Save story' })).toBeEnabled();
  });

  it('that is no single story: its link is kept, or what is selected in it, or what was read', async () => {
    const front = aStory({ flags: ['no-single-story'], retrievedUrl: 'https://morning.example/' });
    const { asked, read } = await openPopup(front);
    await read;
    await expect.element(page.getByRole('button', { name: 'Save what was read' })).toBeVisible();
    await expect.element(page.getByText('select the text you want')).toBeVisible();
    await page.getByRole('button', { name: 'Save link' }).click();
    await expect.element(status()).toHaveTextContent('Saved');
    expect(asked[0]).toMatchObject({
      request: { story: { url: 'https://morning.example/', flags: ['link-only'], body: [] } },
    });
  });

  it('that is no single story is saved as the text selected in it', async () => {
    const { asked, read } = await openPopup(aStory({ flags: ['no-single-story'] }), {
      selected: 'One line.\n\n  Another line.  ',
    });
    await read;
    await page.getByRole('button', { name: 'Save the selected text' }).click();
    await expect.element(status()).toHaveTextContent('Saved');
    expect(asked[0]).toMatchObject({
      request: {
        story: {
          headline: 'Harbour strike ends after nine days',
          body: [{ text: [{ text: 'One line.' }] }, { text: [{ text: 'Another line.' }] }],
          photos: [],
          flags: [],
        },
      },
    });
  });

  it('that cannot be read can be kept as a link, which takes the place of no story', async () => {
    const link = aStory({ url: 'https://morning.example/harbour' });
    const setting = { calls: { readTab: async () => failed({ kind: 'not-an-article' as const }) } };
    const first = await openPopup(link, setting);
    await first.read;
    await page.getByRole('button', { name: 'Save link' }).click();
    await expect.element(status()).toHaveTextContent('Saved');
    expect(first.asked[0]).toMatchObject({ request: { story: { flags: ['link-only'] } } });
    const second = await openPopup(link, { ...setting, saved: [await savedStory(link)] });
    await second.read;
    await page.getByRole('button', { name: 'Save link' }).click();
    await expect.element(status()).toHaveTextContent('Saved');
    expect([...second.stories.values()][0]?.body).toHaveLength(4);
  });

  it('says why it cannot be clipped, and lets one search at once', async () => {
    const { read } = await openPopup(aStory(), {
      saved: [await rail(), await council()],
      calls: { readTab: async () => failed({ kind: 'browser-page' }) },
    });
    await read;
    await expect.element(page.getByRole('alert')).toHaveTextContent('no extension may read those');
    await userEvent.keyboard('rail');
    await expect.element(page.getByText('Council votes')).not.toBeInTheDocument();
    await expect.element(page.getByText('Rail timetable shifts')).toBeVisible();
  });
});

describe('a collection', () => {
  const choice = () => page.getByRole('combobox', { name: 'Collection to save into' });

  it('is begun in the popup, and the story is saved into it', async () => {
    const { read, inCollection, stories } = await openPopup(aStory());
    await read;
    await choice().selectOptions('New collection…');
    await userEvent.keyboard('Harbour{Enter}');
    await expect.element(choice()).toHaveFocus();
    await page.getByRole('button', { name: 'Save story' }).click();
    await expect.element(status()).toHaveTextContent('Saved, in “Harbour”');
    expect(inCollection('Harbour')).toEqual([...stories.keys()]);
  });

  it('takes a story that was saved before at once', async () => {
    const story = await savedStory(aStory());
    const { read, calls, inCollection } = await openPopup(aStory(), { saved: [story] });
    await read;
    await calls.keepCollection({ name: 'Strikes' });
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    await choice().selectOptions('Strikes');
    await expect.element(status()).toHaveTextContent('Saved 2 min ago, in “Strikes”');
    expect(inCollection('Strikes')).toEqual([story.id]);
  });

  it('is remembered for the next page, but takes no page that was saved before', async () => {
    const kept = new Map<string, string>();
    const webStorage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const first = await openPopup(aStory(), { webStorage });
    await first.read;
    await first.calls.keepCollection({ name: 'Other' });
    await first.filing.collect({ name: 'Harbour' });
    await first.filing.save();
    expect(first.inCollection('Harbour')).toHaveLength(1);
    const begun = async (saved: SavedStory[] = []) => {
      const next = await openPopup(aStory({ url: 'https://morning.example/next' }), {
        saved,
        webStorage,
      });
      await next.read;
      await next.calls.keepCollection({ name: 'Other' });
      await next.calls.keepCollection({ name: 'Harbour' });
      return next;
    };
    const second = await begun();
    await expect.element(choice()).toHaveDisplayValue('Harbour');
    await page.getByRole('button', { name: 'Save story' }).click();
    await expect.element(status()).toHaveTextContent('Saved, in “Harbour”');
    expect(second.inCollection('Harbour')).toHaveLength(1);
    const before = await savedStory(aStory({ url: 'https://morning.example/next' }));
    const third = await begun([before]);
    await third.filing.save();
    expect(third.inCollection('Harbour')).toEqual([]);
  });
});

describe('a page saved before', () => {
  it('says so with its tags, and every tag given or taken goes to the library', async () => {
    const { asked, read } = await openPopup(aStory(), {
      saved: [await savedStory(aStory(), { tags: ['sea'] })],
    });
    await read;
    await expect.element(status()).toHaveTextContent('Saved 2 min ago');
    await expect.element(page.getByRole('heading', { level: 1 })).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Save story' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    await expect.element(tagField()).toHaveFocus();
    await tagField().fill('port');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Remove the tag sea' }).click();
    await expect
      .poll(() => asked.map(({ request }) => request))
      .toMatchObject([
        { add: ['port'], remove: [] },
        { add: [], remove: ['sea'] },
      ]);
  });

  it('can be removed and taken back, tags and all', async () => {
    const { stories, read } = await openPopup(aStory(), {
      saved: [await savedStory(aStory(), { tags: ['sea'] })],
    });
    await read;
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.element(status()).toHaveTextContent('Removed');
    expect([...stories.values()][0]?.trashedAt).toBeDefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(status()).toHaveTextContent('Back in the library');
    expect([...stories.values()][0]?.trashedAt).toBeUndefined();
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    await expect.element(page.getByRole('button', { name: 'Remove the tag sea' })).toBeVisible();
  });

  it('folds to one line over the list, and leaves the focus where the next thing is done', async () => {
    const { read } = await openPopup(aStory(), { saved: [await rail()] });
    await read;
    const tagButton = () => page.getByRole('button', { name: 'Tag', exact: true });
    for (const [name, words, next] of [
      ['Save story', 'Saved', tagButton],
      ['Undo', 'Taken back', tagField],
      ['Save story', 'Saved', tagButton],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect.element(status()).toHaveTextContent(words);
      await expect.element(next()).toHaveFocus();
    }
    const row = page.getByRole('link', { name: /Rail timetable/ }).element();
    expect(row.getBoundingClientRect().bottom).toBeLessThan(260);
    await page.getByRole('button', { name: 'What was saved' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  it('offers a new version where the page has changed', async () => {
    const { read, asked } = await openPopup(aStory(), {
      saved: [await savedStory(aStory({ headline: 'Strike goes on' }))],
    });
    await read;
    await expect.element(status()).toHaveTextContent('The page has changed since');
    await page.getByRole('button', { name: 'Save new version' }).click();
    await expect.element(status()).toHaveTextContent('New version saved');
    expect(asked).toHaveLength(1);
  });

  it('is not taken for changed where only its reader had changed it', async () => {
    const first = await openPopup(aStory());
    await first.read;
    await first.page.correct('headline', 'Strike over');
    first.page.keepPhoto('p2', false);
    await first.filing.save();
    const second = await openPopup(aStory(), { saved: [...first.stories.values()] });
    await second.read;
    await expect.element(status()).toHaveTextContent(/^Saved now$/);
    await page.getByRole('button', { name: 'What was saved' }).click();
    await expect.element(page.getByRole('heading')).toHaveTextContent('Strike over');
    await expect.element(page.getByRole('button', { name: /^Save / })).not.toBeInTheDocument();
  });

  it('can be undone right after saving, and saved again with the same tags', async () => {
    const { read, asked } = await openPopup(aStory());
    await read;
    await userEvent.keyboard('sea{Enter}{Enter}');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(status()).toHaveTextContent('Taken back');
    await page.getByRole('button', { name: 'Save story' }).click();
    await expect.element(status()).toHaveTextContent('Saved');
    expect(asked.map(({ call }) => call)).toEqual(['fileStory', 'trashStories', 'fileStory']);
    expect(asked[2]).toMatchObject({ request: { tags: ['sea'] } });
  });
});

describe('the newest stories', () => {
  it('teach the one thing to do while there are none', async () => {
    const { read } = await openPopup(aStory(), {
      calls: { readTab: async () => failed({ kind: 'browser-page' }) },
    });
    await read;
    await expect.element(page.getByText('Nothing saved yet. Open a story')).toBeVisible();
    // The reader may have given the command other keys.
    await expect.element(page.getByText('Alt+Shift')).not.toBeInTheDocument();
  });

  it('tell nobody to open a story who has one open', async () => {
    const { read } = await openPopup(aStory());
    await read;
    await expect.element(page.getByText('this would be the first story')).toBeInTheDocument();
    await expect.element(page.getByText('Open a story')).not.toBeInTheDocument();
  });

  it('are walked with the arrow keys, opened with Enter, tagged with T', async () => {
    const { opened, asked, stories, read } = await openPopup(aStory(), {
      saved: [await rail(), await council(['council'])],
    });
    await read;
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    const second = [...stories.values()][1]?.id;
    expect(opened).toEqual([`?story=${second}`]);
    await userEvent.keyboard('t');
    await expect.element(page.getByRole('list').getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('vote{Enter}');
    await expect.poll(() => asked).toMatchObject([{ request: { ids: [second], add: ['vote'] } }]);
    await userEvent.keyboard('{Escape}{ArrowUp}{ArrowUp}');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
  });

  it('are narrowed by tags', async () => {
    await openPopup(aStory(), {
      saved: [await rail(['rail']), await council()],
    });
    await page.getByRole('button', { name: 'Filter the stories' }).click();
    await page.getByRole('combobox', { name: 'Only stories with these tags' }).fill('ra');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByText('Council votes')).not.toBeInTheDocument();
    await expect.element(page.getByText('Rail timetable shifts')).toBeVisible();
  });

  it('are narrowed by outlet and state, and Escape shows them all again', async () => {
    const { opened } = await openPopup(aStory(), {
      saved: [
        await savedStory(aStory({ url: 'https://a.example/1', headline: 'Ferry late' }), {
          readingState: 'read',
        }),
        await savedStory(
          aStory({ url: 'https://b.example/1', headline: 'Ferry found', publisher: 'Wire' }),
        ),
      ],
    });
    await page.getByRole('button', { name: 'Filter the stories' }).click();
    await page.getByRole('combobox', { name: 'Any outlet' }).selectOptions('Wire');
    await expect.element(page.getByText('Ferry late')).not.toBeInTheDocument();
    await page.getByRole('combobox', { name: 'Any state' }).selectOptions('read');
    await expect.element(page.getByText('No story matches.')).toBeVisible();
    await page.getByRole('searchbox').fill('ferry');
    await page.getByRole('button', { name: 'Filter the stories' }).click();
    await expect.element(page.getByText('Ferry late')).toBeVisible();
    await expect.element(page.getByRole('searchbox')).toHaveValue('ferry');
    await page.getByRole('button', { name: 'Filter the stories' }).click();
    await page.getByRole('combobox', { name: 'Any outlet' }).selectOptions('Wire');
    await page.getByRole('combobox', { name: 'Any state' }).selectOptions('read');
    await page.getByRole('searchbox').fill('');
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual(['?outlet=Wire&state=read']);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('Ferry late')).toBeVisible();
    await expect.element(page.getByText('Ferry found')).toBeVisible();
  });

  it('are all shown again by Escape in the rows, and a slash leads back to the search field', async () => {
    await openPopup(aStory(), { saved: [await rail(), await council()] });
    await page.getByRole('searchbox').fill('rail');
    await expect.element(page.getByText('Council votes')).not.toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(page.getByText('Council votes')).toBeVisible();
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}/');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
  });

  it('say in a sentence what is wrong with a query', async () => {
    await openPopup(aStory(), { saved: [await rail()] });
    await page.getByRole('searchbox').fill('"rail');
    await expect.element(page.getByText('quotation mark')).toBeVisible();
  });

  it('lead on to the library and to the photo desk', async () => {
    const { opened } = await openPopup(aStory());
    await page.getByRole('button', { name: 'Photo desk' }).click();
    await page.getByRole('button', { name: 'Library' }).click();
    expect(opened).toEqual(['?view=photos', '']);
  });

  it('ask the web for nothing, not even for a lead photo that the page has not loaded', async () => {
    const story = aStory({ photos: [aPhoto({ contentUrl: DOT }), aPhoto({ id: 'p2' })] });
    const { root, read } = await openPopup(story, { saved: [await rail()] });
    await read;
    await expect.element(page.getByText('2 paragraphs')).toBeInTheDocument();
    expect(root.querySelectorAll('img')).toHaveLength(0);
  });
});
