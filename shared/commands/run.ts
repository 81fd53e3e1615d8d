import type { CaseState } from '../domain/entities.ts';
import { sectionTextId } from '../domain/opinion.ts';
import { isEmptyRichText } from '../domain/rich-text.ts';
import type { Change } from '../history/change.ts';
import { assertNever } from '../util/assert.ts';
import { attempt, type Result } from '../util/result.ts';
import { addAlias } from './aliases.ts';
import { assertClaims, loadClaims, splitAgain } from './claims.ts';
import type { CommandContext } from './context.ts';
import { Draft } from './draft.ts';
import {
  addWordlessFeature,
  cutFeature,
  mergeFeature,
  relabelFeature,
  removeWordlessFeature,
  retypeFeature,
} from './features.ts';
import { setFinding, setJudgment } from './judgments.ts';
import { addLink, rejectSuggestion, removeLink, updateLink } from './links.ts';
import { addRecord, moveRecord, removeRecord, updateRecord } from './records.ts';
import type { Command } from './schema.ts';
import { splitAs } from './split-as.ts';
import { summarise } from './summary.ts';

/** What a command comes to: changes for one revision, and Chinese words for the history list. */
export type Outcome = Readonly<{ changes: readonly Change[]; summary: string }>;

/**
 * Turns what a person did into changes, without touching anything. Pure: the same case, command and
 * context give the same changes. No changes means that nothing was different.
 */
export function runCommand(state: CaseState, command: Command, context: CommandContext): Result<Outcome> {
  return attempt(() => {
    const draft = new Draft(state);
    perform(draft, command, context);
    return { changes: draft.changes, summary: summarise(state, command) };
  });
}

function perform(draft: Draft, command: Command, context: CommandContext): void {
  switch (command.type) {
    case 'record.add':
      return addRecord(draft, command.collection, command.id, command.patch);
    case 'record.update':
      return updateRecord(draft, command.collection, command.id, command.patch);
    case 'record.remove':
      return removeRecord(draft, command.collection, command.id);
    case 'record.move':
      return moveRecord(draft, command.collection, command.id, command.after);
    case 'claims.load':
      return loadClaims(draft, command, context);
    case 'claims.assert':
      return assertClaims(draft, command.rightId, command.nos, context);
    case 'claim.split':
      return splitAgain(draft, command.claimId, command.granularity, context);
    case 'claim.splitAs':
      return splitAs(draft, command.claimId, command.pieces, context);
    case 'feature.cut':
      return cutFeature(draft, command.featureId, command.at, command.newId, context);
    case 'feature.merge':
      return mergeFeature(draft, command.featureId, context);
    case 'feature.relabel':
      return relabelFeature(draft, command.featureId, command.label);
    case 'feature.retype':
      return retypeFeature(draft, command.featureId, command.featureType);
    case 'feature.addWordless':
      return addWordlessFeature(draft, command, context);
    case 'feature.removeWordless':
      return removeWordlessFeature(draft, command.featureId, context);
    case 'note.set':
      return draft.update('features', command.featureId, { note: command.note });
    default:
      return performComparison(draft, command);
  }
}

type ComparisonCommand = Extract<
  Command,
  {
    type:
      | `link.${string}`
      | `term.${string}`
      | 'suggestion.reject'
      | 'judgment.set'
      | 'finding.set'
      | 'section.set';
  }
>;

function performComparison(draft: Draft, command: ComparisonCommand): void {
  switch (command.type) {
    case 'link.add': {
      const { type: _type, ...link } = command;
      return addLink(draft, link);
    }
    case 'link.update':
      return updateLink(draft, command.id, command.anchor);
    case 'link.remove':
      return removeLink(draft, command.id);
    case 'suggestion.reject': {
      const { type: _type, ...rejection } = command;
      return rejectSuggestion(draft, rejection);
    }
    case 'term.alias': {
      const { type: _type, ...alias } = command;
      return addAlias(draft, alias);
    }
    case 'term.unalias':
      return draft.remove('aliases', command.id);
    case 'judgment.set':
      return setJudgment(draft, command.featureId, command.productId, definedOnly(command.patch));
    case 'finding.set':
      return setFinding(draft, command.claimId, command.productId, definedOnly(command.patch));
    case 'section.set':
      return setSection(draft, command);
    default:
      return assertNever(command);
  }
}

function setSection(draft: Draft, command: Extract<Command, { type: 'section.set' }>): void {
  const { section, content } = command;
  const id = sectionTextId(section);
  const exists = draft.find('sectionTexts', id) !== undefined;
  if (isEmptyRichText(content)) {
    if (exists) draft.remove('sectionTexts', id);
  } else if (exists) draft.update('sectionTexts', id, { content });
  else draft.add('sectionTexts', { id, section, content });
}

/** Drops keys whose value is undefined, which optional fields of a parsed patch may carry. */
function definedOnly<T extends object>(patch: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
