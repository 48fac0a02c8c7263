/** What stands in a form: as the service takes it, but not yet complete. */
export type Draft<B> = { [K in keyof B]?: B[K] | null | undefined };

/** A field left empty is left out: the service reads both the same, and the contract knows no null in requests. */
export function sent<B>(draft: Draft<B>): B {
  return prune(draft) as B;
}

function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value.trim() : value;
  const kept = Object.entries(value)
    .map(([name, inner]) => [name, prune(inner)] as const)
    .filter(([, inner]) => inner !== null && inner !== undefined && inner !== '');
  return Object.fromEntries(kept);
}

/** What to put into a form so that nothing but `values` stands in it. */
export function insteadOf(standing: object, values: object): Record<string, unknown> {
  return { ...Object.fromEntries(Object.keys(standing).map((name) => [name, undefined])), ...values };
}

/** Whether two values of a field say the same. */
export function same(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) => JSON.stringify(prune(value) ?? '');
  return plain(one) === plain(other);
}
