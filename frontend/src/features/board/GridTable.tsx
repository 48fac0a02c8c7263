import { useTranslation } from 'react-i18next';
import styles from './board.module.css';
import { GridRow } from './GridRow';
import { PARTS } from './parts';
import type { Row } from './tree';
import { useTreeKeys } from './useTreeKeys';

interface Props {
  rows: Row[];
  longest: Map<number, number>;
  onToggle(id: string): void;
}

const NUMBERS = PARTS.filter((part) => part !== 'here');

/** The tree as a table. One line is reached by Tab, the others by the arrow keys, as in a tree of folders. */
export function GridTable({ rows, longest, onToggle }: Props) {
  const { t } = useTranslation('board');
  const keys = useTreeKeys(rows, onToggle);
  return (
    <div className={styles['tableBox']}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern for a tree with columns */}
      <table role="treegrid" aria-label={t('grids')} className={styles['table']} onKeyDown={keys.onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t('field.gridAndLeader')}</th>
            <th scope="col" className={styles['barColumn']}>
              {t('field.shape')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('field.onPost')}
            </th>
            {NUMBERS.map((part) => (
              <th key={part} scope="col" className={styles['number']}>
                {t(`part.${part}`)}
              </th>
            ))}
            <th scope="col">{t('field.rollCall')}</th>
          </tr>
        </thead>
        <tbody ref={keys.body}>
          {rows.map((row) => (
            <GridRow
              key={row.line.grid.id}
              row={row}
              longest={longest.get(row.line.level) ?? 1}
              current={row.line.grid.id === keys.current}
              numbers={NUMBERS}
              onToggle={onToggle}
              onFocus={keys.stand}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
