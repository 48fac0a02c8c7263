import { CalendarOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FeedPanel } from './FeedPanel';

/** The way to have this calendar in the calendar of a phone. */
export function Subscription() {
  const { t } = useTranslation('calendar');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<CalendarOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('feed.open')}
      </Button>
      <Modal
        open={open}
        title={t('feed.title')}
        footer={null}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <FeedPanel />
      </Modal>
    </>
  );
}
