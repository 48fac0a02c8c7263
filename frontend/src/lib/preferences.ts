import { useSyncExternalStore } from 'react';

/** What a person chose for this browser: language, theme, density, columns. Nothing of the programme is kept here. */
const listeners = new Set<() => void>();
const cache = new Map<string, { raw: string | null; value: unknown }>();
const prefix = 'tuoling.';

export function readPreference<T>(name: string, fallback: T): T {
  const raw = localStorage.getItem(prefix + name);
  const known = cache.get(name);
  if (known && known.raw === raw) return known.value as T;
  let value: unknown = fallback;
  try {
    if (raw !== null) value = JSON.parse(raw);
  } catch {
    // Left by another version: as good as not chosen.
  }
  cache.set(name, { raw, value });
  return value as T;
}

export function writePreference(name: string, value: unknown): void {
  localStorage.setItem(prefix + name, JSON.stringify(value));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `fallback` must be stable (a constant), or each render would look like a change. */
export function usePreference<T>(name: string, fallback: T): [T, (value: T) => void] {
  const value = useSyncExternalStore(subscribe, () => readPreference(name, fallback));
  return [value, (next) => writePreference(name, next)];
}
