import { Alert, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { FigureValue } from './FigureValue';
import { figureOf, textOf, unitOf } from './figure';
import styles from './indicators.module.css';
import type { Indicator } from './queries';

/** A figure as one would state it in a report: value, unit and day, and how it was counted. */
export function FigureStatement({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const figure = figureOf(indicator);
  const facts = [
    ['unit', unitOf(indicator, 2)],
    ['rule', textOf<'countingRule'>(indicator, 'countingRule')],
    ['scope', textOf<'scope'>(indicator, 'scope')],
    ['area', t(`area.${indicator.area}`)],
    ['code', indicator.code],
  ] as const;

  return (
    <section className={styles['statement']}>
      <div className={styles['large']}>
        <FigureValue indicator={indicator} />
        {figure?.rounded && (
          <Typography.Text
            type="secondary"
            copyable={{ text: figure.exact, tooltips: [t('figure.copy'), ''] }}
          >
            {t('figure.exact')} {figure.exact}
          </Typography.Text>
        )}
        <Typography.Text type="secondary">{t('figure.asOf', { day: indicator.asOf })}</Typography.Text>
      </div>
      <dl>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{t(`field.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {!figure && <Alert type="info" showIcon title={t('figure.absentDetail')} />}
      {figure && indicator.incomplete && (
        <Alert type="warning" showIcon title={t('figure.leftOut', { count: indicator.leftOut })} />
      )}
    </section>
  );
}
