// Words of a sentence that stand in a button: terms that explain themselves when they are pressed. Other buttons are no words.
import type { ElementBranch } from '../photos/branch';
import { CALLS, FURNITURE } from './phrases';

const LONGEST = 80;
/** What buttons do, as their labels begin in the languages we could read. */
const DOES =
  /^\W*(?:copy|share|save|print|listen|play|pause|stop|close|open|show|hide|more|less|read|expand|collapse|toggle|menu|reply|like|follow|subscribe|sign|log ?in|zoom|enlarge|view|see|download|next|previous|back|edit|kopieren|teilen|speichern|merken|drucken|anhören|schließen|öffnen|mehr|weniger|anzeigen|ausblenden|partager|copier|imprimer|écouter|fermer|ouvrir|plus|voir|afficher|compartir|copiar|guardar|cerrar|abrir|ver|más|condividi|copia|salva|chiudi|apri|mostra|delen|kopieer|bewaar|sluit|toon|dela|del|kopiera|spara|visa|stäng|поделиться|скопировать|ещё|показать|分享|复制|更多|シェア|コピー|もっと|공유|복사|더보기)(?:\s|\b|$)/i;

/**
 * What a button within a line of text is: a word of the sentence around it, or a control, which neither belongs to it nor
 * parts it; undefined for one that stands for itself.
 */
export function buttonInLine({ element, tag }: ElementBranch): 'word' | 'control' | undefined {
  if (tag !== 'button') return undefined;
  if (!isText(element.previousSibling) && !isText(element.nextSibling)) return undefined;
  const text = element.textContent.trim();
  const plain = text !== '' && text.length < LONGEST && !element.querySelector('div, p, img');
  return plain && ![DOES, FURNITURE, CALLS].some((says) => says.test(text)) ? 'word' : 'control';
}

/** A text beside the button that the words could be part of. */
const isText = (node: ChildNode | null): boolean =>
  node !== null &&
  node.nodeType === Node.TEXT_NODE &&
  /[^\s.,;:!?()–—-]/.test(node.textContent ?? '');
