import { render } from '@testing-library/react';
import { App } from '../../renderer/app/App.tsx';
import { HostProvider } from '../../renderer/host/host-context.tsx';
import { PageHost } from './page-host.ts';

/** Opens the whole page at an address, on a host in memory. */
export function openPage(hash: string, page = new PageHost()): PageHost {
  window.location.hash = hash;
  render(
    <HostProvider host={page.host()}>
      <App />
    </HostProvider>,
  );
  return page;
}
