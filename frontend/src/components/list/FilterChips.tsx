import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { NameOf } from '@/components/pick/NameOf';
import type { ListSearchControl } from '@/lib/useListSearch';
import { type Filter, filterLabel } from './filters';

interface Props {
  filters: readonly Filter[];
  words: string;
  search: ListSearchControl;
}

/** By what a list is narrowed at present; each goes away with a click. */
export function FilterChips({ filters, words, search }: Props) {
  const { t } = useTranslation(words);
  const active = filters.filter((filter) => search.filters[filter.name]);
  if (active.length === 0 && !search.q) return null;

  const shown = (filter: Filter, value: string) => {
    if (filter.kind === 'oneOf') return t(`enums:${filter.of}.${value}`, value);
    if (filter.kind === 'flag') return t(value === 'false' ? 'state.no' : 'state.yes');
    if (filter.kind === 'reference') return <NameOf to={filter.to} id={value} />;
    return value;
  };

  return (
    <ul className="chips" aria-label={t('list.activeFilters')}>
      {search.q && (
        <li>
          <Tag closable={{ 'aria-label': t('list.clearSearch') }} onClose={() => search.search('')}>
            {t('list.searched', { q: search.q })}
          </Tag>
        </li>
      )}
      {active.map((filter) => (
        <li key={filter.name}>
          <Tag
            closable={{ 'aria-label': t('list.clearFilter', { name: t(filterLabel(filter)) }) }}
            onClose={(event) => {
              // The chip goes when the URL says so, not by itself.
              event.preventDefault();
              search.filter(filter.name, undefined);
            }}
          >
            {t(filterLabel(filter))}: {shown(filter, search.filters[filter.name] ?? '')}
          </Tag>
        </li>
      ))}
      <li>
        <Button type="link" size="small" onClick={search.clear}>
          {t('list.clearAll')}
        </Button>
      </li>
    </ul>
  );
}
