import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureTile } from './FigureTile';
import { byArea } from './figure';
import styles from './indicators.module.css';
import type { Indicator } from './queries';

interface Props {
  indicators: readonly Indicator[];
  programme: string;
  asOf: string | undefined;
}

/** All headline figures by area. Small areas share a row, so that everything is seen without scrolling at a desk. */
export function HeadlineFigures({ indicators, programme, asOf }: Props) {
  const { t } = useTranslation('indicators');
  return (
    <div className={styles['areas']}>
      {byArea(indicators).map(([area, figures]) => (
        <div key={area} className={styles['area']} style={{ '--figures': figures.length } as CSSProperties}>
          <h3>{t(`area.${area}`)}</h3>
          <ul>
            {figures.map((indicator) => (
              <li key={indicator.code}>
                <FigureTile indicator={indicator} programme={programme} asOf={asOf} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
