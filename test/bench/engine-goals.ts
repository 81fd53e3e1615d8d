export type EngineTask = 'claims' | 'split' | 'suggest';

/** A figure of the corpus's scorer beside the best simple method and what is to be reached. */
export type EngineGoal = Readonly<{
  task: EngineTask;
  /** The scorer's name of the figure. */
  figure: string;
  what: string;
  unit: '%' | '';
  /** What a simple method reaches: regular expressions, a cut at every comma, BM25 over character pairs. */
  floor: number | null;
  /** Least value to reach, or greatest where `isCeiling`. */
  reach: number;
  isCeiling?: boolean;
}>;

const SETS_RIGHT = 'sets all correct (number, kind, dependsOn, refersTo)';
const PIECES = 'mean pieces per unit (units up to 80 characters)';
const OVER_MERGE = 'over-merge (shares a feature with another unit)';
const OVER_CUT = 'over-cut (more than 3 pieces, units up to 80 characters)';
const PRIMARY = 'hit@3 primary passage only';
export const ABSENT_RIGHTLY = 'distinguishing features called likely-absent';
export const ABSENT_WRONGLY = 'disclosed features wrongly called likely-absent';

const goal = (task: EngineTask, figure: string, rest: Omit<EngineGoal, 'task' | 'figure'>): EngineGoal => ({
  task,
  figure,
  ...rest,
});

/** What the claims engine is measured by, in the order of its work. */
export const ENGINE_GOALS: readonly EngineGoal[] = [
  goal('claims', SETS_RIGHT, { what: 'claim sets wholly right', unit: '%', floor: 86, reach: 100 }),
  goal('claims', 'category', { what: 'category right', unit: '%', floor: 91, reach: 98 }),
  goal('split', 'verbatim, in order, no overlap', {
    what: 'words verbatim, in order',
    unit: '%',
    floor: 100,
    reach: 100,
  }),
  goal('split', 'nothing but separators left over', {
    what: 'words covered',
    unit: '%',
    floor: 100,
    reach: 100,
  }),
  goal('split', 'both', { what: 'both ends of a unit on a border', unit: '%', floor: 92, reach: 92 }),
  goal('split', 'features per 100 characters', {
    what: 'features per 100 characters',
    unit: '',
    floor: 4.2,
    reach: 2.8,
    isCeiling: true,
  }),
  goal('split', PIECES, { what: 'pieces of a unit', unit: '', floor: 1.56, reach: 1.25, isCeiling: true }),
  goal('split', OVER_MERGE, {
    what: 'unit merged with another',
    unit: '%',
    floor: null,
    reach: 4,
    isCeiling: true,
  }),
  goal('split', OVER_CUT, {
    what: 'unit in more than 3 pieces',
    unit: '%',
    floor: null,
    reach: 0.5,
    isCeiling: true,
  }),
  goal('suggest', 'hit@3', { what: 'right passage among the first three', unit: '%', floor: 38, reach: 70 }),
  goal('suggest', 'hit@1', { what: '… first', unit: '%', floor: 19, reach: 45 }),
  goal('suggest', PRIMARY, {
    what: '… among the first three, primary passage only',
    unit: '%',
    floor: 31,
    reach: 60,
  }),
  goal('suggest', ABSENT_WRONGLY, {
    what: 'disclosed features called absent',
    unit: '%',
    floor: null,
    reach: 15,
    isCeiling: true,
  }),
];
