import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { documentsQuery } from '@/api/documents';
import { useProgramme } from '@/api/session';
import { UploadArea } from '@/components/documents/UploadArea';
import '@/components/documents/documents.css';

/** What shows that a finding is put right: sent at once, since the finding is there already. */
export function Evidence({ findingId }: { findingId: string }) {
  const { t } = useTranslation('findings');
  const programme = useProgramme();
  const owner = { recordType: 'finding', recordId: findingId };
  const { data } = useInfiniteQuery(documentsQuery(programme, owner));
  const pieces = data?.pages.flatMap((page) => page.items).filter(({ kind }) => kind === 'EVIDENCE') ?? [];
  return (
    <section aria-label={t('evidence.title')} className="documents">
      <h3>{t('evidence.title')}</h3>
      <UploadArea owner={owner} kind="EVIDENCE" only />
      {pieces.length > 0 && (
        <ul aria-label={t('evidence.sent')}>
          {pieces.map(({ id, fileName }) => (
            <li key={id}>{fileName}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
