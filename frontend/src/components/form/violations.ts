import type { Violation } from '@/api/problem';
import { keyOf, type Path } from './FormContext';

/** "items[0].quantity" as ["items", "0", "quantity"]. */
function parts(field: string): string[] {
  return field.split(/[.[\]]+/).filter(Boolean);
}

export interface Placed {
  fields: { path: Path; messages: string[] }[];
  /** What no field of this form can be blamed for. */
  rest: Violation[];
}

/** Puts each violation beside the field it is about: the field itself, or the nearest one around what it names. */
export function placeViolations(violations: readonly Violation[], paths: Iterable<Path>): Placed {
  const known = new Map([...paths].map((path) => [keyOf(path), path]));
  const found = new Map<string, string[]>();
  const rest: Violation[] = [];
  for (const violation of violations) {
    const named = parts(violation.field);
    let length = named.length;
    while (length > 0 && !known.has(named.slice(0, length).join('.'))) length--;
    if (length === 0) rest.push(violation);
    else {
      const key = named.slice(0, length).join('.');
      found.set(key, [...(found.get(key) ?? []), violation.message]);
    }
  }
  const fields = [...found].map(([key, messages]) => ({ path: known.get(key) ?? key, messages }));
  return { fields, rest };
}
