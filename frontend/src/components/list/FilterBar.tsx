import { FilterOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '@/lib/media';
import type { ListSearchControl } from '@/lib/useListSearch';
import { FilterControl } from './FilterControl';
import { type Filter, filterLabel } from './filters';

interface Props {
  filters: readonly Filter[];
  words: string;
  search: ListSearchControl;
}

/** The filters of a list: in a row on a desk, behind a button on a phone. */
export function FilterBar({ filters, words, search }: Props) {
  const { t } = useTranslation(words);
  const phone = useIsPhone();
  const [open, setOpen] = useState(false);
  const control = (filter: Filter) => (
    <FilterControl
      filter={filter}
      words={words}
      value={search.filters[filter.name]}
      onChange={(value) => search.filter(filter.name, value)}
    />
  );
  const chosen = filters.filter(({ linked }) => !linked);
  if (chosen.length === 0) return null;
  if (!phone) {
    return (
      <div className="filter-row">
        {chosen.map((filter) => (
          <span key={filter.name}>{control(filter)}</span>
        ))}
      </div>
    );
  }
  return (
    <>
      <Badge count={Object.keys(search.filters).length}>
        <Button icon={<FilterOutlined aria-hidden />} onClick={() => setOpen(true)}>
          {t('list.filter')}
        </Button>
      </Badge>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        placement="bottom"
        size="large"
        title={t('list.filter')}
      >
        <div className="filter-stack">
          {chosen.map((filter) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: the control names itself as well
            <label key={filter.name}>
              <span>{t(filterLabel(filter))}</span>
              {control(filter)}
            </label>
          ))}
          <Button type="primary" size="large" block onClick={() => setOpen(false)}>
            {t('list.showRows')}
          </Button>
        </div>
      </Drawer>
    </>
  );
}
