import { parseClaims } from '../../shared/claims/parse.ts';
import { splitClaim } from '../../shared/claims/split.ts';
import { claimSets } from './claim-sets.ts';
import { median, time } from './measure.ts';
import { printFigure } from './report.ts';

/** Parsing, and parsing with splitting, of all claim sets. */
export async function benchClaims(corpus: string | undefined): Promise<void> {
  const texts = claimSets(corpus);
  const count = texts.reduce((sum, text) => sum + parseClaims(text).claims.length, 0);
  const parsing = await time(9, () => texts.map((text) => parseClaims(text)));
  printFigure({
    what: `parse ${texts.length} claim sets (${count} claims)`,
    value: median(parsing),
    unit: 'ms',
    budget: 500,
  });
  const both = await time(9, () => {
    for (const text of texts) {
      for (const claim of parseClaims(text).claims)
        splitClaim(claim, { granularity: 'expert', labelStyle: 'letters' });
    }
  });
  printFigure({
    what: `parse and split ${texts.length} claim sets`,
    value: median(both),
    unit: 'ms',
    budget: 250,
  });
}
