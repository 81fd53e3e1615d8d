/** Runs work of the same key one after another, in the order it came; different keys do not wait. */
export type Sequential = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export function createSequential(): Sequential {
  const tails = new Map<string, Promise<unknown>>();
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = tails.get(key) ?? Promise.resolve();
    const run = before.then(work, work);
    tails.set(key, run);
    const forget = (): void => {
      if (tails.get(key) === run) tails.delete(key);
    };
    run.then(forget, forget);
    return run;
  };
}
