import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Absent } from '@/components/Absent';
import { nameOf } from '@/lib/i18n';
import { formatMoney, type Money } from '@/lib/money';
import { SILENT } from './changes';

type Plain = Record<string, unknown>;

const isNamed = (value: Plain): value is Plain & { nameZh: string } => typeof value['nameZh'] === 'string';
const isMoney = (value: Plain): value is Plain & Money => 'amount' in value && 'currency' in value;

interface Props {
  value: unknown;
  /** Key of its words in enums.json, if it is one of a choice. */
  choice: string | undefined;
}

/** A value out of the history, in the reader's words as far as its shape tells them. */
export function ChangedValue({ value, choice }: Props): ReactNode {
  const { t } = useTranslation();
  if (value === null || value === undefined || value === '') return <Absent />;
  if (typeof value === 'boolean') return t(value ? 'state.yes' : 'state.no');
  if (typeof value === 'string') return choice ? t(`enums:${choice}.${value}`) : value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return <Absent />;
    return (
      <ul>
        {value.map((one) => (
          <li key={JSON.stringify(one)}>
            <ChangedValue value={one} choice={choice} />
          </li>
        ))}
      </ul>
    );
  }
  const plain = value as Plain;
  if (isNamed(plain)) return nameOf(plain);
  if (isMoney(plain)) return formatMoney(plain);
  // Of what has parts each part is told, as far as it says something to a reader.
  const parts = Object.entries(plain).filter(([name, part]) => part && !SILENT.test(name));
  return parts.map(([name, part], i) => (
    <Fragment key={name}>
      {i > 0 && ' · '}
      <ChangedValue value={part} choice={undefined} />
    </Fragment>
  ));
}
