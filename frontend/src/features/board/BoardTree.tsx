import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '@/lib/media';
import styles from './board.module.css';
import { GridCards } from './GridCards';
import { GridTable } from './GridTable';
import type { BoardLine } from './queries';
import { longestByLevel, rowsOf } from './tree';
import { useClosed } from './useClosed';

/** The tree of grids: a table at a desk, cards on a phone. */
export function BoardTree({ lines }: { lines: BoardLine[] }) {
  const { t } = useTranslation('board');
  const phone = useIsPhone();
  const closed = useClosed(lines);
  const rows = useMemo(() => rowsOf(lines, closed.ids), [lines, closed.ids]);
  const longest = useMemo(() => longestByLevel(lines), [lines]);
  const tree = { rows, longest, onToggle: closed.toggle };
  return (
    <>
      {rows.some(({ folds }) => folds) && (
        <div className={styles['folding']}>
          <Button type="text" size="small" onClick={() => closed.all(false)}>
            {t('openAll')}
          </Button>
          <Button type="text" size="small" onClick={() => closed.all(true)}>
            {t('closeAll')}
          </Button>
        </div>
      )}
      {phone ? <GridCards {...tree} /> : <GridTable {...tree} />}
    </>
  );
}
