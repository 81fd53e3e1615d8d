import { type EventName, events } from '../../shared/contract/contract.ts';
import { eventMessageSchema } from '../../shared/contract/envelope.ts';
import type { EventPayload, Host } from '../../shared/contract/host.ts';

type AnyListener = (payload: never) => void;

export type EventHub = Readonly<{
  subscribe: Host['subscribe'];
  /** Takes a raw message of any transport; messages that do not fit the contract are dropped. */
  receive: (raw: unknown) => void;
  emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
}>;

/** Hands a host's events to those who asked for them, parsed against the contract. */
export function createEventHub(): EventHub {
  const listeners = new Map<EventName, Set<AnyListener>>();

  const emit: EventHub['emit'] = (event, payload) => {
    for (const listener of [...(listeners.get(event) ?? [])]) listener(payload as never);
  };

  return {
    emit,
    subscribe: (event, listener) => {
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all);
      all.add(listener as AnyListener);
      return () => all.delete(listener as AnyListener);
    },
    receive: (raw) => {
      const message = eventMessageSchema.safeParse(raw);
      if (!message.success || !isEventName(message.data.event)) return;
      const name = message.data.event;
      const payload = events[name].safeParse(message.data.payload);
      if (payload.success) emit(name, payload.data as EventPayload<typeof name>);
    },
  };
}

function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name);
}
