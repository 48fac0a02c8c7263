import { EditOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { DocumentsButton } from '@/components/documents/DocumentsButton';
import { ExportMenu } from '@/components/list/ExportMenu';
import { ImportDialog } from '@/components/list/ImportDialog';
import { Pager } from '@/components/list/Pager';
import { PlainTable } from '@/components/PlainTable';
import { PartDialog } from './PartDialog';
import type { PartsOf } from './parts';
import { useTurns } from './useTurns';

const LIMIT = 50;

/** The parts of a record, and the ways to add and change one. */
export function PartsTab<T extends { id: string }, B extends object>(props: PartsOf<T, B>) {
  const { parts, resource, workbooks, closed = false } = props;
  const { t } = useTranslation(parts.words);
  const programme = useProgramme();
  const mayWrite = useMay()(parts.write) && !closed;
  const { recordType } = parts;
  const turns = useTurns();
  const [opened, setOpened] = useState<T | 'new' | null>(null);
  const [importing, setImporting] = useState(false);
  const { data } = useSuspenseQuery(
    resource.list(programme, { limit: LIMIT, ...(turns.after ? { after: turns.after } : {}) }),
  );

  const add = mayWrite && (
    <>
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => setOpened('new')}>
        {t('create')}
      </Button>
      {workbooks && (
        <Button icon={<UploadOutlined aria-hidden />} onClick={() => setImporting(true)}>
          {t('import.open')}
        </Button>
      )}
    </>
  );

  return (
    <section aria-label={t('title')}>
      {data.items.length === 0 ? (
        <Empty description={t('empty')}>{add}</Empty>
      ) : (
        <>
          <div className="list-toolbar">
            {add}
            {workbooks && <ExportMenu path={workbooks.path} name={t('title')} ask={workbooks.filters} />}
          </div>
          <PlainTable<T>
            label={t('title')}
            rowKey="id"
            rows={data.items}
            columns={[
              ...parts.columns
                .filter((column) => column.list === 'shown')
                .map((column) => ({
                  key: column.name,
                  title: t(`field.${column.name}`),
                  render: (_: unknown, part: T) => column.show(part),
                  ...(column.align ? { align: column.align } : {}),
                })),
              ...(recordType
                ? [
                    {
                      key: 'documents',
                      title: t('tab.documents'),
                      render: (_: unknown, part: T) => (
                        <DocumentsButton
                          owner={{ recordType, recordId: part.id }}
                          name={parts.titleOf(part)}
                        />
                      ),
                    },
                  ]
                : []),
              ...(mayWrite
                ? [
                    {
                      key: 'edit',
                      title: <span className="for-reader">{t('action.edit')}</span>,
                      render: (_: unknown, part: T) =>
                        parts.isFixed?.(part) ? null : (
                          <Button
                            type="text"
                            icon={<EditOutlined aria-hidden />}
                            aria-label={t('record.editing', { name: parts.titleOf(part) })}
                            onClick={() => setOpened(part)}
                          />
                        ),
                    },
                  ]
                : []),
            ]}
          />
          <Pager page={data} search={turns} />
        </>
      )}
      {importing && workbooks && (
        <ImportDialog path={workbooks.path} name={t('title')} onClose={() => setImporting(false)} />
      )}
      {opened && (
        <PartDialog
          parts={parts}
          resource={resource}
          part={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}
