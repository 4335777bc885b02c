import { describe, expect, it } from 'vitest';
import { fileProblemMessage } from '../../utils/i18n/file-problem-message';

describe('what is wrong with a file', () => {
  it('is said in a sentence', () => {
    expect(fileProblemMessage({ kind: 'not-json' })).toBe('The line is not JSON.');
  });

  it('names the field, and why', () => {
    const problem = { kind: 'wrong-field' as const, what: 'tags.1', why: 'Too long' };
    expect(fileProblemMessage(problem)).toBe('The field "tags.1" is wrong (Too long).');
  });

  it('names the file', () => {
    expect(fileProblemMessage({ kind: 'stranger', what: 'holiday.jpg' })).toBe(
      'It holds "holiday.jpg".',
    );
  });
});
