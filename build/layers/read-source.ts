import { type MemberExpression, type NewExpression, type Node, parseSync, Visitor } from 'oxc-parser';

export type ImportKind = 'value' | 'type' | 'url';

/** One mention of another module. `url` is `new URL('./x.ts', import.meta.url)`: the entry of a worker. */
export type SourceImport = Readonly<{ specifier: string; kind: ImportKind; line: number }>;

/** What a source file says that the layer rules care about. Lines count from 1. */
export type SourceFacts = Readonly<{
  imports: readonly SourceImport[];
  impure: readonly Readonly<{ what: string; line: number }>[];
  lineCount: number;
  syntaxError?: string;
}>;

/** Reads imports (also `import()`, `import('x').T` and worker entries) and uses of clock and chance. */
export function readSource(path: string, text: string): SourceFacts {
  const lineOf = (offset: number) => newlines(text, offset) + 1;
  const parsed = parseSync(path, text);
  const error = parsed.errors.find((found) => found.severity === 'Error');
  const lineCount = newlines(text, text.length) + (text.endsWith('\n') ? 0 : 1);
  if (error !== undefined) return { imports: [], impure: [], lineCount, syntaxError: error.message };
  const imports: SourceImport[] = [];
  const impure: { what: string; line: number }[] = [];
  const add = (specifier: string, kind: ImportKind, start: number) =>
    imports.push({ specifier, kind, line: lineOf(start) });

  for (const found of parsed.module.staticImports) {
    const isType = text.startsWith('import type', found.start) || isAllTypes(found.entries);
    add(found.moduleRequest.value, isType ? 'type' : 'value', found.start);
  }
  for (const found of parsed.module.staticExports) {
    const source = found.entries[0]?.moduleRequest;
    if (source) add(source.value, isAllTypes(found.entries) ? 'type' : 'value', found.start);
  }
  new Visitor({
    ImportExpression: (node) => {
      const specifier = literal(node.source);
      if (specifier !== undefined) add(specifier, 'value', node.start);
    },
    TSImportType: (node) => {
      const specifier = literal(node.source);
      if (specifier !== undefined) add(specifier, 'type', node.start);
    },
    NewExpression: (node) => {
      const entry = workerEntry(node);
      if (entry !== undefined) add(entry, 'url', node.start);
      if (nameOf(node.callee) === 'Date' && node.arguments.length === 0) note('new Date()', node.start);
    },
    CallExpression: (node) => {
      if (nameOf(node.callee) === 'Date') note('Date()', node.start);
    },
    MemberExpression: (node) => {
      const what = impureMember(node);
      if (what !== undefined) note(what, node.start);
    },
  }).visit(parsed.program);
  return { imports, impure, lineCount };

  function note(what: string, start: number): void {
    impure.push({ what, line: lineOf(start) });
  }
}

const IMPURE_MEMBERS = new Set([
  'Date.now',
  'Math.random',
  'Intl.Collator',
  'Intl.DateTimeFormat',
  'Intl.NumberFormat',
]);
const IMPURE_OBJECTS = new Set(['crypto', 'performance', 'process']);
// Their answer depends on the machine's language and on its ICU tables.
const IMPURE_METHODS = /^(?:localeCompare|toLocale\w+)$/;

function impureMember(node: MemberExpression): string | undefined {
  const property = nameOf(node.property);
  const object = nameOf(node.object);
  if (property !== undefined && IMPURE_METHODS.test(property)) return `.${property}()`;
  if (object === undefined) return undefined;
  if (IMPURE_OBJECTS.has(object)) return object;
  const member = `${object}.${property}`;
  return IMPURE_MEMBERS.has(member) ? member : undefined;
}

function workerEntry(node: NewExpression): string | undefined {
  const [path, base] = node.arguments;
  if (nameOf(node.callee) !== 'URL' || path === undefined || base?.type !== 'MemberExpression')
    return undefined;
  const specifier = literal(path);
  const isOwnFile = specifier !== undefined && /^\.{1,2}\/.*\.ts$/.test(specifier);
  return isOwnFile && nameOf(base.property) === 'url' ? specifier : undefined;
}

function isAllTypes(entries: readonly Readonly<{ isType: boolean }>[]): boolean {
  return entries.length > 0 && entries.every((entry) => entry.isType);
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined;
}

function literal(node: Node): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function newlines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
