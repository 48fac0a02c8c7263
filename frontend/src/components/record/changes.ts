/** One field that a change has changed. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** The version changes with every change, and ids say nothing to a reader. */
export const SILENT = /^(?:id|version|\w+Id)$/;

type Snapshot = Record<string, unknown> | null | undefined;

/** What differs between a record before and after; all of it when it is new or gone. */
export function fieldChanges(before: Snapshot, after: Snapshot): FieldChange[] {
  const fields = Object.keys({ ...before, ...after });
  return fields
    .filter((field) => !SILENT.test(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
