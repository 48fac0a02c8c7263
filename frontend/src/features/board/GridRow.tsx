import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import { nameOf } from '@/lib/i18n';
import styles from './board.module.css';
import { targets } from './links';
import { PresenceBar } from './PresenceBar';
import { countOf, type Part } from './parts';
import type { BoardLine } from './queries';
import { RollCallNow } from './RollCallNow';
import type { Row } from './tree';

interface Props {
  row: Row;
  longest: number;
  numbers: readonly Part[];
  /** Whether it is the line that Tab reaches, with the links in it. */
  current: boolean;
  onToggle(id: string): void;
  onFocus(id: string): void;
}

/** One grid. Walking through the tree draws the two lines anew that change, and not three hundred. */
export const GridRow = memo(function GridRow({ row, longest, numbers, current, onToggle, onFocus }: Props) {
  const { t } = useTranslation('board');
  const programme = useProgramme();
  const { line } = row;
  const name = nameOf(line.grid);
  const tabIndex = current ? 0 : -1;
  return (
    <tr
      tabIndex={tabIndex}
      data-grid={line.grid.id}
      data-depth={row.depth}
      aria-level={row.depth}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      {...(row.folds ? { 'aria-expanded': row.open } : {})}
      onFocus={() => onFocus(line.grid.id)}
    >
      <td className={styles['name']} style={{ paddingInlineStart: `${row.depth * 16 - 8}px` }}>
        <span className={styles['named']}>
          {row.folds ? (
            <button
              type="button"
              tabIndex={-1}
              className={styles['fold']}
              aria-label={t(row.open ? 'close' : 'open', { grid: name })}
              onClick={() => onToggle(line.grid.id)}
            >
              {row.open ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
            </button>
          ) : (
            <span className={styles['leaf']} />
          )}
          <span>
            <TargetLink
              target={targets.grid(programme, line.grid.id)}
              tabIndex={tabIndex}
              title={line.grid.code}
            >
              {name}
            </TargetLink>
            {line.leader && <small title={t('field.leader')}>{nameOf(line.leader)}</small>}
          </span>
        </span>
      </td>
      <td className={styles['barColumn']}>
        <PresenceBar line={line} longest={longest} />
      </td>
      <td className={styles['number']}>{line.onPost}</td>
      {numbers.map((part) => (
        <td key={part} className={styles['number']} data-zero={countOf(line, part) === 0}>
          <Count line={line} part={part} tabIndex={tabIndex} />
        </td>
      ))}
      <td>
        <RollCallNow row={row} tabIndex={tabIndex} />
      </td>
    </tr>
  );
});

/** A number of a line; who must be looked for is a press away. */
function Count({ line, part, tabIndex }: { line: BoardLine; part: Part; tabIndex: number }) {
  const programme = useProgramme();
  const count = countOf(line, part);
  if (count === 0 || (part !== 'overdue' && part !== 'unaccounted')) return count;
  const kind = part === 'unaccounted' ? 'UNRESOLVED_ROLL_CALL' : undefined;
  return (
    <TargetLink target={targets.exceptions(programme, kind, line.grid.id)} tabIndex={tabIndex}>
      {count}
    </TargetLink>
  );
}
