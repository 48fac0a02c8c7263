import { createContext, type ReactNode, useContext, useEffect } from 'react';

export type Path = string | (string | number)[];

/** What the fields of a form share. */
export interface FormScope {
  /** File of the words of its fields. */
  words: string;
  /** Tells the form that a field is there, and how its value is shown where it cannot be edited. */
  register(path: Path, show: (value: unknown) => ReactNode): () => void;
}

export const FormContext = createContext<FormScope | null>(null);

export function useFormScope(): FormScope {
  const scope = useContext(FormContext);
  if (!scope) throw new Error('A field stands outside a form');
  return scope;
}

export function useRegistered(path: Path, show: (value: unknown) => ReactNode): void {
  const { register } = useFormScope();
  const key = keyOf(path);
  // A field keeps its way of showing for life; only its place in the form can change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => register(path, show), [register, key]);
}

export function keyOf(path: Path): string {
  return Array.isArray(path) ? path.join('.') : path;
}
