import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RecordDocument } from '@/api/documents';
import { PlainTable } from '@/components/PlainTable';
import { formatInstant } from '@/lib/dates';
import { useIsPhone } from '@/lib/media';
import { formatBytes } from '@/lib/sizes';
import { DocumentActions } from './DocumentActions';

interface Props {
  documents: RecordDocument[];
  mayRemove: boolean;
  onProblem(error: unknown): void;
}

/** Documents and what can be done with each; on a phone what is told of one stands under its name. */
export function DocumentTable({ documents, mayRemove, onProblem }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const details: TableProps<RecordDocument>['columns'] = [
    { title: t('document.kind'), render: (_, row) => t(`enums:DocumentKind.${row.kind}`) },
    { title: t('document.fileType'), dataIndex: 'fileType' },
    {
      title: t('document.size'),
      align: 'end',
      className: 'tabular',
      render: (_, row) => formatBytes(row.sizeBytes),
    },
    { title: t('document.madeBy'), dataIndex: 'madeBy' },
    { title: t('document.madeAt'), className: 'tabular', render: (_, row) => formatInstant(row.madeAt) },
  ];
  return (
    <PlainTable<RecordDocument>
      label={t('tab.documents')}
      rowKey="id"
      rows={documents}
      columns={[
        { title: t('document.title'), render: (_, row) => <Name document={row} withDetails={phone} /> },
        ...(phone ? [] : details),
        {
          title: <span className="for-reader">{t('document.actions')}</span>,
          render: (_, row) => <DocumentActions document={row} mayRemove={mayRemove} onProblem={onProblem} />,
        },
      ]}
    />
  );
}

function Name({ document, withDetails }: { document: RecordDocument; withDetails: boolean }) {
  const { t } = useTranslation();
  const { title, fileName, kind, sizeBytes, madeBy, madeAt } = document;
  return (
    <>
      {title}
      <small className="document-file">{fileName}</small>
      {withDetails && (
        <small className="document-file">
          {[t(`enums:DocumentKind.${kind}`), formatBytes(sizeBytes), madeBy, formatInstant(madeAt)].join(
            ' · ',
          )}
        </small>
      )}
    </>
  );
}
