import type { ParsedClaim } from '../claims/model.ts';
import { parseClaims } from '../claims/parse.ts';
import { alignClaims } from '../claims/parsing/align-claims.ts';
import type { Claim } from '../domain/claim.ts';
import { comparedClaims } from '../domain/compared-claims.ts';
import type { Id } from '../domain/ids.ts';
import { fail } from '../errors/app-error.ts';
import type { CommandContext } from './context.ts';
import type { Draft } from './draft.ts';
import { featuresOf, relabelClaim, removeFeature } from './feature-list.ts';
import { keptDescription } from './kept-description.ts';
import { resplitClaim } from './resplit.ts';

type LoadClaims = Readonly<{
  rightId: Id;
  text: string;
  evidenceId: Id | null;
  version: string;
  keptOriginals?: readonly number[] | undefined;
}>;

/**
 * Parses a text into the right's claims. The first time all independent claims become asserted (S1). When
 * claims were there before, a claim continues the one whose words it has, whatever its number: same words keep
 * everything, changed words are split anew, claims that are gone go with their features; asserted claims stay
 * asserted under their new numbers. Where an asserted independent claim is gone, the independent claims that are new
 * take its place, so that a dependent one that happens to go on is not all that is compared.
 */
export function loadClaims(draft: Draft, input: LoadClaims, context: CommandContext): void {
  const right = draft.get('rights', input.rightId);
  const keptOriginals = input.keptOriginals ?? [];
  const parsed = parseClaims(input.text, { keptOriginals });
  if (parsed.claims.length === 0) fail('NO_CLAIMS_FOUND', 'no claims in the text');
  const fresh = [...Map.groupBy(parsed.claims, ({ no }) => no).values()].flatMap((same) => same.slice(0, 1));
  const present = claimsOf(draft, right.id).sort((a, b) => a.no - b.no);
  const continued = continuedClaims(present, fresh);
  for (const claim of fresh) putClaim(draft, right.id, claim, continued.get(claim.no), context);
  const numbers = new Map([...continued].map(([no, known]) => [known.no, no]));
  for (const claim of present) if (!numbers.has(claim.no)) removeClaim(draft, claim);
  const asserted = right.assertedClaims.flatMap((no) => numbers.get(no) ?? []);
  const independent = fresh.filter((claim) => claim.kind === 'independent').map((claim) => claim.no);
  const isGone = present.some(
    ({ no, kind }) => kind === 'independent' && right.assertedClaims.includes(no) && !numbers.has(no),
  );
  if (isGone) asserted.push(...independent.filter((no) => !continued.has(no)));
  draft.update('rights', right.id, {
    claimsText: parsed.text,
    claimsEvidenceId: input.evidenceId,
    claimsVersion: input.version,
    claimsSource: input.evidenceId === null && input.text !== parsed.text ? input.text : null,
    keptOriginals: keptOriginals.length === 0 ? null : [...keptOriginals],
    ...keptDescription(right, present, parsed, input.evidenceId),
  });
  assertClaims(draft, right.id, asserted.length > 0 ? asserted : independent, context);
}

/** Sets the asserted claims and splits those, and the claims they build on, that have no features yet. */
export function assertClaims(
  draft: Draft,
  rightId: Id,
  nos: readonly number[],
  context: CommandContext,
): void {
  const known = new Set(claimsOf(draft, rightId).map((claim) => claim.no));
  for (const no of nos) if (!known.has(no)) fail('CLAIM_NOT_FOUND', `claim ${no}`, { no });
  draft.update('rights', rightId, { assertedClaims: [...new Set(nos)].sort((a, b) => a - b) });
  for (const claim of comparedClaims(draft.state, draft.get('rights', rightId))) {
    if (featuresOf(draft, claim.id).length === 0) resplitClaim(draft, claim, context);
  }
}

/** Splits a claim at another granularity, which it keeps for later splits. */
export function splitAgain(
  draft: Draft,
  claimId: Id,
  granularity: Claim['granularity'],
  context: CommandContext,
): void {
  draft.update('claims', claimId, { granularity });
  resplitClaim(draft, draft.get('claims', claimId), context);
}

function putClaim(
  draft: Draft,
  rightId: Id,
  parsed: ParsedClaim,
  known: Claim | undefined,
  context: CommandContext,
): void {
  const id = known?.id ?? context.newId();
  const { preamble, characterising } = parsed;
  const claim: Claim = {
    id,
    rightId,
    no: parsed.no,
    start: parsed.start,
    end: parsed.end,
    text: parsed.text,
    kind: parsed.kind,
    dependsOn: [...parsed.dependsOn],
    refersTo: [...parsed.refersTo],
    category: parsed.category,
    subject: parsed.subject,
    preamble: preamble === null ? null : [preamble[0], preamble[1]],
    characterising: characterising === null ? null : [characterising[0], characterising[1]],
    problems: parsed.problems.map((problem) => ({ ...problem })),
    granularity: known?.granularity ?? context.granularity,
  };
  if (known === undefined) {
    draft.add('claims', claim);
    return;
  }
  draft.update('claims', id, claim);
  if (featuresOf(draft, id).length === 0) return;
  if (known.text !== parsed.text) resplitClaim(draft, claim, context);
  else if (known.no !== parsed.no) relabelClaim(draft, claim, context.labelStyle);
}

/** The present claim that each new one continues, by the new number. */
function continuedClaims(
  present: readonly Claim[],
  fresh: readonly ParsedClaim[],
): ReadonlyMap<number, Claim> {
  const byNumber = new Map(present.map((claim) => [claim.no, claim]));
  const pairs = alignClaims(present, fresh).flatMap(({ one, two }) => {
    const known = one === undefined ? undefined : byNumber.get(one.no);
    return known === undefined || two === undefined ? [] : [[two.no, known] as const];
  });
  return new Map(pairs);
}

function removeClaim(draft: Draft, claim: Claim): void {
  for (const feature of featuresOf(draft, claim.id)) removeFeature(draft, feature.id);
  for (const finding of draft.all('findings')) {
    if (finding.claimId === claim.id) draft.remove('findings', finding.id);
  }
  draft.remove('claims', claim.id);
}

function claimsOf(draft: Draft, rightId: Id): Claim[] {
  return draft.all('claims').filter((claim) => claim.rightId === rightId);
}
