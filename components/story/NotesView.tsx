// The notes to a story, each with its number, which leads back to where it stands in the text.
import type { StoryBlock } from '../../utils/story/story-block';
import { leadTo, noteTarget, referenceTarget } from './note-targets';
import { SpanText } from './SpanText';

type Notes = Extract<StoryBlock, { type: 'notes' }>['notes'];

/** `line` is the block's name for marks. */
export function NotesView({ notes, line }: { notes: Notes; line: string }) {
  return (
    <section>
      {notes.map(({ id, label, text }, at) => (
        <p key={id} id={noteTarget(id)}>
          <sup>
            <a href={`#${referenceTarget(id)}`} onClick={leadTo(referenceTarget(id))}>
              {label}
            </a>
          </sup>{' '}
          <span data-line={`${line}.${at}`}>
            <SpanText spans={text} line={`${line}.${at}`} />
          </span>
        </p>
      ))}
    </section>
  );
}
