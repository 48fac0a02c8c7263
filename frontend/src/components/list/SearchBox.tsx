import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '@/lib/useDebounced';

/** Searches while one types; the words of the search live in the URL. */
export function SearchBox({ q, search }: { q: string; search(q: string): void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(q);
  const asked = useRef(q);
  const settled = useDebounced(typed.trim(), 300);

  // The URL changed by itself ("back", a cleared filter), not because of what was typed here.
  useEffect(() => {
    if (q === asked.current) return;
    asked.current = q;
    setTyped(q);
  }, [q]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed asks, not a new function
  useEffect(() => {
    if (settled === asked.current) return;
    asked.current = settled;
    search(settled);
  }, [settled]);

  return (
    <Input.Search
      className="search-box"
      role="searchbox"
      aria-label={t('list.search')}
      placeholder={t('list.searchHint')}
      allowClear
      maxLength={100}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onSearch={(text) => {
        asked.current = text.trim();
        search(text.trim());
      }}
    />
  );
}
