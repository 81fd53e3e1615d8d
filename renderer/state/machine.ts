import type { Client, Host } from '../../shared/contract/host.ts';
import { useHost } from '../host/host-context.tsx';

/** The host's typed calls. */
export function useClient(): Client {
  return useHost().client;
}

/** Files across the border: handing them over, saving them, showing stored ones. */
export function useFiles(): Pick<Host, 'upload' | 'save' | 'blobUrl' | 'capabilities'> {
  return useHost();
}
