import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from './Chart';
import { ChartTable } from './ChartTable';
import styles from './charts.module.css';
import { PictureCard } from './PictureCard';
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

/** Bars with their title, their unit and the table behind them. */
export function ChartCard({ id, title, caption, picture, empty, linkOf, onPick }: Props) {
  const { t, i18n } = useTranslation('dashboard');
  const shown = picture.layout === 'bars' ? drawn(picture, MOST_BARS) : picture;
  return (
    <PictureCard
      id={id}
      title={title}
      caption={caption}
      empty={isEmpty(picture) && empty}
      picture={(label, onFailure) => (
        <>
          <Chart
            picture={shown}
            label={label}
            language={i18n.language}
            onPick={onPick}
            onFailure={onFailure}
          />
          {shown.rows.length < picture.rows.length && (
            <p className={styles['caption']}>
              {t('chart.more', { shown: shown.rows.length, all: picture.rows.length })}
            </p>
          )}
        </>
      )}
      table={<ChartTable picture={picture} caption={title} linkOf={linkOf} />}
      text={() => asText(picture)}
    />
  );
}
