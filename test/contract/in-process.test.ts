import { openHost } from '../../electron/services/host.ts';
import { describeContract } from './suite.ts';

describeContract('the router in this process', async (options) => {
  const host = await openHost({ reserveBytes: 0, ...options });
  return {
    call: host.router,
    upload: host.upload,
    async download(grantId) {
      const file = await host.download(grantId);
      return file.ok ? file.value.bytes : undefined;
    },
    close: host.close,
  };
});
