import { CheckOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useMay } from '@/api/session';
import { Action } from '@/components/form/Action';
import { useIsMine } from '@/components/mine';
import { useConfirmAccount } from './accountStep';

interface Props {
  record: components['schemas']['PayeeView'];
  /** ETag of what was read: nobody confirms an account he has not seen. */
  version: string;
}

/** Confirms another bank account; never by who proposed it. */
export function AccountStep({ record, version }: Props) {
  const { t } = useTranslation('payees');
  const may = useMay();
  const isMine = useIsMine();
  const confirm = useConfirmAccount(record.id, version);
  const { proposedAccount } = record;
  if (!proposedAccount || !may('CONTRACT_SIGN')) return null;
  if (isMine(proposedAccount.proposedBy)) return <Alert type="info" showIcon title={t('hand.notYours')} />;
  return <Action words="payees" step="confirm" primary icon={<CheckOutlined aria-hidden />} send={confirm} />;
}
