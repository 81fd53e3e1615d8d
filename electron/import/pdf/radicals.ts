/**
 * Characters of the block “CJK Radicals Supplement” with the ordinary characters they look like. Unicode
 * gives no mapping for them, yet PDF writers put them for the whole characters.
 */
const SUPPLEMENT = new Map(
  [
    '⺁厂⺓幺⺟母⺠民⺢水⺬示⺮竹⺳网⺼肉⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻑長⻒镸⻓长',
    '⻔门⻕隶⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱亀⻲亀⻳龟',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Writes characters that stand for radicals (⾸⻚) as the ordinary ones (首页): fonts share one glyph
 * for both, and PDF writers then name the wrong one. Lengths do not change.
 */
export function unifyRadicals(text: string): string {
  return text
    .replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2e80-\u2ef3]/g, (radical) => SUPPLEMENT.get(radical) ?? radical);
}
