import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { z } from 'zod';
import { CHANNELS } from '../../shared/contract/bridge.ts';
import type { Response } from '../../shared/contract/envelope.ts';
import { grantSchema } from '../../shared/contract/files.contract.ts';
import { appError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/util/result.ts';
import type { Download, ShellHost } from '../services/shell-host.ts';
import { isOwnUrl } from './origin.ts';

export type IpcOptions = Readonly<{
  ipcMain: Pick<IpcMain, 'handle'>;
  host: Pick<ShellHost, 'router' | 'upload' | 'download'>;
  /** Pages that may ask. */
  isKnown: (contents: WebContents) => boolean;
  /** Puts a produced file where the person wants it; false when they thought better of it. */
  saveFile: (file: Download) => Promise<Result<boolean>>;
  /** Is told of every answer under way. */
  track: (answer: Promise<unknown>) => void;
}>;

/** The shape of what crosses the channel; the router parses what a call carries. */
const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), request: z.unknown() }),
  z.strictObject({
    kind: z.literal('upload'),
    name: z.string().max(1_000),
    bytes: z.instanceof(ArrayBuffer),
  }),
  z.strictObject({ kind: z.literal('save'), grantId: grantSchema.shape.grantId }),
]);

/**
 * Electron's transport: the same router as everywhere, behind a check of the sender.
 * **Security:** only the main frame of a known window at the workbench's own address is heard, and that is
 * decided before anything of the message is looked at. The name a file is saved under is the host's own.
 */
export function connectIpc({ ipcMain, host, isKnown, saveFile, track }: IpcOptions): void {
  const answer = async (raw: unknown): Promise<Response> => {
    const message = messageSchema.safeParse(raw);
    if (!message.success) return refusal('INVALID_INPUT');
    const { data } = message;
    if (data.kind === 'call') return host.router(data.request);
    if (data.kind === 'upload') return host.upload(data.name, new Uint8Array(data.bytes));
    const file = await host.download(data.grantId);
    return file.ok ? saveFile(file.value) : file;
  };
  ipcMain.handle(CHANNELS.ask, (event, raw: unknown) => {
    if (!isTrusted(event, isKnown)) return refusal('FORBIDDEN');
    const answered = answer(raw);
    track(answered);
    return answered;
  });
}

/** Sends the host's events to the page given at that moment, if there is one. */
export function forwardEvents(
  host: Pick<ShellHost, 'onEvent'>,
  findPage: () => WebContents | undefined,
): () => void {
  return host.onEvent((message) => {
    const page = findPage();
    if (page !== undefined && !page.isDestroyed() && !page.isCrashed()) page.send(CHANNELS.event, message);
  });
}

function isTrusted(event: IpcMainInvokeEvent, isKnown: IpcOptions['isKnown']): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && isOwnUrl(frame.url) && isKnown(event.sender);
}

function refusal(code: 'FORBIDDEN' | 'INVALID_INPUT'): Response {
  return { ok: false, error: appError(code) };
}
