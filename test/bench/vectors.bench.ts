import { buildLexicon } from '../../shared/suggest/lexicon/lexicon.ts';
import { buildMaterialIndex } from '../../shared/suggest/reading/material-index.ts';
import { createSuggestionSession } from '../../shared/suggest/session.ts';
import { suggest } from '../../shared/suggest/suggest.ts';
import { quantise, type VectorTable } from '../../shared/suggest/vectors/vector-table.ts';
import { buildWordTable } from '../../shared/suggest/vectors/word-table.ts';
import { WordVectors } from '../../shared/suggest/vectors/word-vectors.ts';
import { median, retained, time } from './measure.ts';
import { printFigure } from './report.ts';

const DIMENSION = 300;
/** As many words as are ever kept of a model. */
const WORDS = 200_000;

/**
 * The largest vector model, made of nothing, in a case that is hard for it: it knows every name, and half of the claim's
 * names stand nowhere in the material, so that each of those is compared with all that do. The peer is the same case
 * without a model.
 */
export async function benchVectors(): Promise<void> {
  const table = aTable();
  const model = new WordVectors(table);
  const lexicon = buildLexicon([]);
  const features = Array.from({ length: 60 }, (_, at) => ({
    id: `f${at}`,
    label: `${at}`,
    text: `所述${phrase(at * 7, 100_000 + at)}`,
  }));
  const passages = Array.from({ length: 2_000 }, (_, at) => `第${at}段说明${phrase(at, at * 5 + 1)}`);
  const materials = [{ id: 'm', text: passages.join('。\n') }];
  const indexes = [undefined, model].map((each) => buildMaterialIndex(materials, lexicon, each));

  const first: number[] = [];
  const update: number[] = [];
  // Both twice: the first round only warms the program up.
  for (const index of [...indexes, ...indexes]) {
    first.push(median(await time(5, () => suggest(features, index))));
    const session = createSuggestionSession(features, index);
    let row = 0;
    const confirm = () => {
      row += 1;
      session.confirm(`f${row}`, 'm', row * 20, row * 20 + 12);
    };
    update.push(median(await time(20, confirm)));
  }
  const figures = [
    { what: 'first suggestions with a vector model', times: first, budget: 100 },
    { what: 'all rows after one confirmation', times: update, budget: 16 },
  ];
  for (const { what, times, budget } of figures) {
    const [without = 0, value = 0] = times.slice(-2);
    printFigure({ what, value, unit: 'ms', budget, peer: { name: 'without a model', value: without } });
  }

  const ready = median(await time(5, () => new WordVectors(table)));
  printFigure({ what: 'a model that was read made ready', value: ready, unit: 'ms', budget: 50 });
  const size = retained(() => new WordVectors(aTable()));
  printFigure({ what: 'memory of 200,000 words of 300 numbers', value: size, unit: 'MB', budget: 100 });
}

function phrase(one: number, other: number): string {
  return `${name(one)}的上端固定连接于${name(other)}，间距为${one % 97}mm`;
}

/** A name of two of some 3,500 common characters, scattered. */
function name(seed: number): string {
  const han = (at: number) => 0x4e00 + ((at * 2_654_435_761) % 3_500);
  return String.fromCharCode(han(seed), han(seed * 3 + Math.floor(seed / 3_500)));
}

function aTable(): VectorTable {
  const rows = new Int8Array(WORDS * DIMENSION);
  const values = new Float64Array(DIMENSION);
  let state = 1;
  for (let word = 0; word < WORDS; word += 1) {
    for (let at = 0; at < DIMENSION; at += 1) {
      state = (state * 48_271) % 2_147_483_647;
      values[at] = state / 1_073_741_824 - 1;
    }
    quantise(values, rows, word * DIMENSION);
  }
  const names = new Set(Array.from({ length: WORDS }, (_, word) => name(word)));
  const words = buildWordTable([...names]);
  return { id: 'made of nothing', dimension: DIMENSION, words, rows };
}
