import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** Paths inside an app.asar, with forward slashes. The header is JSON in Chromium's pickle framing. */
export function listAsar(path: string): readonly string[] {
  const file = openSync(path, 'r');
  try {
    const sizes = readAt(file, 0, 16);
    const header = readAt(file, 16, sizes.readUInt32LE(12)).toString('utf8');
    return listEntries(JSON.parse(header) as AsarFolder, '');
  } finally {
    closeSync(file);
  }
}

/** Why an archive is not fit to ship; an empty list means that it is. */
export function judgeArchive(paths: readonly string[]): readonly string[] {
  const missing = REQUIRED.filter((wanted) => !paths.some((path) => wanted.test(path)));
  const foreign = paths.filter((path) => !ALLOWED.some((allowed) => allowed.test(path)));
  const maps = paths.filter((path) => path.endsWith('.map'));
  return [
    ...missing.map((wanted) => `nothing fits ${wanted.source}`),
    ...foreign.map((path) => `${path} has no business in the application`),
    ...maps.map((path) => `${path} is a source map`),
  ];
}

const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order of the wire (version 1); fuses that later runtimes append are not judged. */
const FUSES = [
  ['runAsNode', '0'],
  ['cookieEncryption', '1'],
  ['nodeOptions', '0'],
  ['nodeCliInspect', '0'],
  ['embeddedAsarIntegrityValidation', '1'],
  ['onlyLoadAppFromAsar', '1'],
  ['loadBrowserProcessSpecificV8Snapshot', undefined],
  ['grantFileProtocolExtraPrivileges', '0'],
] as const;

/** Fuses of a packed runtime that do not stand as the policy wants them. */
export function judgeFuses(executable: string): readonly string[] {
  const binary = readFileSync(executable);
  const at = binary.indexOf(FUSE_SENTINEL);
  if (at === -1) return ['the runtime carries no fuses'];
  const wire = at + FUSE_SENTINEL.length + 2;
  return FUSES.flatMap(([name, wanted], index) => {
    const state = String.fromCharCode(binary[wire + index] ?? 0);
    return wanted === undefined || state === wanted ? [] : [`fuse ${name} is ${state}, not ${wanted}`];
  });
}

const REQUIRED = [
  /^package\.json$/,
  /^out\/main\/main\.js$/,
  /^out\/main\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/.+\.js$/,
  /^node_modules\/better-sqlite3\/lib\/index\.js$/,
  /^node_modules\/better-sqlite3\/prebuilds\/.+\.node$/,
];
const ALLOWED = [
  /^package\.json$/,
  /^out\/(?:main|renderer)\//,
  /^node_modules\/better-sqlite3\/(?:lib\/|prebuilds\/|package\.json$|LICENSE$)/,
];

type AsarFolder = Readonly<{ files: Readonly<Record<string, AsarFolder | Readonly<{ files?: undefined }>>> }>;

function listEntries(folder: AsarFolder, prefix: string): readonly string[] {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    entry.files === undefined ? [`${prefix}${name}`] : listEntries(entry as AsarFolder, `${prefix}${name}/`),
  );
}

function readAt(file: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  readSync(file, buffer, 0, length, position);
  return buffer;
}
