import type { ReactNode } from 'react';
import { Trans } from 'react-i18next';
import type { Reference, ReferenceName } from '@/api/references';
import { Absent } from '@/components/Absent';
import { StateTag } from '@/components/StateTag';
import { wallClock } from '@/lib/dates';
import type { EnumName } from '@/lib/enums';
import { nameOf } from '@/lib/i18n';
import { formatAmount, type Money } from '@/lib/money';
import { RefLink } from './RefLink';

/** One thing told of a record: a column of its list and a line of its page. Its label is `field.<name>`. */
export interface Column<T> {
  name: string;
  show(record: T): ReactNode;
  /** What the service calls this order. */
  sort?: string;
  align?: 'end';
  /** In the list at first, only when the reader chooses it, or on the page of the record only. */
  list: 'shown' | 'hidden' | 'never';
}

type Options<T> = Partial<Pick<Column<T>, 'sort' | 'list'>>;
type KeysOf<T, V> = { [K in keyof T]-?: NonNullable<T[K]> extends V ? K : never }[keyof T] & string;

/** Ready-made columns; a name must be a field of the record that fits. */
export function columnsOf<T>() {
  const column = (
    name: string,
    show: Column<T>['show'],
    options: Options<T> = {},
    align?: 'end',
  ): Column<T> => ({ name, show, list: 'shown', ...options, ...(align ? { align } : {}) });

  return {
    custom: (name: string, show: Column<T>['show'], options?: Options<T>) =>
      column(name, (record) => show(record) || <Absent />, options),

    /** An amount shown in a way of its own, among the other numbers. */
    amount: (name: string, show: Column<T>['show'], options?: Options<T>) =>
      column(name, show, options, 'end'),

    text: (name: KeysOf<T, string>, options?: Options<T>) =>
      column(name, (record) => (record[name] as string | null) || <Absent />, options),

    number: (name: KeysOf<T, number>, options?: Options<T>) =>
      column(name, (record) => (record[name] as number | null) ?? <Absent />, options, 'end'),

    /** The name in the reader's language. */
    named: (options?: Options<T & { nameZh: string }>) =>
      column('name', (record) => nameOf(record as { nameZh: string }), options as Options<T>),

    day: (name: KeysOf<T, string>, options?: Options<T>) =>
      column(
        name,
        (record) => (record[name] ? <span className="tabular">{record[name] as string}</span> : <Absent />),
        options,
      ),

    /** A day and an hour, as the sites count them. */
    moment: (name: KeysOf<T, string>, options?: Options<T>) =>
      column(
        name,
        (record) =>
          record[name] ? <span className="tabular">{wallClock(record[name] as string)}</span> : <Absent />,
        options,
      ),

    /** Text of several lines. */
    prose: (name: KeysOf<T, string>, options?: Options<T>) =>
      column(
        name,
        (record) => (record[name] ? <span className="prose">{record[name] as string}</span> : <Absent />),
        options,
      ),

    oneOf: (name: KeysOf<T, string>, of: EnumName, options?: Options<T>) =>
      column(
        name,
        (record) => (record[name] ? <Trans i18nKey={`enums:${of}.${record[name] as string}`} /> : <Absent />),
        options,
      ),

    state: (name: KeysOf<T, string>, of: EnumName, options?: Options<T>) =>
      column(name, (record) => <StateTag of={of} value={record[name] as string} />, options),

    flag: (name: KeysOf<T, boolean>, options?: Options<T>) =>
      column(name, (record) => <Trans i18nKey={record[name] ? 'state.yes' : 'state.no'} />, options),

    ref: (name: KeysOf<T, Reference>, to: ReferenceName, options?: Options<T>) =>
      column(
        name,
        (record) => {
          const named = record[name] as Reference | null;
          return named ? <RefLink to={to} record={named} /> : <Absent />;
        },
        options,
      ),

    refs: (name: KeysOf<T, Reference[]>, to: ReferenceName, options?: Options<T>) =>
      column(
        name,
        (record) => {
          const named = record[name] as Reference[];
          return named.length === 0 ? (
            <Absent />
          ) : (
            <span className="refs">
              {named.map((one) => (
                <RefLink key={one.id} to={to} record={one} />
              ))}
            </span>
          );
        },
        options,
      ),

    money: (name: KeysOf<T, Money>, options?: Options<T>) =>
      column(
        name,
        (record) => {
          const money = record[name] as Money | null;
          return money ? (
            <span className="tabular" title={money.currency}>
              {formatAmount(money.amount)}
            </span>
          ) : (
            <Absent />
          );
        },
        options,
        'end',
      ),
  };
}
