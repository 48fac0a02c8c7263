import { i18n } from './i18n';

const KILO = 1024;

/** `482133` as `471 KB`, `52428800` as `50 MB`: as file managers show it. */
export function formatBytes(bytes: number): string {
  const [value, unit] =
    bytes < KILO ? [bytes, 'B'] : bytes < KILO * KILO ? [bytes / KILO, 'KB'] : [bytes / KILO / KILO, 'MB'];
  const digits = unit === 'MB' && value < 10 ? 1 : 0;
  return `${value.toLocaleString(i18n.language, { maximumFractionDigits: digits })} ${unit}`;
}
