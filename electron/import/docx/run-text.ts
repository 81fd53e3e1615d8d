import {
  elementsOf,
  findBelow,
  findChild,
  isElement,
  type MarkupElement,
  textOf,
} from '../markup/markup-tree.ts';
import { struckText } from '../struck-text.ts';
import { symbolCharacter } from './symbol-font.ts';

/** Things met while reading that are not shown as text; reported to the person afterwards. */
export type Findings = {
  deletedChars: number;
  insertedChars: number;
  hiddenChars: number;
  struckChars: number;
  externalObjects: number;
  unknownSymbols: number;
};

/** The visible words of a paragraph, and what hangs on it: text boxes and picture relation ids. */
export type ParagraphText = Readonly<{
  words: string;
  textBoxes: readonly MarkupElement[];
  pictures: readonly string[];
}>;

/** Words of one paragraph as the document shows it with all changes accepted. */
export function paragraphText(paragraph: MarkupElement, findings: Findings): ParagraphText {
  const textBoxes: MarkupElement[] = [];
  const pictures: string[] = [];
  const walk = (element: MarkupElement): string => element.children.filter(isElement).map(visit).join('');
  const visit = (element: MarkupElement): string => {
    switch (element.name) {
      case 'w:pPr':
      case 'w:rPr':
      case 'w:instrText':
      case 'w:footnoteRef':
        return '';
      case 'w:del':
      case 'w:moveFrom':
        findings.deletedChars += textOf(element).trim().length;
        return '';
      case 'w:ins':
      case 'w:moveTo': {
        const words = walk(element);
        findings.insertedChars += words.length;
        return words;
      }
      case 'w:r':
        return runWords(element, walk, findings);
      case 'w:t':
      case 'm:t':
        return textOf(element);
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:br':
        return element.attributes['w:type'] === undefined ? '\n' : '';
      case 'w:cr':
        return '\n';
      case 'w:sym':
        return symbolWords(element, findings);
      case 'w:noBreakHyphen':
        return '-';
      case 'w:txbxContent':
        textBoxes.push(element);
        return '';
      case 'mc:AlternateContent':
        return walk(chosen(element));
      case 'a:blip':
      case 'v:imagedata':
        pictures.push(element.attributes['r:embed'] ?? element.attributes['r:id'] ?? '');
        return '';
      case 'm:f':
        return `${part(element, 'm:num', walk)}/${part(element, 'm:den', walk)}`;
      case 'm:sSup':
        return `${part(element, 'm:e', walk)}^${part(element, 'm:sup', walk)}`;
      default:
        return walk(element);
    }
  };
  const words = walk(paragraph);
  return { words, textBoxes, pictures };
}

function runWords(run: MarkupElement, walk: (element: MarkupElement) => string, findings: Findings): string {
  const words = walk(run);
  const properties = findChild(run, 'w:rPr');
  if (isOn(properties, 'w:vanish')) {
    findings.hiddenChars += words.length;
    return '';
  }
  if (!isOn(properties, 'w:strike') && !isOn(properties, 'w:dstrike')) return words;
  findings.struckChars += words.trim().length;
  return struckText(words);
}

/** A pictogram without a character is shown as an empty box and counted. */
function symbolWords({ attributes }: MarkupElement, findings: Findings): string {
  const character = symbolCharacter(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
  if (character === undefined) findings.unknownSymbols += 1;
  return character ?? '□';
}

/** Word writes new drawings and a fallback of the same content: one of the two is read. */
function chosen(alternatives: MarkupElement): MarkupElement {
  const [first, ...others] = elementsOf(alternatives);
  if (!first) return alternatives;
  const hasWords = (element: MarkupElement) =>
    findBelow(element, ({ name }) => name === 'w:t' || name === 'a:blip');
  return hasWords(first) ? first : (others.find(hasWords) ?? first);
}

function part(element: MarkupElement, name: string, walk: (element: MarkupElement) => string): string {
  const found = findChild(element, name);
  return found ? walk(found) : '';
}

/** Word's on/off values: present means on unless it says otherwise. */
function isOn(properties: MarkupElement | undefined, name: string): boolean {
  const found = findChild(properties, name);
  if (!found) return false;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true');
}
