import type { FormInstance } from 'antd';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { asProblem, type Problem } from '@/api/problem';
import { type FormScope, keyOf, type Path } from './FormContext';
import { placeViolations } from './violations';

/** Sends what a form holds, and brings back to its fields what the service says about them. */
export function useSubmission(form: FormInstance, words: string) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const underWay = useRef(false);
  const registered = useRef(new Map<string, { path: Path; show: (value: unknown) => ReactNode }>());

  const register = useCallback<FormScope['register']>((path, show) => {
    const key = keyOf(path);
    registered.current.set(key, { path, show });
    return () => void registered.current.delete(key);
  }, []);
  const scope = useMemo<FormScope>(() => ({ words, register }), [words, register]);

  const refuse = useCallback(
    (error: unknown) => {
      const refused = asProblem(error);
      const paths = [...registered.current.values()].map(({ path }) => path);
      const { fields, rest } = placeViolations(refused.violations, paths);
      form.setFields(fields.map(({ path, messages }) => ({ name: path, errors: messages })));
      const first = fields[0];
      if (first) form.scrollToField(first.path, { focus: true });
      // What is said beside a field is not said twice.
      if (rest.length > 0 || fields.length === 0) setProblem(refused);
    },
    [form],
  );

  const run = async <R>(send: () => Promise<R>): Promise<R | undefined> => {
    // By keyboard it can be asked for again before the first answer is there.
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    setProblem(null);
    try {
      return await send();
    } catch (error) {
      refuse(error);
      return undefined;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };

  const show = (name: string, value: unknown): ReactNode => registered.current.get(name)?.show(value) ?? null;

  return { busy, problem, scope, run, show };
}
