import type { Column } from '@/components/record/columns';
import { usePreference } from '@/lib/preferences';

const NOTHING: Record<string, boolean> = {};

/** The columns a reader has chosen for a list; remembered in this browser. */
export function useShownColumns<T>(list: string, columns: readonly Column<T>[]) {
  const [chosen, setChosen] = usePreference<Record<string, boolean>>(`columns.${list}`, NOTHING);
  const possible = columns.filter((column) => column.list !== 'never');
  const isShown = (column: Column<T>) => chosen[column.name] ?? column.list === 'shown';
  return {
    possible,
    shown: possible.filter(isShown),
    isShown,
    choose: (name: string, shown: boolean) => setChosen({ ...chosen, [name]: shown }),
    reset: () => setChosen(NOTHING),
  };
}

export type ShownColumns<T> = ReturnType<typeof useShownColumns<T>>;
