import type { ReactNode } from 'react';
import { exact, isMoney, isShare, isZero, type Quantity } from './quantity';

/**
 * What a chart and the table behind it both show, so that the two can never differ: a row for each group of bars and
 * a measure for each colour. Measures stand side by side; they are only put on top of one another when their sum
 * means something.
 */
export interface Picture {
  /** What the rows are: "flagship", "month". Heads the first column of the table. */
  rowsAre: string;
  measures: string[];
  rows: PictureRow[];
  /** Bars lie when their names are long; columns stand when the rows follow one another in time. */
  layout: 'bars' | 'columns';
  stacked?: boolean;
}

export interface PictureRow {
  key: string;
  name: string;
  /** One for each measure; null when there is none, which is not the same as zero. */
  cells: (Quantity | null)[];
}

/** A cell of a picture: which row, which measure; or, without a measure, the row as a whole. */
export interface Spot {
  row: PictureRow;
  measure: number | null;
}

/** The records behind a spot, as a link around its value; the value alone when they may not be read. */
export type SpotLink = (spot: Spot, value: ReactNode) => ReactNode;

export function isEmpty(picture: Picture): boolean {
  return picture.rows.every((row) => row.cells.every((cell) => cell === null || isZero(cell)));
}

/** Long lists are drawn by their longest bars; the table has them all. */
export function drawn(picture: Picture, most: number): Picture {
  return picture.rows.length <= most ? picture : { ...picture, rows: picture.rows.slice(0, most) };
}

/** Amounts plain, so that they arrive in Excel as numbers; shares with what they were made of. */
function plain(cell: Quantity | null): string {
  if (cell === null) return '';
  if (isMoney(cell)) return cell.amount;
  return isShare(cell) ? exact(cell) : String(cell);
}

/** Tab-separated, as Excel takes it from the clipboard. */
export function asText(picture: Picture): string {
  const lines = picture.rows.map((row) => [row.name, ...row.cells.map(plain)]);
  return [[picture.rowsAre, ...picture.measures], ...lines].map((line) => line.join('\t')).join('\n');
}
