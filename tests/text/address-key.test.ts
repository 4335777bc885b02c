import { describe, expect, it } from 'vitest';
import { addressKey } from '../../utils/text/address-key';
import { cleanAddress } from '../../utils/text/clean-address';

describe('addresses of one story', () => {
  it.each([
    ['http and https', 'http://paper.example/fog', 'https://paper.example/fog'],
    ['www', 'https://www.paper.example/fog', 'https://paper.example/fog'],
    ['a slash at the end', 'https://paper.example/fog/', 'https://paper.example/fog'],
    ['the root’s dot', 'https://paper.example./fog', 'https://paper.example/fog'],
    ['a default port', 'http://paper.example:80/fog', 'https://paper.example:443/fog'],
    ['a place on the page', 'https://paper.example/fog#comments', 'https://paper.example/fog'],
    ['who hands it on', 'https://paper.example/fog?ref=home', 'https://paper.example/fog'],
    ['a campaign', 'https://paper.example/fog?CMP=share_btn', 'https://paper.example/fog'],
    [
      'several of them',
      'https://paper.example/fog?id=7&fbclid=1&utm_medium=m&mc_cid=2&gclid=3',
      'https://paper.example/fog?id=7',
    ],
    [
      'a name in percent signs',
      'https://paper.example/fog?utm%5Fsource=x',
      'https://paper.example/fog',
    ],
    [
      'the order of parameters',
      'https://paper.example/fog?b=2&a=1',
      'https://paper.example/fog?a=1&b=2',
    ],
    [
      'the case of percent signs',
      'https://paper.example/f%c3%b6g',
      'https://paper.example/f%C3%B6g',
    ],
    [
      'a sign that needs no code',
      'https://paper.example/%7Eana/f%6Fg',
      'https://paper.example/~ana/fog',
    ],
    [
      'such a sign in a parameter',
      'https://paper.example/?q=%41%2db',
      'https://paper.example/?q=A-b',
    ],
    [
      'the case of a parameter’s codes',
      'https://paper.example/?q=%c3',
      'https://paper.example/?q=%C3',
    ],
    ['two slashes at the end', 'https://paper.example/fog//', 'https://paper.example/fog'],
    [
      'what shops and letters add',
      'https://paper.example/fog?intcmp=a&s_kwcid=b&ef_id=c&WT.mc_id=d&itm_source=e&ncid=f&elqTrackId=g&trk_contact=h',
      'https://paper.example/fog',
    ],
    ['a name before the host', 'https://ana:secret@paper.example/fog', 'https://paper.example/fog'],
    ['an empty query', 'https://paper.example/fog?', 'https://paper.example/fog'],
  ])('%s makes no second one', (_, one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });
});

describe('addresses of two stories', () => {
  it.each([
    ['a parameter', 'https://paper.example/story.php?id=7', 'https://paper.example/story.php?id=8'],
    [
      'a number that only looks as if it tracked',
      'https://paper.example/read.php?ref=7',
      'https://paper.example/read.php?ref=8',
    ],
    ['a route', 'https://paper.example/#!/story/5', 'https://paper.example/#!/story/6'],
    ['a host', 'https://m.paper.example/fog', 'https://paper.example/fog'],
    ['a port', 'https://paper.example:8443/fog', 'https://paper.example/fog'],
    ['a scheme on another port', 'http://paper.example:8080/fog', 'https://paper.example:8080/fog'],
    ['letters of the path', 'https://paper.example/Fog', 'https://paper.example/fog'],
    ['a name that is all of the host', 'https://www.example/fog', 'https://example/fog'],
    [
      'a parameter with a name that begins like another',
      'https://paper.example/a?sharecode=1',
      'https://paper.example/a',
    ],
  ])('%s tells them apart', (_, one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});

it('keeps what stays of an address as it was written', () => {
  expect(cleanAddress('http://www.paper.example/fog/?q=a%20b&utm_source=x&z')).toBe(
    'http://www.paper.example/fog/?q=a%20b&z',
  );
});
