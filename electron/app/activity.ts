/** Long enough for a page that was just hidden to send what was being typed. */
const QUIET_MS = 250;
/** Closing waits this many rounds at most: whatever a page does, the program ends. */
const ROUNDS = 20;

export type Activity = Readonly<{
  track: (answer: Promise<unknown>) => void;
  /** Resolves once nothing is under way and nothing new was asked for a moment, or after five seconds. */
  settle: () => Promise<void>;
}>;

/** Watches what the page asks, so that closing waits for its last words. `wait` sleeps that long. */
export function createActivity(wait: (ms: number) => Promise<unknown>): Activity {
  let asked = 0;
  let underWay = 0;
  const done = (): void => {
    underWay -= 1;
  };
  return {
    track: (answer) => {
      asked += 1;
      underWay += 1;
      // A failed answer reaches whoever asked; here only its end counts.
      answer.then(done, done);
    },
    settle: async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const before = asked;
        await wait(QUIET_MS);
        if (underWay === 0 && asked === before) return;
      }
    },
  };
}
