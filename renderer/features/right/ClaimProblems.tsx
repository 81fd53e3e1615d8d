import type { ClaimProblem } from '../../../shared/claims/model.ts';
import { placeWords } from '../../../shared/claims/source-place.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import { t } from '../../locales/t.ts';
import type { PlaceOf } from '../../parts/patent/read-patent.ts';
import { claimAnchor, problemAnchor } from './claim-anchor.ts';

type ClaimProblemsProps = Readonly<{
  claim: Claim;
  /** Names places in the claims' source; null where the source is not at hand. */
  placeOf: PlaceOf | null;
}>;

/** What is to be looked at in a claim and what to do; each leads to its words. */
export function ClaimProblems({ claim, placeOf }: ClaimProblemsProps) {
  return claim.problems.map((problem, at) => (
    <ProblemLine
      key={`${problem.code}-${problem.start}`}
      problem={problem}
      placeOf={placeOf}
      target={[problemAnchor(claim.no, at), claimAnchor(claim.no)]}
    />
  ));
}

type SetProblemsProps = Readonly<{
  problems: readonly ClaimProblem[];
  claims: readonly Claim[];
  placeOf: PlaceOf;
}>;

/** What is to be looked at in the set as a whole: numbers that are missing, marks that contradict each other. */
export function SetProblems({ problems, claims, placeOf }: SetProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <section className="set-problems" aria-label={t('right.setProblems', { count: problems.length })}>
      {problems.map((problem) => {
        const claim = claims.find(({ start, end }) => start <= problem.start && problem.start < end);
        return (
          <ProblemLine
            key={`${problem.code}-${problem.start}`}
            problem={problem}
            placeOf={placeOf}
            target={claim === undefined ? [] : [claimAnchor(claim.no)]}
          />
        );
      })}
    </section>
  );
}

type ProblemLineProps = Readonly<{
  problem: ClaimProblem;
  placeOf: PlaceOf | null;
  /** Ids of elements that show the words, the best first. */
  target: readonly string[];
}>;

function ProblemLine({ problem, placeOf, target }: ProblemLineProps) {
  const { severity, message, start } = problem;
  const go = () => {
    const found = target.map((id) => document.getElementById(id)).find((element) => element !== null);
    found?.focus();
  };
  return (
    <p className={`problem problem-${severity}`}>
      {target.length === 0 ? (
        message
      ) : (
        <button type="button" className="problem-link" title={t('right.goToWords')} onClick={go}>
          {message}
        </button>
      )}
      {placeOf === null ? null : <span className="problem-place">{placeWords(placeOf(start))}</span>}
    </p>
  );
}
