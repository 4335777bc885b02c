import { describe, expect, it } from 'vitest';
import { hostPatterns } from '../../utils/pictures/host-pattern';

describe('the hosts of pictures', () => {
  it('are named on any port, each once', () => {
    expect(
      hostPatterns([
        'https://gazette.example/1.jpg',
        'http://gazette.example:8080/2.jpg',
        'https://[2620:fe::fe]/3.jpg',
        'https://cdn_1.agency.example/4.jpg',
      ]),
    ).toEqual(['*://gazette.example/*', '*://[2620:fe::fe]/*', '*://cdn_1.agency.example/*']);
  });

  it.each(['https://*/x', 'https://*.example/x', 'https://*.com/x', 'no address', 'data:,x'])(
    'never name more than one: %s',
    (address) => expect(hostPatterns([address])).toEqual([]),
  );
});
