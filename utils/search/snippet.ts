// Why a story answers a query: the sentence its words stand in, with the words marked.

/** Where the sentence stands. */
export type SnippetPlace =
  | 'headline'
  | 'deck'
  | 'text'
  | 'caption'
  | 'credit'
  | 'author'
  | 'outlet'
  | 'note'
  | 'tag';

/** A sentence in pieces, in order; joined they are what is printed. `photo` names the photo of a caption or credit. */
export interface Snippet {
  place: SnippetPlace;
  pieces: { text: string; marked: boolean }[];
  photo?: string;
}
