// Data: a certificate for test servers on loopback. No browser trusts it but one that was told to trust any.

/** The key of the certificate; it protects nothing. */
export const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg+R/BT/NVWHd0jBMv
nGGCs5RLw3XfYl7T0W/up4xqnmihRANCAARPhofLw8kG0A+OIVn7Di7V1MGzhqG2
Hx0lP273kzpOP6xTdhvWbNfAajKtbSnNfvFMYv/YJz2+IbI157tMh3s8
-----END PRIVATE KEY-----
`;

/** Signed by itself, for as long as a browser believes. */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBmDCCAT2gAwIBAgIUDSFFlxYIuN0jcFMyHNa1v5aUyCowCgYIKoZIzj0EAwIw
IDEeMBwGA1UEAwwVY3V0bGluZS10ZXN0cy5leGFtcGxlMCAXDTI2MTEzMDE2NDYz
N1oYDzIxMjYxMTA2MTY0NjM3WjAgMR4wHAYDVQQDDBVjdXRsaW5lLXRlc3RzLmV4
YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARPhofLw8kG0A+OIVn7Di7V
1MGzhqG2Hx0lP273kzpOP6xTdhvWbNfAajKtbSnNfvFMYv/YJz2+IbI157tMh3s8
o1MwUTAdBgNVHQ4EFgQUSG/j5FrscHx+98xP14N1HSRfwK0wHwYDVR0jBBgwFoAU
SG/j5FrscHx+98xP14N1HSRfwK0wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQD
AgNJADBGAiEAjEt+IvVVz1CFbcAMvojKRDPQ98UCSJlhGYiTfQz0SKQCIQDxE6Xs
OYg5lOE3B5bEnajVDWJ5QanhpZ5G+WSw3Nuzww==
-----END CERTIFICATE-----
`;
