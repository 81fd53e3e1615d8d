import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { CHANNELS } from '../../shared/contract/bridge.ts';
import type { Response } from '../../shared/contract/envelope.ts';
import { grantSchema } from '../../shared/contract/files.contract.ts';
import { appError } from '../../shared/errors/app-error.ts';
import type { ShellHost } from '../services/shell-host.ts';
import { isOwnUrl } from './origin.ts';

export type IpcOptions = Readonly<{
  ipcMain: IpcMain;
  host: ShellHost;
  /** Pages that may call; a new window is added by its maker. */
  isKnown: (contents: WebContents) => boolean;
  /** Asks where to put a produced file; null when the person thought better of it. */
  askWhere: (name: string) => Promise<string | null>;
  writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
}>;

/**
 * Electron's transport: the same router as everywhere, behind a check of the sender.
 * **Security:** only the main frame of a known window at the workbench's own address is heard, and that is
 * decided before anything of the message is looked at.
 */
export function connectIpc({ ipcMain, host, isKnown, askWhere, writeFile }: IpcOptions): void {
  const heard =
    <A extends unknown[]>(answer: (...args: A) => Promise<Response>) =>
    async (event: IpcMainInvokeEvent, ...args: A): Promise<Response> =>
      isTrusted(event, isKnown) ? answer(...args) : refusal('FORBIDDEN');

  ipcMain.handle(
    CHANNELS.call,
    heard((request: unknown) => host.router(request)),
  );
  ipcMain.handle(
    CHANNELS.upload,
    heard(async (name: unknown, bytes: unknown) => {
      if (typeof name !== 'string' || !(bytes instanceof ArrayBuffer)) return refusal('INVALID_INPUT');
      return host.upload(name, new Uint8Array(bytes));
    }),
  );
  ipcMain.handle(
    CHANNELS.save,
    heard(async (raw: unknown) => {
      const grant = grantSchema.safeParse(raw);
      if (!grant.success) return refusal('INVALID_INPUT');
      const path = await askWhere(grant.data.name);
      if (path === null) return { ok: true, value: false };
      const file = await host.download(grant.data.grantId);
      if (!file.ok) return file;
      await writeFile(path, file.value.bytes);
      return { ok: true, value: true };
    }),
  );
}

/** Sends the host's events to every page given by `pages` at that moment. */
export function forwardEvents(host: ShellHost, pages: () => readonly WebContents[]): () => void {
  return host.onEvent((message) => {
    for (const page of pages()) page.send(CHANNELS.event, message);
  });
}

function isTrusted(event: IpcMainInvokeEvent, isKnown: IpcOptions['isKnown']): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && isOwnUrl(frame.url) && isKnown(event.sender);
}

function refusal(code: 'FORBIDDEN' | 'INVALID_INPUT'): Response {
  return { ok: false, error: appError(code) };
}
