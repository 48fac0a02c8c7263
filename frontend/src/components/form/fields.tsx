import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { ReferenceName } from '@/api/references';
import { DatePicker } from '@/components/DatePicker';
import { NameOf } from '@/components/pick/NameOf';
import { ReferencePicker } from '@/components/pick/ReferencePicker';
import { ReferencesPicker } from '@/components/pick/ReferencesPicker';
import { creditCodeFault } from '@/lib/creditCode';
import { instantAt, TYPED_DATES, TYPED_MONTHS, wallClock } from '@/lib/dates';
import { type EnumName, enums } from '@/lib/enums';
import { formatMoney, type Money } from '@/lib/money';
import { Field, type FieldProps } from './Field';
import { MoneyInput } from './MoneyInput';

const asText = (value: unknown) => (value === null || value === undefined ? null : String(value));

/** The fields of forms. Each holds its value as the service takes it, so that a form's content is its request. */
export function TextField({ max = 120, ...field }: FieldProps & { max?: number }) {
  return (
    <Field {...field} show={asText}>
      <Input maxLength={max} allowClear autoComplete="off" />
    </Field>
  );
}

export function ProseField({ max = 2000, ...field }: FieldProps & { max?: number }) {
  return (
    <Field {...field} show={asText}>
      <Input.TextArea maxLength={max} autoSize={{ minRows: 2, maxRows: 10 }} />
    </Field>
  );
}

/** The name in both languages; the Chinese one is needed. */
export function NamesField({ prefix = 'name' }: { prefix?: 'name' | 'title' }) {
  return (
    <>
      <TextField name={`${prefix}Zh`} required />
      <TextField name={`${prefix}En`} max={200} />
    </>
  );
}

interface NumberFieldProps extends FieldProps {
  min?: number;
  max?: number;
  decimals?: number;
}

export function NumberField({ min = 0, max = 9999, decimals = 0, ...field }: NumberFieldProps) {
  return (
    <Field {...field} show={asText}>
      <InputNumber min={min} max={max} {...(decimals === 0 ? { precision: 0 } : {})} />
    </Field>
  );
}

export function DateField(field: FieldProps) {
  return (
    <Field
      {...field}
      show={asText}
      getValueProps={(value) => ({ value: value ? dayjs(value) : null })}
      normalize={(day) => (day ? dayjs(day).format('YYYY-MM-DD') : null)}
    >
      <DatePicker format={TYPED_DATES} />
    </Field>
  );
}

/** A month, by its first day. */
export function MonthField(field: FieldProps) {
  return (
    <Field
      {...field}
      show={(value) => (value ? (value as string).slice(0, 7) : null)}
      getValueProps={(value) => ({ value: value ? dayjs(value) : null })}
      normalize={(month) => (month ? dayjs(month).format('YYYY-MM-01') : null)}
    >
      <DatePicker picker="month" format={TYPED_MONTHS} />
    </Field>
  );
}

/** A day and an hour as the clocks of the sites show them, whatever the zone of this machine. */
export function MomentField(field: FieldProps) {
  return (
    <Field
      {...field}
      show={(value) => (value ? wallClock(value as string) : null)}
      getValueProps={(value) => ({ value: value ? dayjs(wallClock(value)) : null })}
      normalize={(moment) =>
        moment
          ? instantAt(dayjs(moment).format('YYYY-MM-DD'), dayjs(moment).format('HH:mm')).toISOString()
          : null
      }
    >
      <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
    </Field>
  );
}

export function FlagField(field: FieldProps) {
  const { t } = useTranslation();
  return (
    <Field {...field} valuePropName="checked" show={(value) => t(value ? 'state.yes' : 'state.no')}>
      <Checkbox>{t('state.yes')}</Checkbox>
    </Field>
  );
}

export function EnumField({ of, only, ...field }: FieldProps & { of: EnumName; only?: readonly string[] }) {
  const { t } = useTranslation();
  const values: readonly string[] = only ?? enums[of];
  return (
    <Field {...field} show={(value) => (value ? t(`enums:${of}.${value}`) : null)}>
      <Select
        allowClear={!field.required}
        showSearch={{ optionFilterProp: 'label' }}
        options={values.map((value) => ({ value, label: t(`enums:${of}.${value}`) }))}
      />
    </Field>
  );
}

/** Several of what can be chosen from. */
export function EnumsField({ of, ...field }: FieldProps & { of: EnumName }) {
  const { t } = useTranslation();
  const word = (value: string) => t(`enums:${of}.${value}`);
  return (
    <Field {...field} show={(values) => ((values as string[] | null) ?? []).map(word).join(' · ')}>
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        options={enums[of].map((value: string) => ({ value, label: word(value) }))}
      />
    </Field>
  );
}

export function MoneyField(field: FieldProps) {
  return (
    <Field {...field} show={(value) => (value ? formatMoney(value as Money) : null)}>
      <MoneyInput />
    </Field>
  );
}

interface ReferenceFieldProps extends FieldProps {
  to: ReferenceName;
  /** What those to choose from are narrowed by. */
  among?: Record<string, string>;
}

/** Another record, found by its name, its initials or its code. */
export function ReferenceField({ to, among, ...field }: ReferenceFieldProps) {
  return (
    <Field {...field} show={(value) => (value ? <NameOf to={to} id={value as string} /> : null)}>
      <ReferencePicker to={to} {...(among ? { among } : {})} />
    </Field>
  );
}

/** Several other records. */
export function ReferencesField({ to, ...field }: FieldProps & { to: ReferenceName }) {
  return (
    <Field
      {...field}
      show={(ids) => ((ids as string[] | null) ?? []).map((id) => <NameOf key={id} to={to} id={id} />)}
    >
      <ReferencesPicker to={to} />
    </Field>
  );
}

export function CreditCodeField(field: FieldProps) {
  const { t } = useTranslation();
  return (
    <Field
      {...field}
      show={asText}
      normalize={(typed: string) => typed.toUpperCase()}
      rules={[
        {
          validator: async (_, typed?: string) => {
            const fault = typed ? creditCodeFault(typed) : null;
            if (fault) throw new Error(t(`form.creditCode.${fault}`));
          },
        },
      ]}
    >
      <Input maxLength={18} allowClear autoComplete="off" />
    </Field>
  );
}

/** Follows a value of the form, whether it has a field of its own there or not. */
export function useFieldValue<T>(name: string): T | undefined {
  return Form.useWatch(name, { preserve: true }) as T | undefined;
}
