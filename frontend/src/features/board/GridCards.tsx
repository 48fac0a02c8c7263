import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import { nameOf } from '@/lib/i18n';
import styles from './board.module.css';
import { targets } from './links';
import { PresenceBar } from './PresenceBar';
import { countOf, PARTS } from './parts';
import { RollCallNow } from './RollCallNow';
import type { Row } from './tree';

interface Props {
  rows: Row[];
  longest: Map<number, number>;
  onToggle(id: string): void;
}

/** The tree as cards, each indented by its level. Only what is not zero is told. */
export function GridCards({ rows, longest, onToggle }: Props) {
  const { t } = useTranslation('board');
  const programme = useProgramme();
  return (
    <ul className={styles['cards']}>
      {rows.map((row) => {
        const { line } = row;
        const elsewhere = PARTS.filter((part) => part !== 'here' && countOf(line, part) > 0);
        return (
          <li
            key={line.grid.id}
            className={styles['card']}
            style={{ marginInlineStart: `${(row.depth - 1) * 12}px` }}
          >
            <div className={styles['cardHead']}>
              <TargetLink target={targets.grid(programme, line.grid.id)}>{nameOf(line.grid)}</TargetLink>
              <strong className="tabular">{t('onPostCount', { count: line.onPost })}</strong>
              {row.folds && (
                <Button
                  type="text"
                  icon={row.open ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
                  aria-expanded={row.open}
                  aria-label={t(row.open ? 'close' : 'open', { grid: nameOf(line.grid) })}
                  onClick={() => onToggle(line.grid.id)}
                />
              )}
            </div>
            <PresenceBar line={line} longest={longest.get(line.level) ?? 1} />
            <div className={styles['cardFoot']}>
              <span>{line.leader && t('led', { leader: nameOf(line.leader) })}</span>
              {elsewhere.map((part) => (
                <span key={part} data-part={part} className={styles['count']}>
                  {t('partCount', { part: t(`part.${part}`), count: countOf(line, part) })}
                </span>
              ))}
              <RollCallNow row={row} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
