// The tag field under the fingers.
import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { useSignal } from '@preact/signals';
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TagField } from '../../components/controls/TagField';

let tags: readonly string[] = [];
let sent = 0;

function Form({ first }: { first: readonly string[] }) {
  const given = useSignal(first);
  const draft = useSignal('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent++;
      }}
    >
      <TagField
        label="Tags"
        tags={given.value}
        draft={draft.value}
        inUse={['politics', 'port strike', 'sea']}
        onTags={(next) => {
          tags = given.value = next;
        }}
        onDraft={(text) => {
          draft.value = text;
        }}
      />
      <button type="submit">Save</button>
    </form>
  );
}

const field = () => page.getByRole('combobox', { name: 'Tags' });
const option = (name: string) => page.getByRole('option', { name });

beforeEach(async () => {
  tags = [];
  sent = 0;
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Form first={['harbour', 'night']} />, root);
  await field().click();
});

describe('the tag field', () => {
  it('adds on Enter and on a comma, and leaves Enter in the empty field to the form', async () => {
    await userEvent.keyboard('dawn{Enter}dusk,');
    expect(tags).toEqual(['harbour', 'night', 'dawn', 'dusk']);
    expect(sent).toBe(0);
    await userEvent.keyboard('{Enter}');
    expect(sent).toBe(1);
  });

  it('takes the last one back with Backspace, but only when nothing is typed', async () => {
    await userEvent.keyboard('x{Backspace}');
    await expect.element(page.getByText('night')).toBeVisible();
    await userEvent.keyboard('{Backspace}');
    expect(tags).toEqual(['harbour']);
  });

  it('offers tags in use; the arrows choose, Enter takes, Escape closes and keeps what was typed', async () => {
    await userEvent.keyboard('po');
    await expect.element(option('politics')).toBeVisible();
    await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(field()).toHaveValue('po');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(option('port strike')).toHaveAttribute('aria-selected', 'true');
    const { id } = option('port strike').element();
    await expect.element(field()).toHaveAttribute('aria-activedescendant', id);
    await userEvent.keyboard('{Enter}');
    expect(tags).toEqual(['harbour', 'night', 'port strike']);
  });

  it('takes an offered tag by the mouse and keeps the focus', async () => {
    await userEvent.keyboard('se');
    await option('sea').click();
    expect(tags).toContain('sea');
    await expect.element(field()).toHaveFocus();
  });

  it('reaches the crosses with the arrows, and Delete takes a tag away', async () => {
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect
      .element(page.getByRole('button', { name: 'Remove the tag harbour' }))
      .toHaveFocus();
    await userEvent.keyboard('{Delete}');
    expect(tags).toEqual(['night']);
    await expect.element(field()).toHaveFocus();
  });

  it('does not take a word for finished while it is being composed', async () => {
    const input = field().element();
    await userEvent.keyboard('みなと');
    const composing = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      bubbles: true,
    });
    input.dispatchEvent(composing);
    expect(tags).toEqual([]);
  });
});
