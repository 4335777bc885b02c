// The one search field: the query as typed, in step with the address bar.
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import type { PlaceStore } from '../../utils/stores/library-place';
import { TextField } from '../controls/TextField';

/** `onLeave` is told of the arrow down and of Enter: the reader turns to the list. */
export interface SearchFieldProps {
  place: PlaceStore;
  inputRef: RefObject<HTMLInputElement | null>;
  onLeave: () => void;
}

export function SearchField({ place, inputRef, onLeave }: SearchFieldProps) {
  const { text } = place.filter.value;
  return (
    <TextField
      type="search"
      icon="search"
      label={message('searchLabel')}
      labelSpoken
      placeholder={message('searchLabel')}
      value={text}
      inputRef={inputRef}
      onText={(typed) => place.narrow({ text: typed }, { typing: true })}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
        else if (event.key === 'Escape' && text) place.narrow({ text: '' }, { typing: true });
        else return;
        event.preventDefault();
      }}
    />
  );
}
