import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DocumentKind, type DocumentOwner, documentRightsQuery, documentsQuery } from '@/api/documents';
import { useProgramme } from '@/api/session';
import { ProblemNote } from '@/components/ProblemNote';
import { DocumentTable } from './DocumentTable';
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
        <DocumentTable documents={documents} mayRemove={rights.mayRemove} onProblem={setProblem} />
      )}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {t('document.more')}
        </Button>
      )}
    </section>
  );
}
