// Cuts what stands in the attributes of a copied page, and its title, to the lengths of the table: the border behind which
// every pattern may take a field to be short.
import { cutTo, isMissed, kindOfAttribute, kindOfTag, LONGEST } from './field-lengths';

/** No field is shorter than this by its kind. */
const SHORT = Math.min(...Object.values(LONGEST));

/** Cuts the fields of a document of our own. Answers whether a reader would miss any of what was cut off. */
export function cutFields(own: Document): boolean {
  let missed = false;
  const all = own.getElementsByTagName('*');
  for (let at = 0; at < all.length; at += 1) {
    const element = all[at];
    if (element?.hasAttributes() && cutAttributes(element)) missed = true;
  }
  return cutTitle(own) || missed;
}

function cutAttributes(element: Element): boolean {
  let missed = false;
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (value.length <= SHORT) continue;
    const kept = cutTo(value, kindOf(element, name));
    if (kept.length === value.length) continue;
    missed ||= isMissed(name) && !/^data:/i.test(value);
    if (kept === '') element.removeAttribute(name);
    else element.setAttribute(name, kept);
  }
  return missed;
}

const kindOf = (element: Element, name: string) =>
  name === 'content'
    ? kindOfTag(`${element.getAttribute('name')} ${element.getAttribute('property')}`)
    : kindOfAttribute(name);

function cutTitle(own: Document): boolean {
  const { title } = own;
  if (title.length <= LONGEST.line) return false;
  own.title = cutTo(title, 'line');
  return true;
}
