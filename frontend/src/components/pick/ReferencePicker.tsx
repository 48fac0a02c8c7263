import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findReferences, oneReference, type Reference, type ReferenceName } from '@/api/references';
import { useProgramme } from '@/api/session';
import { nameOf } from '@/lib/i18n';
import { useDebounced } from '@/lib/useDebounced';
import { Choice } from './Choice';

interface Props {
  to: ReferenceName;
  /** What those to choose from are narrowed by. */
  among?: Record<string, string>;
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
  disabled?: boolean;
  placeholder?: string;
  className?: string;
  'aria-label'?: string;
}

const ENOUGH = 20;

function option(record: Reference) {
  return { value: record.id, label: nameOf(record), code: record.code };
}

/** Finds another record by its name, its initials or its code; the service searches, as there may be thousands. */
export function ReferencePicker({ to, among = {}, value, onChange, ...select }: Props) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), 250);
  const found = useQuery({
    ...findReferences(to, programme, { ...among, ...(q ? { q } : {}), limit: ENOUGH }),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const chosen = useQuery({ ...oneReference(to, programme, value ?? ''), enabled: Boolean(value) });

  const options = (found.data ?? []).map(option);
  // The chosen one is named although it is not among those found.
  if (value && !typed && !options.some((o) => o.value === value)) {
    options.unshift(chosen.data ? option(chosen.data) : { value, label: '…', code: '' });
  }

  return (
    <Select
      {...select}
      value={value ?? undefined}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={options}
      onOpenChange={(opened) => {
        setOpen(opened);
        if (!opened) setTyped('');
      }}
      onChange={(id) => onChange?.(id ?? null)}
      loading={open && found.isFetching}
      notFoundContent={found.isFetching ? <Spin size="small" /> : t('form.nothingFound')}
      placeholder={select.placeholder ?? t('form.findHint')}
      optionRender={({ data: { label, code } }) => <Choice label={label} code={code} />}
    />
  );
}
