import { startBrowserServer } from '../../electron/browser/http-server.ts';
import { openHost } from '../../electron/services/host.ts';
import { parseGrant } from '../../renderer/host/browser-host.ts';
import { describeContract } from './suite.ts';

describeContract('the browser shell on 127.0.0.1', async (options) => {
  const host = await openHost({ reserveBytes: 0, ...options });
  const server = await startBrowserServer({ host, rendererDir: options.resourcesDir });
  const launched = await fetch(server.launchUrl(), { redirect: 'manual' });
  const cookie = launched.headers.get('set-cookie')?.split(';')[0] ?? '';
  const headers = { cookie, origin: server.origin };
  const send = async (path: string, body: string | Uint8Array<ArrayBuffer>): Promise<unknown> => {
    const answer = await fetch(`${server.origin}${path}`, { method: 'POST', headers, body });
    return answer.json();
  };
  return {
    call: (request) => send('/call', JSON.stringify(request)),
    upload: async (name, bytes) =>
      parseGrant(await send(`/upload?name=${encodeURIComponent(name)}`, new Uint8Array(bytes))),
    async download(grantId) {
      const answer = await fetch(`${server.origin}/download/${grantId}`, { headers });
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
    },
    async close() {
      await server.close();
      await host.close();
    },
  };
});
