import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change, changesQuery } from '@/api/history';
import { useProgramme } from '@/api/session';
import { formatInstant } from '@/lib/dates';
import { ChangedValue } from './ChangedValue';
import { fieldChanges } from './changes';
import { RECORD_TYPES } from './recordTypes';
import './record.css';

interface Props {
  of: { recordType?: string; recordId?: string };
  /** Which record it was, where that is not plain. */
  about?(change: Change): ReactNode;
}

/** Who changed what, before and after, latest first. */
export function ChangeList({ of, about }: Props) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    changesQuery(programme, of),
  );
  const changes = data.pages.flatMap((page) => page.items);
  if (changes.length === 0) return <Empty description={t('record.noChanges')} />;
  return (
    <>
      <ol className="changes">
        {changes.map((change) => (
          <li key={change.id}>
            <OneChange change={change} about={about?.(change)} />
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {t('record.earlier')}
        </Button>
      )}
    </>
  );
}

function OneChange({ change, about }: { change: Change; about: ReactNode }) {
  const { words, choices } = RECORD_TYPES[change.recordType] ?? { words: 'common' };
  const { t } = useTranslation([words, 'common']);
  const changed = fieldChanges(
    change.before as Record<string, unknown> | null,
    change.after as Record<string, unknown> | null,
  );
  return (
    <>
      <header>
        <time dateTime={change.changedAt}>{formatInstant(change.changedAt)}</time>
        <strong>{change.changedBy}</strong>
        {about}
        <Tag>{t(`enums:ChangeAction.${change.action}`)}</Tag>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('record.field')}</th>
            {change.before && <th scope="col">{t('record.before')}</th>}
            {change.after && <th scope="col">{t('record.after')}</th>}
          </tr>
        </thead>
        <tbody>
          {changed.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{t(`field.${field}`)}</th>
              {change.before && (
                <td>
                  <ChangedValue value={before} choice={choices?.[field]} />
                </td>
              )}
              {change.after && (
                <td>
                  <ChangedValue value={after} choice={choices?.[field]} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
