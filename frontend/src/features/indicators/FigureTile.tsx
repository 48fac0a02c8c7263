import { Tooltip } from 'antd';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TargetLink } from '@/components/Target';
import { nameOf } from '@/lib/i18n';
import { FigureValue } from './FigureValue';
import { figureOf, textOf } from './figure';
import styles from './indicators.module.css';
import type { Indicator } from './queries';
import { indicatorTarget } from './targets';

interface Props {
  indicator: Indicator;
  programme: string;
  /** The day asked for, so that the records are those of the same day. */
  asOf: string | undefined;
}

/** A headline figure; all of it is the link to the records behind it. */
export function FigureTile({ indicator, programme, asOf }: Props) {
  const { t } = useTranslation('indicators');
  const figure = figureOf(indicator);

  // Whoever copies a rounded figure wants the exact one.
  const copyExact = (event: ClipboardEvent) => {
    if (!figure) return;
    event.clipboardData.setData('text/plain', figure.exact);
    event.preventDefault();
  };

  const explained = (
    <>
      {figure?.rounded && <strong>{figure.exact}</strong>}
      <div>{textOf<'countingRule'>(indicator, 'countingRule')}</div>
    </>
  );

  return (
    <Tooltip title={explained} trigger={['hover', 'focus']}>
      <TargetLink
        target={indicatorTarget(programme, indicator.code, asOf)}
        className={styles['tile']}
        onCopy={copyExact}
        data-code={indicator.code}
      >
        <span className={styles['name']}>{nameOf(indicator)}</span>
        <FigureValue indicator={indicator} />
        <span className={styles['foot']}>
          {!figure && <span>{t('figure.absent')}</span>}
          {figure && indicator.incomplete && (
            <span className={styles['incomplete']}>
              ⚠ {t('figure.leftOut', { count: indicator.leftOut })}
            </span>
          )}
          <span>{t('figure.asOf', { day: indicator.asOf })}</span>
        </span>
      </TargetLink>
    </Tooltip>
  );
}
