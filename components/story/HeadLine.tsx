// A line of a story's head with its pencil, where whoever shows the story lets it be put right.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { StoryField } from '../../utils/story/correct-story';
import type { Story } from '../../utils/story/story';
import { Correctable } from './Correctable';
import { CorrectionsContext } from './corrections-context';

/** `name` is the field's in words; `value` what stands in it. */
export interface HeadLineProps {
  story: Pick<Story, 'printed'>;
  field: StoryField;
  name: string;
  value: string;
  children: ComponentChildren;
}

export function HeadLine({ story, field, name, value, children }: HeadLineProps) {
  const correcting = useContext(CorrectionsContext);
  if (!correcting) return <>{children}</>;
  const { storyId: id, corrections } = correcting;
  return (
    <Correctable
      name={name}
      value={value}
      printed={story.printed?.[field]}
      onSave={(typed) => void corrections.story(id, field, typed)}
      onPrinted={() => void corrections.asPrinted({ id }, field)}
    >
      {children}
    </Correctable>
  );
}
