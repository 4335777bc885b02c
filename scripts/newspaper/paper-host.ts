// The invented newspaper has a name: from a bare address of this machine Cutline shows no picture. Every browser started
// here looks for the name on loopback.

/** The name. */
export const PAPER_HOST = 'paper.example';

/** Chromium's argument for it. */
export const CHROMIUM_FINDS_PAPER = `--host-resolver-rules=MAP ${PAPER_HOST} 127.0.0.1`;

/** Firefox's settings for it; it would try TLS first where no port is given. */
export const FIREFOX_FINDS_PAPER = {
  'network.dns.localDomains': PAPER_HOST,
  'dom.security.https_first': false,
};
