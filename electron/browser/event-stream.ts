import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ShellHost } from '../services/shell-host.ts';

/** Idle streams are cut by some proxies and sleeping laptops; a comment keeps them open. */
const HEARTBEAT_MS = 20_000;

/** Sends the host's events as server-sent events until the page goes away. */
export function openEventStream(request: IncomingMessage, response: ServerResponse, host: ShellHost): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': open\n\n');
  const stop = host.onEvent((message) => response.write(`data: ${JSON.stringify(message)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  request.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
