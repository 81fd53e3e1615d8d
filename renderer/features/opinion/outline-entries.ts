import type { SectionId } from '../../../shared/domain/opinion.ts';
import type { Check } from '../../../shared/opinion/check.ts';
import type { OpinionModel } from '../../../shared/opinion/model.ts';
import type { OpinionTemplate } from '../../../shared/opinion/template.ts';
import type { DocumentChanges } from './document-changes.ts';

export type OutlineEntry = Readonly<{
  key: string;
  heading: string | null;
  /** Part under which own words of this section are kept. */
  part: SectionId;
  /** False for an optional section that the document leaves out now. */
  isShown: boolean;
  /** The gravest finding that is mended in this section; null when all is well. */
  severity: Check['severity'] | null;
  hasChanges: boolean;
}>;

/** Sections of the template in order, each with how it stands. */
export function outlineEntries(
  template: OpinionTemplate,
  model: OpinionModel,
  checks: readonly Check[],
  changes: DocumentChanges,
): OutlineEntry[] {
  const shown = new Set(model.sections.map((section) => section.key));
  const changed = new Set(changes.groups.map((group) => group.section));
  return template.sections.map((plan) => ({
    key: plan.key,
    heading: plan.heading,
    part: plan.parts.at(-1) ?? 'attachments',
    isShown: shown.has(plan.key),
    severity: gravest(
      checks.filter((check) => partsOfCheck(check).some((part) => plan.parts.includes(part))),
    ),
    hasChanges: changed.has(plan.key),
  }));
}

/** The gravest of findings; null for none. */
export function gravest(checks: readonly Check[]): Check['severity'] | null {
  const order = ['error', 'warning', 'note'] as const;
  return order.find((severity) => checks.some((check) => check.severity === severity)) ?? null;
}

/** The parts of the opinion that read wrong because of a finding. */
export function partsOfCheck({ place, code }: Check): readonly SectionId[] {
  switch (place.screen) {
    case 'intake':
      return [code === 'CLIENT_MISSING' ? 'client' : 'accused'];
    case 'right':
      if (code === 'NO_ASSERTED_CLAIM') return ['comparison', 'conclusion'];
      return [code === 'LEGAL_STATUS_MISSING' || code === 'EVALUATION_MISSING' ? 'legalStatus' : 'rightInfo'];
    case 'evidence':
      return ['evidence'];
    case 'bench':
      return ['comparison', 'conclusion'];
    case 'opinion':
      if (code === 'CONSTRUCTION_INCOMPLETE') return ['construction'];
      return [code === 'EXPERTS_MISSING' || code === 'RECUSAL_UNCHECKED' ? 'experts' : 'title'];
  }
}
