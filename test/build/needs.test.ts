import { afterEach, describe, expect, it, vi } from 'vitest';
import { NEEDS, PROJECTS, selectProjects, unmetNeeds } from '../../build/needs.ts';
import { getChromium } from '../support/env.ts';
import config from '../vitest.config.ts';

afterEach(() => vi.unstubAllEnvs());

describe('what suites need', () => {
  it('knows every suite of the runner by name', () => {
    const projects = config.test?.projects ?? [];
    const names = projects.map((project) =>
      typeof project === 'object' && 'test' in project ? project.test?.name : undefined,
    );
    expect(names).toEqual(PROJECTS);
  });

  it('tells from the arguments which suites will run', () => {
    expect(selectProjects([])).toEqual(PROJECTS);
    expect(selectProjects(['-t', 'a name'])).toEqual(PROJECTS);
    expect(selectProjects(['--project', 'docx', '--project=shared'])).toEqual(['shared', 'docx']);
    expect(selectProjects(['test/e2e/bench.test.ts'])).toEqual(['e2e']);
  });

  it('asks only for what the chosen suites use', () => {
    const bare = NEEDS.map((need) => ({ ...need, isMet: () => false }));
    expect(unmetNeeds('/nowhere', ['shared'], bare)).toEqual([]);
    expect(unmetNeeds('/nowhere', ['docx'], bare).map((need) => need.what)).toEqual(['OOXML validator']);
    expect(unmetNeeds('/nowhere', PROJECTS, bare)).toEqual(bare);
  });

  it('tells a person what to install, in a sentence', () => {
    for (const need of NEEDS) expect(need.remedy).toMatch(/。$/);
  });

  it('takes the browser that a person names before any it finds', () => {
    vi.stubEnv('BIDUI_CHROMIUM', process.execPath);
    expect(getChromium()).toBe(process.execPath);
  });
});
