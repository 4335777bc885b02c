import { describe, expect, it } from 'vitest';
import { isPublicAddress, mayAsk } from '../../utils/pictures/public-address';

const PAGE = 'https://gazette.example/ferry';

describe('a picture may be asked for', () => {
  it.each([
    'https://gazette.example/petrel.jpg',
    'http://pictures.gazette.example:8080/petrel.jpg',
    'https://9.9.9.9/petrel.jpg',
    'https://172.32.0.1/petrel.jpg',
    'https://[2620:fe::fe]/petrel.jpg',
  ])('at %s', (address) => {
    expect(mayAsk(address, PAGE)).toBe(true);
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('a page from the web names no address in its reader’s own network', () => {
  it.each([
    'http://localhost/petrel.jpg',
    'http://LOCALHOST./petrel.jpg',
    'https://pictures.localhost/petrel.jpg',
    'http://printer.local./petrel.jpg',
    'http://nas.home.arpa/petrel.jpg',
    'http://box.home/petrel.jpg',
    'http://wiki.corp/petrel.jpg',
    'http://fritz.box/petrel.jpg',
    'http://speedport.ip./petrel.jpg',
    'http://nas.homenet/petrel.jpg',
    'http://desk.workgroup/petrel.jpg',
    'http://tide.weir.svc/petrel.jpg',
    'http://weir.onion/petrel.jpg',
    'http://machine.localdomain/petrel.jpg',
    'http://printer.local/petrel.jpg',
    'http://router.lan./petrel.jpg',
    'http://intranet/petrel.jpg',
    'http://metadata.internal/petrel.jpg',
    'http://127.0.0.1/petrel.jpg',
    'http://127.9.9.9:631/petrel.jpg',
    'http://2130706433/petrel.jpg',
    'http://0x7f.1/petrel.jpg',
    'http://127.1./petrel.jpg',
    'http://0300.0250.1/petrel.jpg',
    'http://１９２.１６８.0.1/petrel.jpg',
    'http://127。0。0。1/petrel.jpg',
    'http://017700000001/petrel.jpg',
    'http://0.0.0.0/petrel.jpg',
    'http://10.1.2.3/petrel.jpg',
    'http://172.16.0.1/petrel.jpg',
    'http://172.31.255.255/petrel.jpg',
    'http://192.168.1.1/petrel.jpg',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/petrel.jpg',
    'http://224.0.0.1/petrel.jpg',
    'http://[::1]/petrel.jpg',
    'http://[::]/petrel.jpg',
    'http://[::ffff:127.0.0.1]/petrel.jpg',
    'http://[::ffff:192.168.0.1]/petrel.jpg',
    'http://[fe80::1]/petrel.jpg',
    'http://[fd00::1]/petrel.jpg',
    'http://[fec0::1]/petrel.jpg',
    'http://[::7f00:1]/petrel.jpg',
    'http://[ff02::1]/petrel.jpg',
    'http://[64:ff9b::7f00:1]/petrel.jpg',
    'http://[2002:7f00:1::]/petrel.jpg',
    'http://[2001:0:7f00:1::]/petrel.jpg',
  ])('such as %s', (address) => {
    expect(mayAsk(address, PAGE)).toBe(false);
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['ftp://gazette.example/a.jpg', 'file:///etc/passwd', 'data:image/png,a', 'no address'])(
    'and nothing but the web, such as %s',
    (address) => {
      expect(mayAsk(address, PAGE)).toBe(false);
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it('and no name and password', () => {
    expect(mayAsk('https://reader:secret@gazette.example/a.jpg', PAGE)).toBe(false);
    expect(isPublicAddress('https://reader@gazette.example/a.jpg')).toBe(false);
  });
});

describe('a story from the reader’s own network', () => {
  it('has its pictures there, on its own host and no other', () => {
    const page = 'http://192.168.1.20:8080/wiki/harbour';
    expect(mayAsk('http://192.168.1.20/petrel.jpg', page)).toBe(true);
    expect(mayAsk('http://192.168.1.1/petrel.jpg', page)).toBe(false);
    expect(mayAsk('http://localhost/petrel.jpg', page)).toBe(false);
  });

  it('has them kept, never shown from there', () => {
    expect(isPublicAddress('http://192.168.1.20/petrel.jpg')).toBe(false);
  });
});
