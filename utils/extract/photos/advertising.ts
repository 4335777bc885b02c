// Pictures that advertise. They are told by address and shape, which may mislead: only a picture without a caption is asked.
import { isPictureLink } from './caption-parts';
import type { Picture } from './picture';

/** A server of advertising by its name, or its folder: "ads.paper.example", "/adserver/". */
const ADDRESS = /\/\/(?:ads?\.\w+|(?:[^/]*[.\d_-])?(?:adserver|doubleclick))\.|\/ad(?:s|server)\//i;

/** The least of a photo; a size that is not stated is none. */
const SMALLEST_WIDTH = 400;
const FLATTEST = 3;

/** Whether a picture comes from a server of advertising, or is a drawing of few colours that leads to another page. */
export const advertises = ({ branch, contentUrl = '', width = 0, height = 0 }: Picture): boolean =>
  ADDRESS.test(contentUrl) ||
  (branch.parent?.tag === 'a' &&
    /\.gif(?:$|[?#])/i.test(contentUrl) &&
    !isPictureLink(branch.parent) &&
    (width < SMALLEST_WIDTH || width > FLATTEST * height));
