import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/record/columns';

interface Props<T> {
  words: string;
  columns: readonly Column<T>[];
  records: T[];
  addressOf(record: T): string;
  titleOf(record: T): string;
}

/** Records as cards, for a phone. */
export function RecordCards<T extends { id: string }>({
  words,
  columns,
  records,
  addressOf,
  titleOf,
}: Props<T>) {
  const { t } = useTranslation(words);
  // The head of the card already says it.
  const lines = columns.filter(({ name }) => name !== 'name' && name !== 'title');
  return (
    <ul className="cards">
      {records.map((record) => (
        <li key={record.id} className="record-card">
          <Link to={addressOf(record)} search={{}}>
            {titleOf(record)}
          </Link>
          <dl>
            {lines.map((column) => (
              <div key={column.name}>
                <dt>{t(`field.${column.name}`)}</dt>
                <dd>{column.show(record)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
