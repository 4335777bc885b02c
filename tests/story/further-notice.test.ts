import { expect, it } from 'vitest';
import { furtherNotice } from '../../utils/story/further-notice';

it('a notice that is the credit, or a part of it, is not printed again', () => {
  const creditLine = '© Mara Voigt / Nordbild';
  expect(furtherNotice({ creditLine, copyrightNotice: creditLine })).toBeUndefined();
  expect(furtherNotice({ creditLine, copyrightNotice: '© Mara Voigt' })).toBeUndefined();
});

it('a notice that says more is, and so is one without a credit', () => {
  const copyrightNotice = '© 2026 Nordbild';
  expect(furtherNotice({ creditLine: 'Mara Voigt', copyrightNotice })).toBe(copyrightNotice);
  expect(furtherNotice({ copyrightNotice })).toBe(copyrightNotice);
});
