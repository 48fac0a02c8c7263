import { useBlocker } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks before a page with something unsaved on it is left. */
export function UnsavedGuard({ unsaved }: { unsaved: RefObject<boolean> }) {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved.current && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved.current,
    withResolver: true,
  });
  return (
    <Modal
      open={status === 'blocked'}
      title={t('form.unsaved.title')}
      onCancel={() => reset?.()}
      footer={[
        <Button key="leave" onClick={proceed}>
          {t('form.unsaved.leave')}
        </Button>,
        <Button key="stay" type="primary" onClick={reset}>
          {t('form.unsaved.stay')}
        </Button>,
      ]}
    >
      {t('form.unsaved.detail')}
    </Modal>
  );
}
