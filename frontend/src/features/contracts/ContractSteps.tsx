import {
  AuditOutlined,
  EditOutlined,
  FileDoneOutlined,
  PlusCircleOutlined,
  StopOutlined,
} from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useMay } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { useIsMine } from '@/components/mine';
import { today } from '@/lib/dates';
import { useSteps } from './steps';

type Schemas = components['schemas'];
type Contract = Schemas['ContractView'];

const S = fieldsOf<Schemas['SigningRequest']>();
const M = fieldsOf<Schemas['CommitmentRequest']>();
const C = fieldsOf<Schemas['ContractChangeRequest']>();
const X = fieldsOf<Schemas['ContractCancellationRequest']>();

interface Props {
  record: Contract;
  /** ETag of what was read: nobody signs what he has not seen. */
  version: string;
}

/** What can be done with a contract now; never by who drafted it. */
export function ContractSteps({ record, version }: Props) {
  const { t } = useTranslation('contracts');
  const may = useMay();
  const isMine = useIsMine();
  if (!may('CONTRACT_SIGN')) return null;
  if (isMine(record.draftedBy) && record.state === 'DRAFT')
    return <Alert type="info" showIcon title={t('hand.notYou')} />;
  if (record.state === 'DRAFT') return <Sign record={record} version={version} />;
  if (record.state !== 'SIGNED') return null;
  return (
    <>
      <Commit record={record} version={version} />
      <Change record={record} version={version} />
      <Settle record={record} version={version} />
      <Cancel record={record} version={version} />
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

function Change({ record, version }: Props) {
  const { change } = useSteps(record.id, version);
  return (
    <Action<Schemas['ContractChangeRequest']>
      words="contracts"
      step="change"
      icon={<FileDoneOutlined aria-hidden />}
      initial={{ on: today(), amount: record.amount }}
      send={change}
    >
      <C.Money name="amount" required />
      <C.Day name="on" required />
      <C.Text name="reason" max={200} required />
      <C.Reference name="decisionId" to="decisions" among={{ state: 'PASSED' }} />
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
