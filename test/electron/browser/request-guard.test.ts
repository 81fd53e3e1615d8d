import { describe, expect, it } from 'vitest';
import { equalSecret, isAllowed, isOurHost, isOurOrigin } from '../../../electron/browser/request-guard.ts';

const options = { host: '127.0.0.1:4000', cookieName: 'bidui_4000', session: 'secret' };
const own = { host: '127.0.0.1:4000', cookie: 'bidui_4000=secret' };
const post = { ...own, origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' };

describe('requests of the page itself', () => {
  it.each([
    ['typed or launched', 'GET', { ...own, 'sec-fetch-site': 'none' }],
    ['of its own files', 'GET', { ...own, 'sec-fetch-site': 'same-origin' }],
    ['by a browser that does not say from where', 'GET', own],
    ['that write', 'POST', post],
    ['with cookies of neighbours', 'GET', { ...own, cookie: 'a=1; bidui_4000=secret; b=2' }],
  ])('%s come in', (_what, method, headers) => expect(isAllowed({ method, headers }, options)).toBe(true));
});

describe('attack: another page or program asks', () => {
  it.each([
    ['under a name that resolves to this machine', 'GET', { ...own, host: 'evil.example:4000' }],
    ['at another port', 'GET', { ...own, host: '127.0.0.1:4001' }],
    ["under the machine's other name", 'GET', { ...own, host: 'localhost:4000' }],
    ['without a host', 'GET', { cookie: own.cookie }],
    ['from another site', 'GET', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['from another port of this machine', 'GET', { ...own, 'sec-fetch-site': 'same-site' }],
    ['with its own origin', 'POST', { ...post, origin: 'https://evil.example' }],
    ['with no origin, writing', 'POST', { ...own }],
    ['from a sandboxed frame', 'POST', { ...post, origin: 'null' }],
    ['over another scheme', 'POST', { ...post, origin: 'https://127.0.0.1:4000' }],
    ['without the session', 'POST', { ...post, cookie: undefined }],
    ['with a guessed session', 'POST', { ...post, cookie: 'bidui_4000=secreT' }],
    ['with the session of another port', 'POST', { ...post, cookie: 'bidui_4001=secret' }],
    ['with an empty session', 'POST', { ...post, cookie: 'bidui_4000=' }],
  ])('%s: refused', (_what, method, headers) => expect(isAllowed({ method, headers }, options)).toBe(false));
});

describe('the parts of the guard', () => {
  it('take the host to the letter and writing only from ourselves', () => {
    expect(isOurHost({ method: 'GET', headers: { host: '127.0.0.1:4000' } }, options)).toBe(true);
    expect(isOurHost({ method: 'GET', headers: { host: '127.0.0.1:40000' } }, options)).toBe(false);
    expect(isOurOrigin({ method: 'DELETE', headers: {} }, options)).toBe(false);
  });

  it('compare secrets of any length', () => {
    expect(equalSecret('甲乙', '甲乙')).toBe(true);
    for (const other of ['', 'secre', 'secret ', 'Secret']) expect(equalSecret('secret', other)).toBe(false);
  });
});
