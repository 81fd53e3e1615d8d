import type { Unit } from './units.ts';

/**
 * A value or range with a unit, found in Chinese technical text. Bounds count in `unit`; `null` is
 * an open end. Ends are inclusive unless the words exclude them (大于/小于/超过/不足; 民法典第1259条).
 */
export type Quantity = Readonly<{
  /** Range in the text, with the words that bound it. */
  start: number;
  end: number;
  min: number | null;
  max: number | null;
  minInclusive: boolean;
  maxInclusive: boolean;
  unit: Unit | null;
  /** 约 / 左右. */
  isAbout: boolean;
  /** Bounded by words such as 至少 or 不超过 (B3 may apply). */
  isEmphasised: boolean;
  /** Size of the last written digit, in `unit`: 0.1 for 2.5. */
  step: number;
}>;

/** How an accused quantity stands to a claimed one. */
export type QuantityRelation = 'INSIDE' | 'OUTSIDE' | 'OVERLAPS' | 'INCOMPARABLE';

/** Whether `accused` lies in `claimed`, after conversion to the same unit. */
export function compareQuantities(claimed: Quantity, accused: Quantity): QuantityRelation {
  if (!isComparable(claimed.unit, accused.unit)) return 'INCOMPARABLE';
  const wide = toBase(claimed);
  const narrow = toBase(accused);
  if (isApart(narrow, wide) || isApart(wide, narrow)) return 'OUTSIDE';
  const low = compareNumbers(narrow.min, wide.min);
  const high = compareNumbers(narrow.max, wide.max);
  const fitsBelow = low > 0 || (low === 0 && (wide.minInclusive || !narrow.minInclusive));
  const fitsAbove = high < 0 || (high === 0 && (wide.maxInclusive || !narrow.maxInclusive));
  return fitsBelow && fitsAbove ? 'INSIDE' : 'OVERLAPS';
}

/**
 * Whether a single accused value equals the single claimed one once rounded to the precision the
 * claim is written with (测量误差、四舍五入): 10.02 mm against 10 mm, but not 10.02 against 10.00.
 */
export function roundsTo(claimed: Quantity, accused: Quantity): boolean {
  if (!isSingle(claimed) || !isSingle(accused) || !isComparable(claimed.unit, accused.unit)) return false;
  const factor = claimed.unit?.factor ?? 1;
  const distance = Math.abs(toBase(claimed).min - toBase(accused).min);
  return compareNumbers(distance, (claimed.step * factor) / 2) < 0;
}

/** One value, not a range. */
export function isSingle(quantity: Quantity): boolean {
  return quantity.min !== null && quantity.min === quantity.max;
}

/** Same dimension, and not a share of mass against a share of volume; no unit fits only no unit. */
export function isComparable(a: Unit | null, b: Unit | null): boolean {
  if (a === null || b === null) return a === b;
  return a.dimension === b.dimension && (a.share === '' || b.share === '' || a.share === b.share);
}

type Interval = Readonly<{ min: number; max: number; minInclusive: boolean; maxInclusive: boolean }>;

function toBase(quantity: Quantity): Interval {
  const { factor, offset } = quantity.unit ?? { factor: 1, offset: 0 };
  return {
    min: quantity.min === null ? Number.NEGATIVE_INFINITY : quantity.min * factor + offset,
    max: quantity.max === null ? Number.POSITIVE_INFINITY : quantity.max * factor + offset,
    minInclusive: quantity.minInclusive,
    maxInclusive: quantity.maxInclusive,
  };
}

/** Everything of `left` lies below everything of `right`. */
function isApart(left: Interval, right: Interval): boolean {
  const order = compareNumbers(left.max, right.min);
  return order < 0 || (order === 0 && !(left.maxInclusive && right.minInclusive));
}

/** Compares with room for the error of unit conversion (0.1 cm against 1 mm). */
function compareNumbers(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  const areFinite = Number.isFinite(a) && Number.isFinite(b);
  if (areFinite && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))) return 0;
  return a < b ? -1 : 1;
}
