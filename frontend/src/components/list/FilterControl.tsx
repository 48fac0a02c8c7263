import { Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '@/components/DatePicker';
import { ReferencePicker } from '@/components/pick/ReferencePicker';
import { TYPED_DATES } from '@/lib/dates';
import { enums } from '@/lib/enums';
import { type Filter, filterLabel } from './filters';

interface Props {
  filter: Filter;
  words: string;
  value: string | undefined;
  onChange(value: string | undefined): void;
}

/** Where one value of a filter is chosen. */
export function FilterControl({ filter, words, value, onChange }: Props) {
  const { t } = useTranslation(words);
  const label = t(filterLabel(filter));
  const common = { 'aria-label': label, placeholder: label, className: 'filter' };
  switch (filter.kind) {
    case 'oneOf':
      return (
        <Select
          {...common}
          allowClear
          value={value}
          onChange={onChange}
          options={enums[filter.of].map((one: string) => ({
            value: one,
            label: t(`enums:${filter.of}.${one}`),
          }))}
        />
      );
    case 'flag':
      return (
        <Select
          {...common}
          allowClear
          value={value}
          onChange={onChange}
          options={(filter.value ? [filter.value] : ['true', 'false']).map((flag) => ({
            value: flag,
            label: t(flag === 'false' ? 'state.no' : 'state.yes'),
          }))}
        />
      );
    case 'reference':
      return (
        <ReferencePicker
          {...common}
          to={filter.to}
          value={value ?? null}
          onChange={(id) => onChange(id ?? undefined)}
        />
      );
    case 'text':
      return <TextFilter {...common} value={value ?? ''} onChange={onChange} />;
    case 'day':
      return (
        <DatePicker
          {...common}
          format={TYPED_DATES}
          value={value ? dayjs(value) : null}
          onChange={(day) => onChange(day?.format('YYYY-MM-DD'))}
        />
      );
    case 'year':
      return (
        <InputNumber
          {...common}
          min={1949}
          max={2100}
          precision={0}
          value={value ? Number(value) : null}
          onChange={(year) => onChange(year ? String(year) : undefined)}
        />
      );
  }
}

interface TextFilterProps {
  'aria-label': string;
  placeholder: string;
  className: string;
  value: string;
  onChange(value: string | undefined): void;
}

/** Narrows once its text is finished: half a word matches nothing here. */
function TextFilter({ value, onChange, ...input }: TextFilterProps) {
  const finish = (text: string) => {
    if (text.trim() !== value) onChange(text.trim() || undefined);
  };
  return (
    <Input
      {...input}
      key={value}
      defaultValue={value}
      allowClear
      maxLength={40}
      onPressEnter={(event) => finish(event.currentTarget.value)}
      onBlur={(event) => finish(event.currentTarget.value)}
      onClear={() => onChange(undefined)}
    />
  );
}
