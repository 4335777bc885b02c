// The words under a photo inside its story, where they can be marked like the text.
import type { Photo } from '../../utils/story/photo';
import { SpanText } from '../story/SpanText';
import { Cutline } from './Cutline';
import { markWords } from './caption-words';

export function StoryCutline({ photo }: { photo: Photo }) {
  const { id, caption, personsShown } = photo;
  if (!caption) return <Cutline photo={photo} />;
  const line = `photos.${id}`;
  const names = personsShown.map(({ name }) => name);
  const spans = markWords(caption, names).map(({ text, marked }) =>
    marked ? { text, strong: true as const } : { text },
  );
  return <Cutline photo={photo} line={line} words={<SpanText spans={spans} line={line} />} />;
}
