/**
 * Content Security Policy of every page the workbench shows, the same in both shells: nothing from
 * elsewhere, no inline script, no eval. Style attributes are set through the DOM only.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer, whatever it carries. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
};

/** Types a stored file may be shown as; anything else is offered as a download only. */
const SHOWN_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp', 'application/pdf'];

/** The type to answer a stored file with: a hostile HTML file must never run as a page. */
export function shownType(asked: string | null): string {
  return asked !== null && SHOWN_TYPES.includes(asked) ? asked : 'application/octet-stream';
}
