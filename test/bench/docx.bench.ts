import { writeDocx } from '../../electron/docx/write-docx.ts';
import { checkCase } from '../../shared/opinion/checks.ts';
import { longCase, opinionOf } from '../docx/opinion-cases.ts';
import { median, time } from './measure.ts';
import { printFigure } from './report.ts';

/** Writing a long opinion (two products, eight exhibits, three pictures: 20 pages), and checking its case. */
export async function benchDocx(): Promise<void> {
  const { state } = longCase();
  const { model, settings, readBlob } = opinionOf(state, false);
  const writing = await time(9, () => writeDocx(model, settings, readBlob));
  printFigure({ what: 'write a DOCX of 20 pages', value: median(writing), unit: 'ms', budget: 150 });
  const building = await time(20, () => opinionOf(state, false));
  printFigure({
    what: 'build the opinion anew from the case',
    value: median(building),
    unit: 'ms',
    budget: 16,
  });
  const checking = await time(20, () => checkCase(state));
  printFigure({ what: 'all checks of the case', value: median(checking), unit: 'ms', budget: 16 });
}
