import { Contrast, RotateCw, ScanSearch, Sun, ZoomIn, ZoomOut } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Anchor } from '../../../shared/domain/anchor.ts';
import { t } from '../../locales/t.ts';
import { IconButton } from '../../ui/Button.tsx';
import type { ReaderMark } from './marks.ts';
import { RegionLayer } from './RegionLayer.tsx';
import type { Turns } from './region-geometry.ts';
import { useFit } from './use-fit.ts';
import { type Flash, useFlash } from './use-flash.ts';

type PictureReaderProps = Readonly<{
  url: string;
  alt: string;
  size: Readonly<{ width: number; height: number }>;
  marks: readonly ReaderMark[];
  selection: Anchor | null;
  flash: Flash | null;
  onSelection: (anchor: Anchor | null) => void;
  onMark?: ((id: string) => void) | undefined;
}>;

const ZOOM_STEP = 1.25;

/** A photo or screenshot: zoom, turn, brighten; a drag marks a region. The file itself is never changed. */
export function PictureReader(props: PictureReaderProps) {
  const { url, alt, size, marks, selection, flash, onSelection, onMark } = props;
  const root = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [turns, setTurns] = useState<Turns>(0);
  const [brightness, setBrightness] = useState(100);
  const [contrast, setContrast] = useState(100);
  const isLying = turns % 2 === 1;
  const shown = isLying ? { width: size.height, height: size.width } : size;
  const fit = useFit(root, shown) * zoom;
  useFlash(root, flash, true);
  const turn = () => setTurns(((turns + 1) % 4) as Turns);
  return (
    <div className="picture-reader">
      <div className="reader-tools">
        <IconButton icon={ZoomOut} label={t('reader.zoomOut')} onClick={() => setZoom(zoom / ZOOM_STEP)} />
        <span className="reader-zoom">{Math.round(fit * 100)}%</span>
        <IconButton icon={ZoomIn} label={t('reader.zoomIn')} onClick={() => setZoom(zoom * ZOOM_STEP)} />
        <IconButton icon={ScanSearch} label={t('reader.fit')} onClick={() => setZoom(1)} />
        <IconButton icon={RotateCw} label={t('reader.turn')} onClick={turn} />
        <Slider icon={Sun} label={t('reader.brightness')} value={brightness} onChange={setBrightness} />
        <Slider icon={Contrast} label={t('reader.contrast')} value={contrast} onChange={setContrast} />
      </div>
      <div className="picture-scroll" ref={root}>
        <div className="picture-frame" style={{ width: shown.width * fit, height: shown.height * fit }}>
          <div
            className="picture-stage"
            style={{
              width: size.width * fit,
              height: size.height * fit,
              transform: `translate(-50%, -50%) rotate(${turns * 90}deg)`,
            }}
          >
            <img
              src={url}
              alt={alt}
              draggable={false}
              style={{ filter: `brightness(${brightness}%) contrast(${contrast}%)` }}
            />
            <RegionLayer
              marks={marks}
              selection={selection?.kind === 'region' ? selection : null}
              turns={turns}
              isDrawing
              onMark={onMark}
              onRegion={(region) =>
                onSelection(region === null ? null : { kind: 'region', page: null, caption: '', ...region })
              }
            />
          </div>
        </div>
      </div>
    </div>
  );
}

type SliderProps = Readonly<{
  icon: typeof Sun;
  label: string;
  value: number;
  onChange: (value: number) => void;
}>;

function Slider({ icon: Icon, label, value, onChange }: SliderProps) {
  return (
    <label className="reader-slider" title={label}>
      <Icon size={14} aria-hidden />
      <input
        type="range"
        min={40}
        max={220}
        value={value}
        aria-label={label}
        onChange={(event) => onChange(Number(event.target.value))}
        onDoubleClick={() => onChange(100)}
      />
    </label>
  );
}
