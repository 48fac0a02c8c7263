import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amountInWords, formatAmount, type Money, parseAmount } from '@/lib/money';

interface Props {
  id?: string;
  value?: Money | null;
  onChange?: (money: Money | null) => void;
  disabled?: boolean;
}

const CURRENCY = 'CNY';

/** Text that is no amount goes along as it is, so that it is refused beside the field rather than lost. */
function meant(text: string): Money | null {
  const typed = text.trim();
  return typed === '' ? null : { amount: parseAmount(typed) ?? typed, currency: CURRENCY };
}

/** An amount in yuan: what is typed stays as typed, what is meant is echoed in words. */
export function MoneyInput({ id, value, onChange, disabled }: Props) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState('');
  // Once the form holds another value than was typed here (a draft, the other version), that one is shown.
  const own = meant(typed)?.amount === value?.amount;
  const shown = own ? typed : value ? formatAmount(value.amount) : '';
  const exact = parseAmount(shown);
  const words =
    exact === null ? null : i18n.language === 'en' ? `¥${formatAmount(exact)}` : amountInWords(exact);

  return (
    <>
      <Input
        id={id}
        value={shown}
        disabled={disabled ?? false}
        prefix="¥"
        inputMode="decimal"
        autoComplete="off"
        maxLength={30}
        className="tabular"
        aria-describedby={id ? `${id}-words` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange?.(meant(event.target.value));
        }}
        onBlur={() => exact !== null && setTyped(formatAmount(exact))}
      />
      <output id={id ? `${id}-words` : undefined} className="money-words">
        {shown !== '' && (words ?? t('form.notAnAmount'))}
      </output>
    </>
  );
}
