import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';

type Awaited = components['schemas']['AwaitedView'];

/** Whose turn it is, and in whose place. */
export function Whom({ awaiting }: { awaiting: readonly Awaited[] }) {
  const { t } = useTranslation('leaves');
  if (awaiting.length === 0) return <>{t('steps.nobody')}</>;
  const names = awaiting.map(({ name, onBehalfOf }) =>
    onBehalfOf ? name + t('steps.onBehalfOf', { name: onBehalfOf }) : name,
  );
  return <>{names.join(t('steps.or'))}</>;
}
