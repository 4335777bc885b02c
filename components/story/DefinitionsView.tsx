// Terms and what is said of each.
import type { StoryBlock } from '../../utils/story/story-block';
import { SpanText } from './SpanText';

type Entries = Extract<StoryBlock, { type: 'definitions' }>['entries'];

/** `line` is the list's name for marks. */
export function DefinitionsView({ entries, line }: { entries: Entries; line: string }) {
  return (
    <dl>
      {entries.map(({ term, text }, at) => {
        const Entry = term ? 'dt' : 'dd';
        return (
          <Entry key={at} data-line={`${line}.${at}`}>
            <SpanText spans={text} line={`${line}.${at}`} />
          </Entry>
        );
      })}
    </dl>
  );
}
