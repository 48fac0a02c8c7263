import { Checkbox, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { ReferenceName } from '@/api/references';
import { NameOf } from '@/components/pick/NameOf';
import { ReferencePicker } from '@/components/pick/ReferencePicker';
import { creditCodeFault } from '@/lib/creditCode';
import { TYPED_DATES } from '@/lib/dates';
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

export function NumberField({ min = 0, max = 9999, ...field }: FieldProps & { min?: number; max?: number }) {
  return (
    <Field {...field} show={asText}>
      <InputNumber min={min} max={max} precision={0} />
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

export function FlagField(field: FieldProps) {
  const { t } = useTranslation();
  const label = field.label ?? String(field.name);
  return (
    <Field
      {...field}
      label={label}
      valuePropName="checked"
      show={(value) => t(value ? 'state.yes' : 'state.no')}
    >
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

/** Follows another field of the same form. */
export function useFieldValue<T>(name: string): T | undefined {
  return Form.useWatch(name) as T | undefined;
}
