import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CiteButton } from '../../components/export/CiteButton';
import { saved } from './exported';

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

it('a story is cited in three styles, and what is copied is what is shown', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(<CiteButton story={saved(1)} />, document.body);
  await page.getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog');
  await expect
    .element(dialog)
    .toHaveTextContent('Ana Lindqvist. (2026, October 30). Ferry returns');
  await expect.element(dialog).toHaveTextContent('MLA 9');
  await dialog.getByRole('button', { name: 'Copy' }).first().click();
  await expect.element(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(copied.mock.calls[0]?.[0]).toContain('(2026, October 30)');
  await dialog.getByLabelText('split').click();
  await expect.element(dialog).toHaveTextContent('Lindqvist, A. (2026, October 30)');
});
