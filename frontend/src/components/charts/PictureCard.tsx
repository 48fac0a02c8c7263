import { BarChartOutlined, CopyOutlined, TableOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreference } from '@/lib/preferences';
import styles from './charts.module.css';

interface Props {
  /** Names the card among a reader's preferences. */
  id: string;
  title: string;
  /** Counting unit, as-of date, and what must not be added up. */
  caption: ReactNode;
  /** Shown instead of a picture that has nothing to show. */
  empty?: ReactNode;
  /** Drawn; it says so when the engine cannot be had, and the table takes its place. */
  picture(label: string, onFailure: () => void): ReactNode;
  table: ReactNode;
  /** The table, tab-separated, as Excel takes it from the clipboard. */
  text(): string;
}

/** A picture with its title, its unit and the table behind it. */
export function PictureCard({ id, title, caption, empty, picture, table, text }: Props) {
  const { t } = useTranslation('dashboard');
  const { message } = App.useApp();
  const [chosen, choose] = usePreference(`chart.${id}.table`, false);
  const [broken, setBroken] = useState(false);
  const heading = useId();
  const asTable = chosen || broken;

  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => message.success(t('chart.copied')),
      () => message.error(t('chart.copyFailed')),
    );

  return (
    <section className={styles['card']} aria-labelledby={heading}>
      <header className={styles['head']}>
        <h3 id={heading}>{title}</h3>
        {!empty && (
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
      <div className={styles['caption']}>{caption}</div>
      {empty || (asTable ? table : picture(t('chart.label', { title }), () => setBroken(true)))}
    </section>
  );
}
