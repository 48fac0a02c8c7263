import { AuditOutlined, EditOutlined, PlusCircleOutlined, StopOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useMay } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { useIsMine } from '@/components/mine';
import { today } from '@/lib/dates';
import { ChangeSteps } from './ChangeSteps';
import { useSteps } from './steps';

type Schemas = components['schemas'];
type Contract = Schemas['ContractView'];

const S = fieldsOf<Schemas['SigningRequest']>();
const M = fieldsOf<Schemas['CommitmentRequest']>();
const X = fieldsOf<Schemas['ContractCancellationRequest']>();

interface Props {
  record: Contract;
  /** ETag of what was read: nobody signs what he has not seen. */
  version: string;
}

/** What can be done with a contract now; it is never signed by who drafted it. */
export function ContractSteps({ record, version }: Props) {
  const { t } = useTranslation('contracts');
  const may = useMay();
  const isMine = useIsMine();
  const maySign = may('CONTRACT_SIGN');
  if (record.state === 'DRAFT') {
    if (!maySign) return null;
    if (isMine(record.draftedBy)) return <Alert type="info" showIcon title={t('hand.notYou')} />;
    return <Sign record={record} version={version} />;
  }
  if (record.state !== 'SIGNED') return null;
  return (
    <>
      <ChangeSteps record={record} version={version} />
      {maySign && <Commit record={record} version={version} />}
      {/* A contract does not end over a change that waits. */}
      {maySign && !record.openChange && (
        <>
          <Settle record={record} version={version} />
          <Cancel record={record} version={version} />
        </>
      )}
    </>
  );
}

function Sign({ record, version }: Props) {
  const { sign } = useSteps(record.id, version);
  return (
    <Action<Schemas['SigningRequest']>
      words="contracts"
      step="sign"
      primary
      icon={<EditOutlined aria-hidden />}
      initial={{ signedOn: today(), decisionId: record.decision?.id }}
      send={sign}
    >
      <S.Day name="signedOn" required />
      <S.Reference name="decisionId" to="decisions" among={{ state: 'PASSED' }} />
      <S.Money name="committedAmount" />
    </Action>
  );
}

function Commit({ record, version }: Props) {
  const { commit } = useSteps(record.id, version);
  return (
    <Action<Schemas['CommitmentRequest']>
      words="contracts"
      step="commit"
      icon={<PlusCircleOutlined aria-hidden />}
      initial={{ on: today() }}
      send={commit}
    >
      <M.Money name="amount" required />
      <M.Day name="on" required />
    </Action>
  );
}

function Settle({ record, version }: Props) {
  const { settle } = useSteps(record.id, version);
  return (
    <Action<Schemas['CommitmentRequest']>
      words="contracts"
      step="settle"
      icon={<AuditOutlined aria-hidden />}
      initial={{ on: today(), amount: record.paid }}
      send={settle}
    >
      <M.Money name="amount" required />
      <M.Day name="on" required />
    </Action>
  );
}

function Cancel({ record, version }: Props) {
  const { cancel } = useSteps(record.id, version);
  return (
    <Action<Schemas['ContractCancellationRequest']>
      words="contracts"
      step="cancel"
      danger
      icon={<StopOutlined aria-hidden />}
      send={cancel}
    >
      <X.Text name="reason" max={200} required />
    </Action>
  );
}
