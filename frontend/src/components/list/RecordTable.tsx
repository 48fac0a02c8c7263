import { Link, useNavigate } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import type { SorterResult } from 'antd/es/table/interface';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/record/columns';

interface Props<T> {
  words: string;
  columns: readonly Column<T>[];
  records: T[];
  sort: string | undefined;
  busy: boolean;
  addressOf(record: T): string;
  onSort(sort: string | undefined): void;
}

/** Links and buttons within a row do what they say, not what the row does. */
function onOwnControl(event: { target: EventTarget }): boolean {
  return event.target instanceof Element && event.target.closest('a, button') !== null;
}

/** Records as rows, for a desk. A row opens with a click and with Enter; its first cell is a link besides. */
export function RecordTable<T extends { id: string }>(props: Props<T>) {
  const { words, columns, records, sort, busy, addressOf, onSort } = props;
  const { t } = useTranslation(words);
  const navigate = useNavigate();
  const open = (record: T) => void navigate({ to: addressOf(record), search: {} });

  const shown: TableColumnsType<T> = columns.map((column, i) => ({
    key: column.sort ?? column.name,
    title: t(`field.${column.name}`),
    render: (_, record) =>
      i === 0 ? (
        <Link to={addressOf(record)} search={{}} tabIndex={-1}>
          {column.show(record)}
        </Link>
      ) : (
        column.show(record)
      ),
    ...(column.align ? { align: column.align } : {}),
    ...(column.sort ? { sorter: true, sortOrder: orderOf(column.sort, sort) } : {}),
  }));

  return (
    <Table<T>
      rowKey="id"
      columns={shown}
      dataSource={records}
      pagination={false}
      loading={busy}
      showSorterTooltip={false}
      scroll={{ x: 'max-content' }}
      onRow={(record) => ({
        tabIndex: 0,
        className: 'record-row',
        onClick: (event: MouseEvent) => {
          // Who selects text to copy does not want to leave.
          if (!onOwnControl(event) && !globalThis.getSelection()?.toString()) open(record);
        },
        onKeyDown: (event) => {
          if (event.key === 'Enter' && !onOwnControl(event)) open(record);
        },
      })}
      onChange={(_, __, sorter) => onSort(sortOf(sorter))}
    />
  );
}

function orderOf(name: string, sort: string | undefined) {
  if (sort === name) return 'ascend' as const;
  return sort === `-${name}` ? ('descend' as const) : null;
}

function sortOf<T>(sorter: SorterResult<T> | SorterResult<T>[]): string | undefined {
  const one = Array.isArray(sorter) ? sorter[0] : sorter;
  if (!one?.order) return undefined;
  return `${one.order === 'descend' ? '-' : ''}${String(one.columnKey)}`;
}
