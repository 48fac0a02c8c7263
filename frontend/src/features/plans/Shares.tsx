import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { nameOf } from '@/lib/i18n';
import { formatMoney } from '@/lib/money';
import styles from './plans.module.css';

type Share = components['schemas']['ShareView'];

interface Props {
  shares: readonly Share[];
  /** In a row of a list: without amounts. */
  brief?: boolean;
}

const percent = (permille: number) => `${permille / 10}%`;

/** How much of a plan serves what policy asks for, against the least it asks for. */
export function Shares({ shares, brief = false }: Props) {
  const { t } = useTranslation('plans');
  return (
    <ul className={brief ? styles['brief'] : styles['shares']}>
      {shares.map(({ share, numerator, denominator, permille, minimumPermille, met, reason }) => (
        <li key={share.id}>
          {brief ? <small>{nameOf(share)} </small> : <strong>{nameOf(share)}</strong>}
          {permille === null ? (
            <span>{t('share.empty')}</span>
          ) : (
            <span className={met ? styles['met'] : styles['unmet']}>
              <span aria-hidden="true">{met ? '✓ ' : '! '}</span>
              {percent(permille)}
              <span className="for-reader">{t(met ? 'share.met' : 'share.unmet')}</span>
            </span>
          )}
          {!brief && (
            <>
              <span className={styles['bar']} aria-hidden="true">
                <span style={{ inlineSize: percent(permille ?? 0) }} data-met={met} />
                <i style={{ insetInlineStart: percent(minimumPermille) }} />
              </span>
              <small>{t('share.least', { least: percent(minimumPermille) })}</small>
              <small className="tabular">
                {formatMoney(numerator)} / {formatMoney(denominator)}
              </small>
              {reason && <small>{t('share.reason', { reason })}</small>}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
