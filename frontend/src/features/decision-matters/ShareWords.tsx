import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';

/** "More than 1/2", "at least 2/3". */
export function ShareWords({ of: share }: { of: components['schemas']['Share'] }) {
  const { t } = useTranslation('decision-matters');
  const part = `${share.numerator}/${share.denominator}`;
  return <>{t(share.moreThan ? 'share.moreThan' : 'share.atLeast', { part })}</>;
}
