import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DocumentKind,
  type DocumentOwner,
  documentRightsQuery,
  documentsQuery,
  type RecordDocument,
} from '@/api/documents';
import { useProgramme } from '@/api/session';
import { PlainTable } from '@/components/PlainTable';
import { ProblemNote } from '@/components/ProblemNote';
import { formatInstant } from '@/lib/dates';
import { formatBytes } from '@/lib/sizes';
import { DocumentActions } from './DocumentActions';
import { UploadArea } from './UploadArea';
import './documents.css';

interface Props {
  owner: DocumentOwner;
  /** What the next documents are for, until the reader says otherwise. */
  kind?: DocumentKind;
}

/** The documents of a record, and for those who may change it the way to add one. */
export function DocumentsPanel({ owner, kind = 'OTHER' }: Props) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const [problem, setProblem] = useState<unknown>(null);
  const { data: rights } = useSuspenseQuery(documentRightsQuery(programme, owner));
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    documentsQuery(programme, owner),
  );
  const documents = data.pages.flatMap((page) => page.items);
  return (
    <section className="documents" aria-label={t('tab.documents')}>
      {rights.mayAdd && <UploadArea owner={owner} kind={kind} />}
      {problem !== null && <ProblemNote error={problem} />}
      {documents.length === 0 ? (
        <Empty description={t(rights.mayAdd ? 'document.noneYet' : 'document.none')} />
      ) : (
        <PlainTable<RecordDocument>
          label={t('tab.documents')}
          rowKey="id"
          rows={documents}
          columns={[
            {
              title: t('document.title'),
              render: (_, { title, fileName }) => <Name {...{ title, fileName }} />,
            },
            { title: t('document.kind'), render: (_, row) => t(`enums:DocumentKind.${row.kind}`) },
            { title: t('document.fileType'), dataIndex: 'fileType' },
            {
              title: t('document.size'),
              align: 'end',
              className: 'tabular',
              render: (_, row) => formatBytes(row.sizeBytes),
            },
            { title: t('document.madeBy'), dataIndex: 'madeBy' },
            {
              title: t('document.madeAt'),
              className: 'tabular',
              render: (_, row) => formatInstant(row.madeAt),
            },
            {
              title: <span className="for-reader">{t('document.actions')}</span>,
              render: (_, row) => (
                <DocumentActions document={row} mayRemove={rights.mayRemove} onProblem={setProblem} />
              ),
            },
          ]}
        />
      )}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {t('document.more')}
        </Button>
      )}
    </section>
  );
}

function Name({ title, fileName }: { title: string; fileName: string }) {
  return (
    <>
      {title}
      <small className="document-file">{fileName}</small>
    </>
  );
}
