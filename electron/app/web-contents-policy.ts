import type { Session, WebContents } from 'electron';
import { isOwnUrl } from './origin.ts';

/** Permissions the page may have: taking a photo of a product, and full screen for the comparison. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set([
  'media',
  'fullscreen',
  'clipboard-sanitized-write',
]);

/** Schemes a request of the page may use; everything else stays in the machine by being refused. */
const ALLOWED_REQUESTS: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Navigation stays on the page: a link in pasted text must not replace the workbench. */
export function mayNavigate(url: string): boolean {
  return isOwnUrl(url);
}

/** Only the page itself may ask, and only for what the workbench needs. Deny by default. */
export function mayUse(permission: string, requestingUrl: string): boolean {
  return ALLOWED_PERMISSIONS.has(permission) && isOwnUrl(requestingUrl);
}

/** Offline by construction: whatever the page is tricked into loading, nothing leaves the machine. */
export function mayRequest(url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || !ALLOWED_REQUESTS.has(parsed.protocol)) return false;
  return parsed.protocol !== 'app:' || isOwnUrl(url);
}

/** Puts the policy on a session: permissions, requests, downloads. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(mayUse(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin));
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }));
  // Files leave through the save dialog only.
  session.on('will-download', (event) => event.preventDefault());
}

/** Puts the policy on a page as it is made: no popups, no webviews, no navigation away. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!mayNavigate(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
