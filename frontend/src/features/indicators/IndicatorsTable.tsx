import { useTranslation } from 'react-i18next';
import { TargetLink } from '@/components/Target';
import { nameOf } from '@/lib/i18n';
import { byArea, figureOf, textOf } from './figure';
import styles from './indicators.module.css';
import type { Indicator } from './queries';
import { indicatorTarget } from './targets';

interface Props {
  indicators: readonly Indicator[];
  programme: string;
  asOf: string | undefined;
}

/** Indicators by area with exact values; on a phone each becomes a card. */
export function IndicatorsTable({ indicators, programme, asOf }: Props) {
  const { t } = useTranslation('indicators');
  return (
    <table className={styles['definitions']}>
      <thead>
        <tr>
          <th scope="col">{t('field.code')}</th>
          <th scope="col">{t('field.indicator')}</th>
          <th scope="col" className={styles['number']}>
            {t('field.value')}
            {indicators[0] && <small>{t('figure.asOf', { day: indicators[0].asOf })}</small>}
          </th>
          <th scope="col">{t('field.rule')}</th>
          <th scope="col">{t('field.scope')}</th>
        </tr>
      </thead>
      {byArea(indicators).map(([area, figures]) => (
        <tbody key={area}>
          <tr>
            <th scope="rowgroup" colSpan={5} className={styles['areaRow']}>
              {t(`area.${area}`)}
            </th>
          </tr>
          {figures.map((indicator) => (
            <Row key={indicator.code} indicator={indicator} programme={programme} asOf={asOf} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ indicator, programme, asOf }: Omit<Props, 'indicators'> & { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const figure = figureOf(indicator);
  return (
    <tr>
      <td className={styles['code']}>{indicator.code}</td>
      <th scope="row">
        <TargetLink target={indicatorTarget(programme, indicator.code, asOf)}>{nameOf(indicator)}</TargetLink>
      </th>
      <td className={styles['number']}>
        {figure?.before && `${figure.before} `}
        {figure ? `${figure.exact}${figure.rounded ? '' : ` ${figure.unit}`}` : '—'}
        {!figure && <small>{t('figure.absent')}</small>}
        {figure && indicator.incomplete && <small>{t('figure.leftOut', { count: indicator.leftOut })}</small>}
      </td>
      <td data-label={t('field.rule')}>{textOf<'countingRule'>(indicator, 'countingRule')}</td>
      <td data-label={t('field.scope')}>{textOf<'scope'>(indicator, 'scope')}</td>
    </tr>
  );
}
