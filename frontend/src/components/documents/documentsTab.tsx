import type { DocumentKind } from '@/api/documents';
import type { Tab } from '@/components/record/feature';
import { DocumentsPanel } from './DocumentsPanel';

/** The tab of a record's documents; `recordType` as the history calls it. */
export function documentsTab<T extends { id: string }>(recordType: string, kind?: DocumentKind): Tab<T> {
  return {
    name: 'documents',
    permission: 'ATTACHMENT_READ',
    Content: ({ record }) => (
      <DocumentsPanel owner={{ recordType, recordId: record.id }} {...(kind ? { kind } : {})} />
    ),
  };
}
