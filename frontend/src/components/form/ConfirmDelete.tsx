import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogForm } from './DialogForm';

interface Props {
  title: string;
  remove(): Promise<void>;
  onRemoved(): void;
}

/** Removes a record entered by mistake, after asking. */
export function ConfirmDelete({ title, remove, onRemoved }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button danger icon={<DeleteOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('action.remove')}
      </Button>
      {open && (
        <DialogForm
          title={t('remove.title', { name: title })}
          deed={t('action.remove')}
          words="common"
          danger
          send={async () => {
            await remove();
            onRemoved();
          }}
          onClose={() => setOpen(false)}
        >
          <p>{t('remove.detail')}</p>
        </DialogForm>
      )}
    </>
  );
}
