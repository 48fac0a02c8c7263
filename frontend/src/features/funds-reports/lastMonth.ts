/** The month before that of a day: the one whose report is due. */
export function lastMonth(day: string): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return month === 1 ? `${year - 1}-12` : `${day.slice(0, 4)}-${String(month - 1).padStart(2, '0')}`;
}
