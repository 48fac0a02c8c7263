import { InboxOutlined } from '@ant-design/icons';
import { Select, Upload } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentKind, DocumentOwner } from '@/api/documents';
import { UnsavedGuard } from '@/components/form/UnsavedGuard';
import { enums } from '@/lib/enums';
import { UploadList } from './UploadList';
import { useUploads } from './useUploads';

const TYPES = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.pptx';

interface Props {
  owner: DocumentOwner;
  kind: DocumentKind;
  /** They are all of this kind: nothing else would be of use here. */
  only?: boolean;
}

/** Where files are dropped or chosen, several at once, for a record. */
export function UploadArea({ owner, kind, only = false }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(kind);
  const { uploads, unsent, add, retry, dismiss } = useUploads(owner);
  const id = useId();
  return (
    <div className="upload-area">
      {!only && (
        <div className="upload-kind">
          <label htmlFor={id}>{t('document.kindOfNext')}</label>
          <Select
            id={id}
            value={chosen}
            onChange={setChosen}
            options={enums.DocumentKind.map((value) => ({
              value,
              label: t(`enums:DocumentKind.${value}`),
            }))}
          />
        </div>
      )}
      <Upload.Dragger
        multiple
        accept={TYPES}
        showUploadList={false}
        beforeUpload={(file) => {
          add(file, chosen);
          return false;
        }}
      >
        <p>
          <InboxOutlined aria-hidden /> {t('document.drop')}
        </p>
        <p className="upload-hint">{t('document.hint')}</p>
      </Upload.Dragger>
      <UploadList uploads={uploads} onRetry={retry} onDismiss={dismiss} />
      <UnsavedGuard unsaved={unsent} />
    </div>
  );
}
