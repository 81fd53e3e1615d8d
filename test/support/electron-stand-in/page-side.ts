import { decode, encode } from './wire.ts';

type Listener = (event: unknown, ...args: readonly unknown[]) => void;

/**
 * The script that runs before the page's own: gives the built preload what a sandboxed preload has, and
 * nothing else (`require` knows `electron` only), with an `ipcRenderer` that really reaches the process.
 */
export function pageScript(preload: string, isIsolated: boolean): string {
  return `(() => {
    if (location.protocol !== 'https:') return;
    const encode = ${encode};
    const decode = ${decode};
    const renderer = (${rendererSide})(encode, decode, ${isIsolated});
    const require = (name) => {
      if (name !== 'electron') throw new Error('module not found: ' + name);
      return renderer;
    };
    (function (require, module, exports) {
${preload}
    })(require, { exports: {} }, {});
  })();`;
}

/** `contextBridge` and `ipcRenderer`; written to run in the page, so it closes over nothing. */
function rendererSide(toText: typeof encode, fromText: typeof decode, isIsolated: boolean): object {
  const page = globalThis as unknown as Record<string, unknown> & {
    standInAsk: (text: string) => Promise<string>;
  };
  const ask = page.standInAsk.bind(page);
  const listeners = new Map<string, Set<Listener>>();
  const heard = (text: string): void => {
    const [channel, ...args] = fromText(text) as [string, ...unknown[]];
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({ sender: 'hidden' }, ...args);
  };
  Object.defineProperty(page, 'standInHear', { value: heard });

  /** Copies what crosses between the worlds; what cannot cross (classes, symbols, windows) is refused. */
  const cross = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: readonly unknown[]) => cross(value(...args.map(cross)));
    }
    if (value instanceof Promise) return value.then(cross);
    if (typeof value !== 'object' || value === null || value instanceof ArrayBuffer) {
      return structuredClone(value);
    }
    if (Array.isArray(value)) return value.map(cross);
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('an object that cannot cross');
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cross(part)])));
  };

  return {
    contextBridge: {
      exposeInMainWorld: (key: string, api: unknown) => {
        if (!isIsolated)
          throw new Error('contextBridge API can only be used when contextIsolation is enabled');
        if (key in page) throw new Error(`Cannot bind an API on top of an existing property: ${key}`);
        Object.defineProperty(page, key, { value: cross(api), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: async (channel: string, ...args: readonly unknown[]) => {
        const answer = fromText(await ask(toText([channel, ...structuredClone(args)]))) as {
          ok: boolean;
          value: unknown;
        };
        if (!answer.ok) throw new Error(`Error invoking remote method '${channel}': ${String(answer.value)}`);
        return answer.value;
      },
      on: (channel: string, listener: Listener) => {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      },
      off: (channel: string, listener: Listener) => {
        listeners.get(channel)?.delete(listener);
      },
    },
  };
}
