/** Scheme and host of the workbench's own page in Electron. */
export const APP_SCHEME = 'app';
const APP_HOST = 'workbench';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;

/**
 * Whether an address is the workbench's own. Compares the parsed scheme and host: Node gives every custom
 * scheme the origin "null", so comparing origins would let any of them in.
 */
export function isOwnUrl(url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  const { protocol, hostname, port, username, password } = parsed;
  const isOwn = protocol === `${APP_SCHEME}:` && hostname === APP_HOST;
  return isOwn && port === '' && username === '' && password === '';
}
