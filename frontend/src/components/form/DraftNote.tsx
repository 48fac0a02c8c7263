import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Says that what stands in the form was typed earlier, and lets one begin anew. */
export function DraftNote({ onDiscard }: { onDiscard(): void }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="info"
      showIcon
      title={t('form.draft.restored')}
      action={<Button onClick={onDiscard}>{t('form.draft.discard')}</Button>}
    />
  );
}
