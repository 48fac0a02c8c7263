import styles from './charts.module.css';
import type { Picture, SpotLink } from './picture';
import { exact, isZero } from './quantity';

interface Props {
  picture: Picture;
  caption: string;
  linkOf: SpotLink;
}

/** The table behind a picture: all rows, exact values. A plain table, because that is what pastes well into Excel. */
export function ChartTable({ picture, caption, linkOf }: Props) {
  return (
    <div className={styles['tableBox']}>
      <table className={styles['table']}>
        <caption className="for-reader">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{picture.rowsAre}</th>
            {picture.measures.map((measure) => (
              <th key={measure} scope="col" className={styles['number']}>
                {measure}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {picture.measures.map((measure, i) => {
                const cell = row.cells[i];
                return (
                  <td key={measure} className={styles['number']}>
                    {cell == null && '—'}
                    {cell != null && (isZero(cell) ? exact(cell) : linkOf({ row, measure: i }, exact(cell)))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
