/** Letters and signs of the font “Symbol” by its own codes (Adobe Symbol encoding). */
const LETTERS =
  'AΑBΒCΧDΔEΕFΦGΓHΗIΙJϑKΚLΛMΜNΝOΟPΠQΘRΡSΣTΤUΥVςWΩXΞYΨZΖaαbβcχdδeεfφgγhηiιjϕkκlλmμnνoοpπqθrρsσtτuυvϖwωxξyψzζ';
const SIGNS: Readonly<Record<number, string>> = {
  94: '⊥',
  163: '≤',
  165: '∞',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  181: '∝',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  208: '∠',
  214: '√',
  216: '¬',
};
const BY_CODE = new Map<number, string>([
  ...Object.entries(SIGNS).map(([code, sign]): [number, string] => [Number(code), sign]),
  ...Array.from(LETTERS.match(/../gu) ?? [], (pair): [number, string] => [
    pair.charCodeAt(0),
    pair.charAt(1),
  ]),
]);

/**
 * The character that `w:sym` shows: Greek letters and signs of dimensions are often inserted so.
 * Undefined for pictograms of other fonts.
 */
export function symbolCharacter(font: string, charHex: string): string | undefined {
  const code = Number.parseInt(charHex, 16);
  if (Number.isNaN(code)) return undefined;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (/^symbol$/i.test(font)) return BY_CODE.get(code & 0xff);
  return isPrivate ? undefined : String.fromCharCode(code);
}
