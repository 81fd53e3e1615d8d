import { EventEmitter } from 'node:events';
import { facts, preventable } from './facts.ts';

type Filter = (details: { url: string }, answer: (decision: { cancel: boolean }) => void) => void;
type Check = (
  contents: null,
  permission: string,
  origin: string,
  details: { isMainFrame: boolean },
) => boolean;
type ProtocolHandler = (request: Request) => Promise<Response>;

/** What the program put on its session, asked by the browser part for every request. */
export const policy: {
  filter: Filter | null;
  check: Check | null;
  isRequestHandlerSet: boolean;
  isDeviceHandlerSet: boolean;
  handlers: Map<string, ProtocolHandler>;
} = { filter: null, check: null, isRequestHandlerSet: false, isDeviceHandlerSet: false, handlers: new Map() };

class Session extends EventEmitter {
  readonly webRequest = {
    onBeforeRequest: (filter: Filter): void => {
      policy.filter = filter;
    },
  };

  setPermissionRequestHandler(): void {
    policy.isRequestHandlerSet = true;
  }

  setPermissionCheckHandler(check: Check): void {
    policy.check = check;
  }

  setDevicePermissionHandler(): void {
    policy.isDeviceHandlerSet = true;
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    facts.spellChecker = isEnabled;
  }
}

export const defaultSession = new Session();

export function isCancelled(url: string): boolean {
  let cancel = false;
  policy.filter?.({ url }, (decision) => {
    cancel = decision.cancel;
  });
  return cancel;
}

/** Whether the program lets a download go on; Electron would then ask the person where to. */
export function mayDownload(): boolean {
  const event = preventable({});
  defaultSession.emit('will-download', event, {}, null);
  if (event.isPrevented()) facts.downloadsPrevented += 1;
  return !event.isPrevented();
}
