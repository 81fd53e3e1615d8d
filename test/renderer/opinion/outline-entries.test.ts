import { describe, expect, it } from 'vitest';
import { NO_CHANGES } from '../../../renderer/features/opinion/document-changes.ts';
import { gravest, outlineEntries, partsOfCheck } from '../../../renderer/features/opinion/outline-entries.ts';
import { fieldOfCheck } from '../../../renderer/features/opinion/panel-state.ts';
import { buildOpinion } from '../../../shared/opinion/build.ts';
import type { Check } from '../../../shared/opinion/check.ts';
import { checkCase } from '../../../shared/opinion/checks.ts';
import { TestCase } from '../../support/case-builder.ts';
import { OPINION_RESOURCES } from './shipped-resources.ts';

const { template } = OPINION_RESOURCES;

function aCheck(overrides: Partial<Check> = {}): Check {
  return { code: 'X', severity: 'error', message: '有问题。', place: { screen: 'bench' }, ...overrides };
}

describe('outlineEntries', () => {
  const test = new TestCase();
  const model = buildOpinion(test.state, OPINION_RESOURCES, { isDraft: false, versions: {} });
  const entryOf = (key: string, checks: readonly Check[]) =>
    outlineEntries(template, model, checks, NO_CHANGES).find((entry) => entry.key === key);

  it('lists every section of the template in order, those left out too', () => {
    const entries = outlineEntries(template, model, [], NO_CHANGES);
    expect(entries.map((entry) => entry.key)).toEqual(template.sections.map((section) => section.key));
    expect(entryOf('dissent', [])?.isShown).toBe(false);
    expect(entryOf('basis', [])?.isShown).toBe(true);
  });

  it('shows the gravest finding of a section', () => {
    const checks = [aCheck({ severity: 'note' }), aCheck({ severity: 'warning' })];
    expect(entryOf('comparison', checks)?.severity).toBe('warning');
    expect(entryOf('conclusion', checks)?.severity).toBe('warning');
    expect(entryOf('evidence', checks)?.severity).toBeNull();
  });

  it('says where the case changed the document', () => {
    const changes = {
      ...NO_CHANGES,
      groups: [{ group: 'g', section: 'analysis', kind: 'changed' as const }],
    };
    const changed = outlineEntries(template, model, [], changes).filter((entry) => entry.hasChanges);
    expect(changed.map((entry) => entry.key)).toEqual(['analysis']);
  });

  it('has a place for every finding of an empty case', () => {
    const parts = new Set(template.sections.flatMap((section) => section.parts));
    for (const check of checkCase(test.state)) {
      for (const part of partsOfCheck(check)) {
        expect(part === 'title' || parts.has(part), check.code).toBe(true);
      }
    }
  });
});

describe('gravest', () => {
  it('puts errors before warnings before notes', () => {
    expect(gravest([aCheck({ severity: 'note' }), aCheck()])).toBe('error');
    expect(gravest([aCheck({ severity: 'note' })])).toBe('note');
    expect(gravest([])).toBeNull();
  });
});

describe('fieldOfCheck', () => {
  it('leads to the field of the panel that mends it', () => {
    const place = { screen: 'opinion' } as const;
    expect(fieldOfCheck(aCheck({ code: 'DOC_NO_FORM', place }))).toBe('docNo');
    expect(fieldOfCheck(aCheck({ code: 'RECUSAL_UNCHECKED', place }))).toBe('experts');
  });

  it('knows the field of every finding about the document', () => {
    const found = checkCase(new TestCase().state).filter((check) => check.place.screen === 'opinion');
    expect(found.map((check) => [check.code, fieldOfCheck(check)])).not.toContainEqual([
      expect.anything(),
      'docTitle',
    ]);
  });

  it('leaves findings of other screens to them', () => {
    expect(fieldOfCheck(aCheck())).toBeNull();
  });
});
