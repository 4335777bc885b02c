// The colours against each other: text 4.5 to 1, edges and signs 3 to 1, in every paper.
import '../../components/theme/tokens.css';
import { afterEach, describe, expect, it } from 'vitest';

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** The relative luminance of a colour, as WCAG reckons it from what is painted. */
function luminance(colour: string): number {
  if (!canvas) throw new Error('There is nothing to paint on.');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A token as the page resolves it: `light-dark()` is settled only on an element. */
function painted(token: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = `var(--${token})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function contrast(front: string, back: string): number {
  const [a, b] = [luminance(painted(front)), luminance(painted(back))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];
const pairs = (fronts: string[], backs: string[], least: number) =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));
const PAIRS = [
  ...pairs(['ink', 'ink-soft', 'accent', 'danger'], PAPERS, 4.5),
  ...pairs(['ink', 'ink-soft', 'accent'], ['accent-wash'], 4.5),
  ...pairs(['ink', 'danger'], ['danger-wash'], 4.5),
  ...pairs(['ink'], ['mark'], 4.5),
  ...pairs(['on-accent'], ['accent', 'accent-strong'], 4.5),
  ...pairs(['edge'], PAPERS, 3),
];

afterEach(() => {
  delete document.documentElement.dataset.theme;
  delete document.documentElement.dataset.paper;
});

describe('the colours', () => {
  it.each(['light', 'dark', 'sepia'])('can be told apart in %s', (paper) => {
    if (paper === 'sepia') document.documentElement.dataset.paper = paper;
    else document.documentElement.dataset.theme = paper;
    const weak = PAIRS.map((pair) => ({ ...pair, is: contrast(pair.front, pair.back) })).filter(
      ({ is, least }) => is < least,
    );
    expect(weak).toEqual([]);
  });

  it('are measured as they are: black on white is 21 to 1', () => {
    document.documentElement.style.setProperty('--black', '#000');
    document.documentElement.style.setProperty('--white', '#fff');
    expect(contrast('black', 'white')).toBeCloseTo(21, 5);
  });
});
