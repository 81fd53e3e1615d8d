import { isBuiltin } from 'node:module';
import { findCycles } from './cycles.ts';
import type { PackageRule } from './packages.ts';
import { findCovered, isCovered, resolveRelative } from './patterns.ts';
import { readSource, type SourceFacts, type SourceImport } from './read-source.ts';
import type { LayerRules, Zone } from './rules.ts';

/** A tree to judge: source files with their text, the names at the top, the packages of package.json. */
export type Tree = Readonly<{
  files: readonly Readonly<{ path: string; text: string }>[];
  topLevel: readonly string[];
  dependencies: readonly string[];
}>;

export type Problem = Readonly<{ level: 'error' | 'warning'; path: string; line: number; message: string }>;

/** Judges a tree by the layer rules; an empty list means that every wall stands. */
export function checkTree(
  tree: Tree,
  rules: LayerRules,
  packages: readonly PackageRule[],
): readonly Problem[] {
  const paths = new Set(tree.files.map((file) => file.path));
  const graph = new Map<string, readonly string[]>();
  const problems: Problem[] = [...checkTopLevel(tree, rules), ...checkDependencies(tree, packages)];
  for (const { path, text } of tree.files) {
    problems.push(...checkName(path, rules));
    const facts = path.endsWith('.css') ? styleFacts(text) : readSource(path, text);
    problems.push(...checkSize(path, facts.lineCount, rules));
    if (facts.syntaxError !== undefined)
      problems.push(error(path, 1, `cannot be parsed: ${facts.syntaxError}`));
    const zone = zoneOf(path, rules);
    if (zone === undefined) {
      problems.push(
        error(path, 1, 'lies in a folder the rules do not know; decide its place in build/layers/rules.ts'),
      );
      continue;
    }
    problems.push(...checkPurity(path, zone, facts));
    for (const found of facts.imports)
      problems.push(...checkImport(path, zone, found, { rules, packages, paths }));
    graph.set(path, targetsOf(path, facts, paths));
  }
  for (const cycle of findCycles(graph)) {
    problems.push(error(cycle[0] ?? '', 1, `imports itself in a circle: ${cycle.join(' → ')}`));
  }
  return problems;
}

type Surroundings = Readonly<{
  rules: LayerRules;
  packages: readonly PackageRule[];
  paths: ReadonlySet<string>;
}>;

function checkImport(
  path: string,
  zone: Zone,
  found: SourceImport,
  around: Surroundings,
): readonly Problem[] {
  const { specifier, line } = found;
  if (specifier.startsWith('.')) return checkFileImport(path, zone, found, around);
  if (isBuiltin(specifier)) {
    if (!specifier.startsWith('node:')) return [error(path, line, `write "node:${specifier}"`)];
    return mayUseNode(zone, specifier.slice('node:'.length))
      ? []
      : [error(path, line, `${zone.path} may not import ${specifier}`)];
  }
  const name = packageName(specifier);
  const rule = around.packages.find((candidate) => candidate.name === name);
  if (rule === undefined)
    return [error(path, line, `package ${name} has no line in build/layers/packages.ts`)];
  if (isCovered(['test', 'build', ...rule.may], path)) return [];
  const where =
    rule.may.length === 0 ? 'it is not imported by the product' : `only ${rule.may.join(', ')} may`;
  return [error(path, line, `may not import ${name}: ${where}`)];
}

function checkFileImport(
  path: string,
  zone: Zone,
  found: SourceImport,
  around: Surroundings,
): readonly Problem[] {
  const target = resolveRelative(path, found.specifier);
  if (target.startsWith('..'))
    return [error(path, found.line, `imports from outside the project: ${found.specifier}`)];
  if (found.kind === 'url' && !around.paths.has(target))
    return [error(path, found.line, `${target} does not exist`)];
  if (isSameZone(path, target, zone, around.rules)) return [];
  if (isCovered(zone.may, target)) return [];
  const isType = found.kind === 'type';
  if (isType && isCovered(zone.mayTypes ?? [], target)) return [];
  const hint = isCovered(zone.mayTypes ?? [], target) ? ' (types only)' : '';
  const allowed =
    [...zone.may, ...(zone.mayTypes ?? []).map((other) => `${other} (types)`)].join(', ') || 'nothing';
  return [error(path, found.line, `may not import ${target}${hint}; ${zone.path} may import ${allowed}`)];
}

/** "renderer/features/*" makes each child a zone; "electron/*.ts" makes one of all files it covers. */
function isSameZone(path: string, target: string, zone: Zone, rules: LayerRules): boolean {
  if (zoneOf(target, rules) !== zone) return false;
  return zone.path.includes('*.') || findCovered(zone.path, path) === findCovered(zone.path, target);
}

function checkPurity(path: string, zone: Zone, facts: SourceFacts): readonly Problem[] {
  if (zone.pure !== true) return [];
  return facts.impure.map(({ what, line }) =>
    error(path, line, `${what} differs from run to run or from machine to machine; take it as an argument`),
  );
}

function checkName(path: string, rules: LayerRules): readonly Problem[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.split('.')[0] ?? name;
  if (rules.bannedNames.includes(stem) && /\.tsx?$/.test(name)) {
    return [
      error(path, 1, `"${stem}" says nothing about what is inside; name the file after its main export`),
    ];
  }
  const isComponent = name.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*$/.test(stem);
  const isLanguage = /^[a-z]{2}-[A-Z]{2}$/.test(stem);
  return isComponent || isLanguage || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stem)
    ? []
    : [error(path, 1, 'file names are kebab-case')];
}

function checkSize(path: string, lineCount: number, rules: LayerRules): readonly Problem[] {
  const { maxLines, warnLines, exempt } = rules.limits;
  if (lineCount <= warnLines || isCovered(exempt, path)) return [];
  const level = lineCount > maxLines ? 'error' : 'warning';
  return [
    { level, path, line: 1, message: `${lineCount} lines (aim below ${warnLines}, never above ${maxLines})` },
  ];
}

function checkTopLevel(tree: Tree, rules: LayerRules): readonly Problem[] {
  return tree.topLevel
    .filter((name) => !name.startsWith('.') && !rules.topLevel.includes(name))
    .map((name) => error(name, 1, 'has no place at the top level, which is fixed'));
}

function checkDependencies(tree: Tree, packages: readonly PackageRule[]): readonly Problem[] {
  const listed = packages.map((rule) => rule.name);
  const unlisted = tree.dependencies.filter((name) => !listed.includes(name));
  const gone = listed.filter((name) => !tree.dependencies.includes(name));
  const twice = listed.filter((name, index) => listed.indexOf(name) !== index);
  return [
    ...unlisted.map((name) => error('package.json', 1, `${name} has no line in build/layers/packages.ts`)),
    ...gone.map((name) => error('build/layers/packages.ts', 1, `${name} is not in package.json`)),
    ...twice.map((name) => error('build/layers/packages.ts', 1, `${name} is listed twice`)),
  ];
}

function targetsOf(path: string, facts: SourceFacts, paths: ReadonlySet<string>): readonly string[] {
  return facts.imports
    .filter((found) => found.kind !== 'url' && found.specifier.startsWith('.'))
    .map((found) => resolveRelative(path, found.specifier))
    .filter((target) => paths.has(target));
}

function zoneOf(path: string, rules: LayerRules): Zone | undefined {
  return rules.zones.find((zone) => findCovered(zone.path, path) !== undefined);
}

function mayUseNode(zone: Zone, module: string): boolean {
  return typeof zone.node === 'boolean' ? zone.node : !zone.node.except.includes(module);
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function styleFacts(text: string): SourceFacts {
  return { imports: [], impure: [], lineCount: text.split('\n').length - 1 };
}

function error(path: string, line: number, message: string): Problem {
  return { level: 'error', path, line, message };
}
