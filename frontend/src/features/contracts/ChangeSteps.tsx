import { CheckOutlined, FileDoneOutlined, RollbackOutlined, UndoOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useMay } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { useIsMine } from '@/components/mine';
import { today } from '@/lib/dates';
import { useChangeSteps } from './steps';

type Schemas = components['schemas'];
type Contract = Schemas['ContractView'];
type Change = Schemas['ContractChangeView'];

const P = fieldsOf<Schemas['ContractChangeRequest']>();
const C = fieldsOf<Schemas['ContractChangeConfirmationRequest']>();
const R = fieldsOf<Schemas['ContractChangeRejectionRequest']>();

interface Props {
  record: Contract;
  /** ETag of the contract that was read: nobody confirms what he has not seen. */
  version: string;
}

/** One proposes another amount, another confirms it. */
export function ChangeSteps({ record, version }: Props) {
  const may = useMay();
  const { openChange } = record;
  if (openChange) return <Waiting record={record} version={version} change={openChange} />;
  return may('CONTRACT_WRITE') ? <Propose record={record} version={version} /> : null;
}

function Waiting({ record, version, change }: Props & { change: Change }) {
  const { t } = useTranslation('contracts');
  const may = useMay();
  const isMine = useIsMine();
  const steps = useChangeSteps(record.id, version);
  const proposedIt = isMine(change.proposedBy);
  const mayConfirm = !proposedIt && !isMine(record.draftedBy);
  return (
    <>
      {may('CONTRACT_SIGN') && mayConfirm && (
        <Action<Schemas['ContractChangeConfirmationRequest']>
          words="contracts"
          step="confirm"
          primary
          icon={<CheckOutlined aria-hidden />}
          initial={{ decisionId: change.decision?.id }}
          send={(body, key) => steps.confirm(change.id, body, key)}
        >
          <C.Reference name="decisionId" to="decisions" among={{ state: 'PASSED' }} />
        </Action>
      )}
      {may('CONTRACT_SIGN') && !mayConfirm && <Alert type="info" showIcon title={t('hand.notYours')} />}
      {may('CONTRACT_SIGN') && !proposedIt && (
        <Action<Schemas['ContractChangeRejectionRequest']>
          words="contracts"
          step="reject"
          danger
          icon={<RollbackOutlined aria-hidden />}
          send={(body, key) => steps.reject(change.id, body, key)}
        >
          <R.Text name="reason" max={200} required />
        </Action>
      )}
      {may('CONTRACT_WRITE') && proposedIt && (
        <Action
          words="contracts"
          step="withdraw"
          icon={<UndoOutlined aria-hidden />}
          send={(_, key) => steps.withdraw(change.id, key)}
        />
      )}
    </>
  );
}

function Propose({ record, version }: Props) {
  const { propose } = useChangeSteps(record.id, version);
  return (
    <Action<Schemas['ContractChangeRequest']>
      words="contracts"
      step="change"
      icon={<FileDoneOutlined aria-hidden />}
      initial={{ on: today(), amount: record.amount }}
      send={propose}
    >
      <P.Money name="amount" required />
      <P.Day name="on" required />
      <P.Text name="reason" max={200} required />
      <P.Reference name="decisionId" to="decisions" among={{ state: 'PASSED' }} />
    </Action>
  );
}
