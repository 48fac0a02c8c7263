import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/api/resource';
import { usePreference } from '@/lib/preferences';
import type { ListSearchControl } from '@/lib/useListSearch';
import './list.css';

const SIZES = [20, 50, 100];

export function usePageSize() {
  return usePreference('pageSize', 20);
}

interface Props {
  page: Page<unknown>;
  search: Pick<ListSearchControl, 'page' | 'canGoBack' | 'next' | 'previous'>;
  /** Whether the reader chooses how many rows a page has. */
  sized?: boolean;
}

/** How many there are, and the way to the next of them. */
export function Pager({ page, search, sized = false }: Props) {
  const { t, i18n } = useTranslation();
  const [size, setSize] = usePageSize();
  const { next } = page;
  const total = page.total.toLocaleString(i18n.language);
  return (
    <nav className="pager" aria-label={t('list.pages')}>
      <span role="status">{t(page.totalIsExact ? 'list.total' : 'list.moreThan', { total })}</span>
      <span className="pager-turn">
        {sized && (
          <Select
            className="desk-only"
            aria-label={t('list.pageSize')}
            value={size}
            onChange={setSize}
            options={SIZES.map((value) => ({ value, label: t('list.perPage', { value }) }))}
          />
        )}
        <Button
          icon={<LeftOutlined aria-hidden />}
          disabled={!search.canGoBack}
          onClick={search.previous}
          aria-label={t('list.previous')}
        />
        {search.page !== null && <span className="tabular">{t('list.page', { page: search.page })}</span>}
        <Button
          icon={<RightOutlined aria-hidden />}
          disabled={!next}
          onClick={() => next && search.next(next)}
          aria-label={t('list.next')}
        />
      </span>
    </nav>
  );
}
