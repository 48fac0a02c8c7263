import { midnight } from './dates';
import { currentLanguage } from './i18n';

function told(day: string, parts: Intl.DateTimeFormatOptions): string {
  return new Date(midnight(day)).toLocaleDateString(currentLanguage(), { ...parts, timeZone: 'UTC' });
}

/** The name of its weekday in the reader's language. */
export function weekdayOf(day: string, style: 'long' | 'short'): string {
  return told(day, { weekday: style });
}

/** The month of a day, by its name in the reader's language. */
export function monthNameOf(day: string): string {
  return told(day, { month: 'long' });
}

/** The same with its year: "2022年1月", "January 2022". */
export function monthAndYearOf(day: string): string {
  return told(day, { month: 'long', year: 'numeric' });
}
