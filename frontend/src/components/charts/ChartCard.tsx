import { BarChartOutlined, CopyOutlined, TableOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreference } from '@/lib/preferences';
import { Chart } from './Chart';
import { ChartTable } from './ChartTable';
import styles from './charts.module.css';
import { asText, drawn, isEmpty, type Picture, type Spot, type SpotLink } from './picture';

/** More bars than this no longer show a shape. */
const MOST_BARS = 12;

interface Props {
  /** Names the card among a reader's preferences. */
  id: string;
  title: string;
  /** Counting unit, as-of date, and what must not be added up. */
  caption: ReactNode;
  picture: Picture;
  /** Shown instead of a picture that has nothing to show. */
  empty: ReactNode;
  linkOf: SpotLink;
  onPick?: ((spot: Spot) => void) | undefined;
}

/** A picture with its title, its unit and the table behind it. */
export function ChartCard({ id, title, caption, picture, empty, linkOf, onPick }: Props) {
  const { t, i18n } = useTranslation('dashboard');
  const { message } = App.useApp();
  const [chosen, choose] = usePreference(`chart.${id}.table`, false);
  const [broken, setBroken] = useState(false);
  const heading = useId();
  const asTable = chosen || broken;
  const shown = picture.layout === 'bars' ? drawn(picture, MOST_BARS) : picture;

  const copy = () =>
    navigator.clipboard.writeText(asText(picture)).then(
      () => message.success(t('chart.copied')),
      () => message.error(t('chart.copyFailed')),
    );

  return (
    <section className={styles['card']} aria-labelledby={heading}>
      <header className={styles['head']}>
        <h3 id={heading}>{title}</h3>
        {!isEmpty(picture) && (
          <span className={styles['tools']}>
            {asTable && (
              <Button
                size="small"
                type="text"
                icon={<CopyOutlined aria-hidden />}
                onClick={copy}
                aria-label={t('chart.copy')}
              />
            )}
            <Button
              size="small"
              type="text"
              icon={asTable ? <BarChartOutlined aria-hidden /> : <TableOutlined aria-hidden />}
              disabled={broken}
              onClick={() => choose(!chosen)}
            >
              {asTable ? t('chart.asPicture') : t('chart.asTable')}
            </Button>
          </span>
        )}
      </header>
      <p className={styles['caption']}>{caption}</p>
      {isEmpty(picture) ? (
        empty
      ) : asTable ? (
        <ChartTable picture={picture} caption={title} linkOf={linkOf} />
      ) : (
        <Chart
          picture={shown}
          label={t('chart.label', { title })}
          language={i18n.language}
          onPick={onPick}
          onFailure={() => setBroken(true)}
        />
      )}
      {!asTable && shown.rows.length < picture.rows.length && (
        <p className={styles['caption']}>
          {t('chart.more', { shown: shown.rows.length, all: picture.rows.length })}
        </p>
      )}
    </section>
  );
}
