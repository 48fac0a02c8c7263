import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Absent } from '@/components/Absent';
import { enums } from '@/lib/enums';
import { nameOf } from '@/lib/i18n';
import { formatMoney, type Money } from '@/lib/money';

type Plain = Record<string, unknown>;

const isNamed = (value: Plain): value is Plain & { nameZh: string } => typeof value['nameZh'] === 'string';
const isMoney = (value: Plain): value is Plain & Money => 'amount' in value && 'currency' in value;

/** The constant belongs to the first choice that has it: the history keeps constants without saying of which choice. */
function choiceOf(value: string): string | undefined {
  return Object.entries(enums).find(([, values]) => (values as readonly string[]).includes(value))?.[0];
}

/** A value out of the history, in the reader's words as far as its shape tells them. */
export function ChangedValue({ value }: { value: unknown }): ReactNode {
  const { t } = useTranslation();
  if (value === null || value === undefined || value === '') return <Absent />;
  if (typeof value === 'boolean') return t(value ? 'state.yes' : 'state.no');
  if (typeof value === 'string') {
    const choice = choiceOf(value);
    return choice ? t(`enums:${choice}.${value}`) : value;
  }
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return <Absent />;
    return (
      <ul>
        {value.map((one) => (
          <li key={JSON.stringify(one)}>
            <ChangedValue value={one} />
          </li>
        ))}
      </ul>
    );
  }
  const plain = value as Plain;
  if (isNamed(plain)) return nameOf(plain);
  if (isMoney(plain)) return formatMoney(plain);
  return Object.values(plain).filter(Boolean).join(' · ');
}
