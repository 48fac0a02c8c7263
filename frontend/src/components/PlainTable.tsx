import { Table, type TableProps } from 'antd';
import './plain-table.css';

interface Props<T> extends Pick<TableProps<T>, 'rowKey' | 'columns'> {
  /** What it is a table of. */
  label: string;
  rows: T[];
}

/** A short table on the page of a record. Where it is too wide, it is a region that the keyboard can scroll. */
export function PlainTable<T extends object>({ label, rows, ...table }: Props<T>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
    <section className="plain-table" aria-label={label} tabIndex={0}>
      <Table<T> {...table} dataSource={rows} pagination={false} />
    </section>
  );
}
