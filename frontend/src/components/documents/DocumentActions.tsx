import { DeleteOutlined, DownloadOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canBeShown, documentUrl, type RecordDocument, removeDocument, showDocument } from '@/api/documents';
import { useProgramme } from '@/api/session';
import { DialogForm } from '@/components/form/DialogForm';

interface Props {
  document: RecordDocument;
  mayRemove: boolean;
  onProblem(error: unknown): void;
}

/** What can be done with one document. */
export function DocumentActions({ document, mayRemove, onProblem }: Props) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const [removing, setRemoving] = useState(false);
  const name = document.title;
  return (
    <span className="document-actions">
      {canBeShown(document) && (
        <Button
          type="text"
          icon={<EyeOutlined aria-hidden />}
          aria-label={t('document.show', { name })}
          onClick={() => void showDocument(programme, document).catch(onProblem)}
        />
      )}
      <Button
        type="text"
        icon={<DownloadOutlined aria-hidden />}
        aria-label={t('document.download', { name })}
        href={documentUrl(programme, document.id)}
        download={document.fileName}
      />
      {mayRemove && (
        <Button
          type="text"
          danger
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t('document.remove', { name })}
          onClick={() => setRemoving(true)}
        />
      )}
      {removing && (
        <DialogForm
          title={t('remove.title', { name })}
          deed={t('action.remove')}
          words="common"
          danger
          send={() => removeDocument(programme, document.id)}
          onClose={() => setRemoving(false)}
        >
          <p>{t('document.removeDetail')}</p>
        </DialogForm>
      )}
    </span>
  );
}
