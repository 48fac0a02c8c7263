import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findReferences, oneReference, type ReferenceName } from '@/api/references';
import { useProgramme } from '@/api/session';
import { nameOf } from '@/lib/i18n';
import { useDebounced } from '@/lib/useDebounced';
import { Choice } from './Choice';

interface Props {
  to: ReferenceName;
  id?: string;
  value?: string[] | null;
  onChange?: (ids: string[]) => void;
}

const ENOUGH = 20;

/** Finds several other records. */
export function ReferencesPicker({ to, id = '', value, onChange }: Props) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), 250);
  const ids = value ?? [];
  const found = useQuery({
    ...findReferences(to, programme, { ...(q ? { q } : {}), limit: ENOUGH }),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const chosen = useQueries({ queries: ids.map((one) => oneReference(to, programme, one)) });
  const named = [...(found.data ?? []), ...chosen.flatMap(({ data }) => data ?? [])];
  const options = [
    ...new Map(
      named.map((record) => [record.id, { value: record.id, label: nameOf(record), code: record.code }]),
    ).values(),
  ];

  return (
    <Select
      id={id}
      mode="multiple"
      value={ids}
      options={options}
      optionRender={({ data: { label, code } }) => <Choice label={label} code={code} />}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={open && found.isFetching}
      onOpenChange={setOpen}
      onChange={(next) => onChange?.(next)}
      notFoundContent={t('form.nothingFound')}
      placeholder={t('form.findHint')}
    />
  );
}
