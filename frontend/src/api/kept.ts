/*
 * The little that a phone shows without a line: who is signed in, and the evening's roll-call as it stood last. It is
 * gone as soon as that person signs out or the service says that nobody is signed in: phones are lent.
 */
const PREFIX = 'tuoling.kept.';

export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Storage is full or switched off: there is then nothing to show without a line.
  }
}

export function kept<T>(name: string): T | undefined {
  try {
    return (JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetKept(): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
}
