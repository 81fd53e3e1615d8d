import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { buildLexicon, parseLexiconFile } from '../../shared/suggest/lexicon/lexicon.ts';
import { buildMaterialIndex } from '../../shared/suggest/reading/material-index.ts';
import { createSuggestionSession } from '../../shared/suggest/session.ts';
import { suggest } from '../../shared/suggest/suggest.ts';
import { unwrap } from '../../shared/util/result.ts';
import { PROJECT_ROOT } from '../support/env.ts';
import { median, retained, time } from './measure.ts';
import { printFigure } from './report.ts';

const PARTS = [
  '底座',
  '立杆',
  '滑块',
  '弹簧',
  '卡扣',
  '转轴',
  '电机',
  '齿轮',
  '密封圈',
  '外壳',
  '支架',
  '导轨',
];
const ACTS = ['固定连接于', '套设在', '铰接于', '抵接', '滑动配合于', '穿过', '嵌入', '环绕'];

/** Suggestions for 60 features over 2,000 passages, with MiniSearch on character pairs as the peer. */
export async function benchSuggest(): Promise<void> {
  const lexicon = buildLexicon(lexiconFiles());
  const features = Array.from({ length: 60 }, (_, at) => ({
    id: `f${at}`,
    label: `${at}`,
    text: `所述${phrase(at * 7 + 3)}`,
  }));
  const passages = Array.from({ length: 2_000 }, (_, at) => `第${at}段说明${phrase(at)}`);
  const materials = [{ id: 'm', text: passages.join('。\n') }];
  const index = buildMaterialIndex(materials, lexicon);

  const peerIndex = peerOf(passages);
  const peer = median(
    await time(5, () => features.map((feature) => peerIndex.search(feature.text).slice(0, 3))),
  );
  const first = median(await time(5, () => suggest(features, index)));
  printFigure({
    what: 'first suggestions, 60 features × 2,000 passages',
    value: first,
    unit: 'ms',
    budget: 100,
    peer: { name: 'MiniSearch', value: peer },
  });

  const session = createSuggestionSession(features, index);
  let row = 0;
  const update = await time(20, () => {
    row += 1;
    session.confirm(`f${row}`, 'm', row * 20, row * 20 + 12);
  });
  printFigure({ what: 'all rows after one confirmation', value: median(update), unit: 'ms', budget: 16 });

  const million = [{ id: 'm', text: longText(1_000_000) }];
  const build = median(await time(3, () => buildMaterialIndex(million, lexicon)));
  const peerBuild = median(await time(3, () => peerOf(million[0]?.text.split('。') ?? [])));
  printFigure({
    what: 'index of 1,000,000 characters',
    value: build,
    unit: 'ms',
    budget: 1_000,
    peer: { name: 'MiniSearch', value: peerBuild },
  });
  printFigure({
    what: 'memory of that index',
    value: retained(() => buildMaterialIndex(million, lexicon)),
    unit: 'MB',
    budget: 100,
    peer: { name: 'MiniSearch', value: retained(() => peerOf(million[0]?.text.split('。') ?? [])) },
  });
  const tenth = median(
    await time(3, () => buildMaterialIndex([{ id: 'm', text: longText(100_000) }], lexicon)),
  );
  console.log(`     ten times the material costs ${(build / tenth).toFixed(1)} times the index`);
}

function peerOf(passages: readonly string[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text'], tokenize: pairs });
  index.addAll(passages.map((text, id) => ({ id, text })));
  return index;
}

function phrase(seed: number): string {
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  return `${pick(PARTS, seed)}的${pick(['上端', '下端', '侧壁'], seed)}${pick(ACTS, seed >> 1)}${pick(PARTS, seed * 5 + 1)}，间距为${seed % 97}mm`;
}

/** Sentences that hardly repeat: names of parts change with the place, as in many documents of many makers. */
function longText(length: number): string {
  const sentences: string[] = [];
  let size = 0;
  for (let at = 0; size < length; at += 1) {
    const sentence = `${han(at * 7 + 1)}${han(at * 13 + 5)}${phrase(at * 31)}`;
    sentences.push(sentence);
    size += sentence.length + 1;
  }
  return sentences.join('。').slice(0, length);
}

/** One of some 3,500 common characters, scattered. */
function han(seed: number): string {
  return String.fromCharCode(0x4e00 + ((seed * 2_654_435_761) % 3_500));
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

function lexiconFiles() {
  const folder = path.join(PROJECT_ROOT, 'resources/lexicon');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => unwrap(parseLexiconFile(name, JSON.parse(readFileSync(path.join(folder, name), 'utf8')))));
}
