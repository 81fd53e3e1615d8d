import type { Session, WebContents } from 'electron';
import { isOwnUrl } from './origin.ts';

/** Permissions the page may have: copying its own text. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Schemes a request of the page may use; everything else stays in the machine by being refused. */
const ALLOWED_REQUESTS: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:']);

/**
 * Chromium switches that keep the program off the network where no request filter reaches: names resolve
 * to nothing (prefetch, proxy discovery), and nothing is fetched in the background.
 */
export const OFFLINE_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
];

/** Navigation stays on the page: a link in pasted text must not replace the workbench. */
export function mayNavigate(url: string): boolean {
  return isOwnUrl(url);
}

/** Only the page itself may ask, and only for what the workbench needs. Deny by default. */
export function mayUse(permission: string, requestingUrl: string, isMainFrame: boolean): boolean {
  return isMainFrame && ALLOWED_PERMISSIONS.has(permission) && isOwnUrl(requestingUrl);
}

/** Offline by construction: whatever the page is tricked into loading, nothing leaves the machine. */
export function mayRequest(url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || !ALLOWED_REQUESTS.has(parsed.protocol)) return false;
  return parsed.protocol !== 'app:' || isOwnUrl(url);
}

/** Puts the policy on a session: permissions, devices, requests, downloads. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(mayUse(permission, details.requestingUrl, details.isMainFrame));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) =>
    mayUse(permission, origin, details.isMainFrame),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }));
  // Files leave through the save dialog only.
  session.on('will-download', (event) => event.preventDefault());
  // Its dictionaries would come from the network, and Chinese has none.
  session.setSpellCheckerEnabled(false);
}

/** Puts the policy on a page as it is made: no popups, no webviews, no navigation away, no peers. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  const stay = (event: Readonly<{ url: string; preventDefault: () => void }>): void => {
    if (!mayNavigate(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // Peer connections would pass by the request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
