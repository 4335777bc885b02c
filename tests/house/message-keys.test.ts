import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { messageOffences } from './message-keys';
import { productCode, sourceFiles } from './source-file';

const code = [
  { path: 'components/a.tsx', text: "say('save'); say(`trouble_$" + "{kind}`); say('photos', 2)" },
];

describe('message keys', () => {
  it('have words, a note for the translator and a use', () => {
    expect(
      messageOffences(messages, [...productCode(), ...sourceFiles(/^wxt\.config\.ts$/)]),
    ).toEqual([]);
  });

  it('pass where they are named, in the plural, or as one of a family', () => {
    const note = { message: 'a', description: 'b' };
    expect(
      messageOffences(
        { save: note, photos_one: note, photos_other: note, trouble_pdf: note },
        code,
      ),
    ).toEqual([]);
  });

  it.each([
    ['no words', { save: { description: 'b' } }],
    ['no note', { save: { message: 'a' } }],
    ['no use', { saved: { message: 'a', description: 'b' } }],
  ])('are caught with %s', (_what, planted) => {
    expect(messageOffences(planted, code)).toHaveLength(1);
  });
});
