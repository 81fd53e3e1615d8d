import { ImageRun, Paragraph, TextRun } from 'docx';
import type { OpinionFigure } from '../../shared/opinion/model.ts';
import { defined } from '../../shared/util/assert.ts';
import { jpegOrientation } from './jpeg-orientation.ts';
import { type Orientation, type PageLayout, textHeight, textWidth } from './page-layout.ts';
import { isOnItsSide, type Region, storedRegion, turnOf } from './picture-place.ts';
import { STYLE } from './styles.ts';
import { sequenceNumber } from './text-runs.ts';

/** Pixels at 96 to the inch: what `docx` measures pictures in. */
const PIXEL_TWIPS = 15;

/** Two pictures with their captions fit on a page. */
const MAX_HEIGHT_SHARE = 0.4;

/** The picture in a paragraph of its own, the caption below (docx-format §7). */
export function writeFigure(
  figure: OpinionFigure,
  data: Uint8Array,
  layout: PageLayout,
  orientation: Orientation,
): Paragraph[] {
  const { region, alt, no, caption, mime } = figure;
  const name = `图${no}`;
  const turn = turnOf(mime === 'image/jpeg' ? jpegOrientation(data) : 1);
  const size = shownSize(figure, layout, orientation);
  const picture = new ImageRun({
    type: defined(PICTURE_TYPES[figure.mime], 'a printable picture'),
    data,
    transformation: {
      ...(isOnItsSide(turn) ? { width: size.height, height: size.width } : size),
      ...(turn.degrees === 0 ? {} : { rotation: turn.degrees }),
      ...(turn.mirrored === 'none' ? {} : { flip: { [turn.mirrored]: true } }),
    },
    altText: { name, description: alt, title: name },
    ...(region === null ? {} : { crop: cropOf(storedRegion(region, turn)) }),
  });
  return [
    new Paragraph({ style: STYLE.picture, children: [picture] }),
    new Paragraph({
      style: STYLE.figureCaption,
      children: [...sequenceNumber('图', no), new TextRun(`　${caption}`)],
    }),
  ];
}

/** Size on paper in pixels of 1/96 inch: as large as fits, never larger than its own pixels give. */
function shownSize(
  { widthPx, heightPx, region }: OpinionFigure,
  layout: PageLayout,
  orientation: Orientation,
): { width: number; height: number } {
  const width = widthPx * (region?.width ?? 1);
  const height = heightPx * (region?.height ?? 1);
  const room = {
    width: textWidth(layout, orientation) / PIXEL_TWIPS,
    height: (textHeight(layout, orientation) * MAX_HEIGHT_SHARE) / PIXEL_TWIPS,
  };
  const scale = Math.min(1, room.width / width, room.height / height);
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}

/** Percent cut off at each edge. */
function cropOf({ x, y, width, height }: Region) {
  const percent = (share: number) => Math.max(0, Math.round(share * 100_000) / 1_000);
  return {
    left: percent(x),
    top: percent(y),
    right: percent(1 - x - width),
    bottom: percent(1 - y - height),
  };
}

/** Formats that go into the file as they are. */
export const PICTURE_TYPES: Readonly<Record<string, 'png' | 'jpg' | 'gif' | 'bmp'>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
};
