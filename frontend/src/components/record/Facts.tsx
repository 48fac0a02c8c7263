import { useTranslation } from 'react-i18next';
import type { Column } from './columns';
import './record.css';

interface Props<T> {
  words: string;
  columns: readonly Column<T>[];
  record: T;
}

/** Everything told of a record, line by line. */
export function Facts<T>({ words, columns, record }: Props<T>) {
  const { t } = useTranslation(words);
  return (
    <dl className="facts">
      {columns.map((column) => (
        <div key={column.name}>
          <dt>{t(`field.${column.name}`)}</dt>
          <dd>{column.show(record)}</dd>
        </div>
      ))}
    </dl>
  );
}
