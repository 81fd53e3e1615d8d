import { createContext, type ReactNode, useContext } from 'react';
import type { Host } from '../../shared/contract/host.ts';
import { defined } from '../../shared/util/assert.ts';

const HostContext = createContext<Host | null>(null);

export function HostProvider({ host, children }: Readonly<{ host: Host; children: ReactNode }>) {
  return <HostContext value={host}>{children}</HostContext>;
}

/** The host of this page. */
export function useHost(): Host {
  return defined(useContext(HostContext), 'HostProvider');
}
