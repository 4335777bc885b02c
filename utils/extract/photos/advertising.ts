// Pictures that advertise. They are told by address and shape, which may mislead: only a picture without a caption is asked.
import { isPictureLink } from './caption-parts';
import type { Picture } from './picture';

/** A server of advertising by its name, or its folder: "ads.paper.example", "/adserver/". */
const ADDRESS =
  /\/\/(?:[^/]*[.\d_-])?(?:(?<!\/www\.)ads?(?=\.\w+\.)|adserver|doubleclick)\.|\/ad(?:s|server)\//i;

const SMALLEST_WIDTH = 400;
const SMALLEST_HEIGHT = 120;
const FLATTEST = 3;

/** The size that the markup states for a picture: a number or NaN. */
export const statedSize = (element: Element, name: 'width' | 'height'): number =>
  Number(element.getAttribute(name) || Number.NaN);

// Of a size that is not stated, nothing is known.
function hasShapeOfPhoto(element: Element): boolean {
  const [width, height] = [statedSize(element, 'width'), statedSize(element, 'height')];
  return width >= SMALLEST_WIDTH && height >= SMALLEST_HEIGHT && width <= FLATTEST * height;
}

/** Whether a picture comes from a server of advertising, or is a drawing of few colours that leads to another page. */
export const advertises = ({ branch, contentUrl = '' }: Picture): boolean =>
  ADDRESS.test(contentUrl) ||
  (branch.parent?.tag === 'a' &&
    /\.gif(?:$|[?#])/i.test(contentUrl) &&
    !isPictureLink(branch.parent) &&
    !hasShapeOfPhoto(branch.element));
