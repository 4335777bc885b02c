import { describe, expect, it } from 'vitest';
import { isFirstRun } from '../../entrypoints/background/first-run';

describe('the welcome page', () => {
  it('opens after an installation', () => {
    expect(isFirstRun({ reason: 'install' })).toBe(true);
    expect(isFirstRun({ reason: 'install', temporary: false })).toBe(true);
  });

  it('opens after no update, and not with every start of a developer’s Firefox', () => {
    expect(isFirstRun({ reason: 'update' })).toBe(false);
    expect(isFirstRun({ reason: 'chrome_update' })).toBe(false);
    expect(isFirstRun({ reason: 'install', temporary: true })).toBe(false);
  });
});
