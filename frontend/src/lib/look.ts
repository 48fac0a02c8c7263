import { useMedia } from './media';
import { usePreference } from './preferences';
import type { Density, Mode } from './theme';

export type ChosenMode = Mode | 'system';

const MODE: ChosenMode = 'system';
const DENSITY: Density = 'comfortable';

export function useChosenMode() {
  return usePreference<ChosenMode>('mode', MODE);
}

/** Light or dark, as chosen or as the machine is set. */
export function useMode(): Mode {
  const [chosen] = useChosenMode();
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (chosen !== 'system') return chosen;
  return dark ? 'dark' : 'light';
}

export function useDensity() {
  return usePreference<Density>('density', DENSITY);
}
