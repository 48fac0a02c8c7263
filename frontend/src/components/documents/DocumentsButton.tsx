import { PaperClipOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentOwner } from '@/api/documents';
import { useMay } from '@/api/session';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { PageSkeleton } from '@/components/PageSkeleton';
import { DocumentsPanel } from './DocumentsPanel';

interface Props {
  owner: DocumentOwner;
  /** What the record is called. */
  name: string;
}

/** Opens the documents of a record that is a line on the page of another one. */
export function DocumentsButton({ owner, name }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const title = t('document.of', { name });
  if (!may('ATTACHMENT_READ')) return null;
  return (
    <>
      <Button
        type="text"
        icon={<PaperClipOutlined aria-hidden />}
        aria-label={title}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Modal open width={760} footer={null} title={title} onCancel={() => setOpen(false)}>
          <ErrorBoundary>
            <Suspense fallback={<PageSkeleton />}>
              <DocumentsPanel owner={owner} />
            </Suspense>
          </ErrorBoundary>
        </Modal>
      )}
    </>
  );
}
