/** What the stand-in saw and what it was told: policies are judged by it afterwards. */
export type Facts = {
  privileges: unknown[];
  switches: [string, string?][];
  isSandboxEnabled: boolean;
  windowOptions: unknown[];
  menu: unknown;
  webRtcPolicy: string | null;
  /** Foreign addresses the page asked for, and whether the program's filter let them pass. */
  foreignRequests: { url: string; isCancelled: boolean }[];
  navigationsPrevented: string[];
  popupsDenied: string[];
  downloadsPrevented: number;
  permissionsGranted: string[];
  spellChecker: boolean | null;
  dialogs: unknown[];
  windowActs: string[];
};

export const facts: Facts = {
  privileges: [],
  switches: [],
  isSandboxEnabled: false,
  windowOptions: [],
  menu: null,
  webRtcPolicy: null,
  foreignRequests: [],
  navigationsPrevented: [],
  popupsDenied: [],
  downloadsPrevented: 0,
  permissionsGranted: [],
  spellChecker: null,
  dialogs: [],
  windowActs: [],
};

/** Answers that a test prepared for the next dialogs. */
export const prepared: { savePath: string | null; messageButton: number } = {
  savePath: null,
  messageButton: 1,
};

/** An event of Electron's: can be prevented, carries details. */
export function preventable<T extends object>(details: T) {
  let isPrevented = false;
  return {
    ...details,
    preventDefault: () => {
      isPrevented = true;
    },
    isPrevented: () => isPrevented,
  };
}
