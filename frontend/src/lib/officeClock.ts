import { useEffect, useState } from 'react';
import { readPreference, usePreference, writePreference } from './preferences';

/** Kept in the browser: a phone that starts without a network then still knows which evening it is. */
const AHEAD = 'clockAhead';
/** What the way to the service and back makes uncertain anyway. */
const JITTER = 1_000;

/** The office clock in milliseconds ahead of this machine's, which may be wrong or, in a demonstration, years away. */
function ahead(): number {
  return readPreference(AHEAD, 0);
}

/** The service has told its time; `at` is what this machine's clock showed then. */
export function setOfficeClock(shown: string, at = Date.now()): void {
  const difference = Math.round(Date.parse(shown) - at);
  if (Math.abs(difference - ahead()) > JITTER) writePreference(AHEAD, difference);
}

/** The time at the office. */
export function now(): Date {
  return new Date(Date.now() + ahead());
}

/** The time at the office, told anew every so often and as soon as its clock is set. */
export function useNow(every = 10_000): Date {
  usePreference(AHEAD, 0);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  return now();
}
