import { EditOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Tabs } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess, useMay } from '@/api/session';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { ForbiddenPage, NotFoundPage } from '@/components/ErrorPages';
import { ConfirmDelete } from '@/components/form/ConfirmDelete';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { paths } from '@/lib/paths';
import { ChangeList } from './ChangeList';
import { Facts } from './Facts';
import type { Feature } from './feature';
import { RelatedLinks } from './RelatedLinks';
import { useRecord } from './useRecord';

interface Props<T extends { id: string }, B> {
  feature: Feature<T, B>;
}

/** The page of one record: what it is and in what state, what can be done with it, and tabs with their own addresses. */
export function RecordPage<T extends { id: string }, B>({ feature }: Props<T, B>) {
  return useMay()(feature.read) ? <Shown feature={feature} /> : <ForbiddenPage />;
}

function Shown<T extends { id: string }, B>({ feature }: Props<T, B>) {
  const { t } = useTranslation(feature.name);
  const may = useMay();
  const access = useAccess();
  const navigate = useNavigate();
  const { record, version, programme, id, tab } = useRecord(feature);
  const { Actions, Lead } = feature;
  const mayWrite = feature.write !== undefined && may(feature.write);
  const mayKeep = feature.keep ? may(feature.keep) : mayWrite;
  const stays = feature.isFixed?.(record) ?? false;
  const removable = feature.removable && !stays && (feature.isRemovable?.(record) ?? true);
  const title = feature.titleOf(record);

  const tabs = [
    {
      key: '',
      label: t('tab.overview'),
      children: (
        <>
          {Lead && <Lead record={record} />}
          <Facts words={feature.name} columns={feature.columns} record={record} />
          {feature.related && <RelatedLinks related={feature.related} id={record.id} />}
        </>
      ),
    },
    ...(feature.tabs ?? [])
      .filter(({ permission }) => may(permission))
      .filter(({ shownTo }) => !shownTo || (access && shownTo(record, access)))
      .map(({ name, Content }) => ({
        key: name,
        label: t(`tab.${name}`),
        children: <Content record={record} version={version} />,
      })),
    ...(may('HISTORY_READ')
      ? [
          {
            key: 'history',
            label: t('tab.history'),
            children: <ChangeList of={{ recordType: feature.recordType, recordId: record.id }} />,
          },
        ]
      : []),
  ];
  if (tab && !tabs.some(({ key }) => key === tab)) return <NotFoundPage />;

  return (
    <>
      <nav className="crumbs" aria-label={t('shell.crumbs')}>
        <Link to={paths.list(programme, feature.name)} search={{}}>
          {t('title')}
        </Link>
      </nav>
      <PageTitle
        title={title}
        state={feature.stateOf?.(record)}
        actions={
          <>
            {Actions && <Actions record={record} version={version} />}
            {mayWrite && !feature.fixed && !stays && (
              <Link to={paths.edit(programme, feature.name, id)} search={{}}>
                <Button icon={<EditOutlined aria-hidden />} tabIndex={-1}>
                  {t('action.edit')}
                </Button>
              </Link>
            )}
            {mayKeep && removable && (
              <ConfirmDelete
                title={title}
                remove={() => feature.resource.remove(programme, record.id, version)}
                onRemoved={() =>
                  void navigate({ to: paths.list(programme, feature.name), search: {}, replace: true })
                }
              />
            )}
          </>
        }
      />
      <Tabs
        activeKey={tab ?? ''}
        destroyOnHidden
        items={tabs.map(({ children, ...item }) => ({
          ...item,
          children: (
            <ErrorBoundary>
              <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
            </ErrorBoundary>
          ),
        }))}
        onChange={(key) =>
          void navigate({
            to: key ? paths.tab(programme, feature.name, id, key) : paths.record(programme, feature.name, id),
            search: {},
            replace: true,
          })
        }
      />
    </>
  );
}
