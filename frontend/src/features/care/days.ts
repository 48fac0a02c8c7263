/** The month so many months after that of the day, as 2022-01. */
export function monthAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

/** What falls on one day stands together; the order of the days is kept. */
export function byDay<T extends { fallsOn: string }>(entries: readonly T[]): [day: string, entries: T[]][] {
  const days = new Map<string, T[]>();
  for (const entry of entries) days.set(entry.fallsOn, [...(days.get(entry.fallsOn) ?? []), entry]);
  return [...days];
}
