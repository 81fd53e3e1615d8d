import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  SECURITY_HEADERS,
  shownType,
} from '../../../electron/platform/content-policy.ts';

const directives = CONTENT_SECURITY_POLICY.split('; ');

describe('the content policy', () => {
  it('allows nothing unless it is named, and nothing inline, evaluated or foreign', () => {
    expect(directives[0]).toBe("default-src 'none'");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*|wasm/);
    expect(SECURITY_HEADERS['Content-Security-Policy']).toBe(CONTENT_SECURITY_POLICY);
  });

  it('stands in the page as well, but for what only a header can say', () => {
    const page = readFileSync(new URL('../../../renderer/index.html', import.meta.url), 'utf8');
    const stated = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1]?.split('; ');
    expect(stated).toEqual(directives.filter((directive) => !directive.startsWith('frame-ancestors')));
  });

  it.each([
    ['image/png', 'image/png'],
    ['application/pdf', 'application/pdf'],
    ['text/html', 'application/octet-stream'],
    ['image/svg+xml', 'application/octet-stream'],
    ['IMAGE/PNG', 'application/octet-stream'],
    [null, 'application/octet-stream'],
  ])('shows a stored %s as %s', (asked, shown) => expect(shownType(asked)).toBe(shown));
});
