import { RollbackOutlined, SendOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useMay } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { useIsMine } from '@/components/mine';
import { today } from '@/lib/dates';
import { Forward } from './Forward';
import { useSteps } from './steps';
import { TURNS } from './turn';

type Schemas = components['schemas'];
type Disbursement = Schemas['DisbursementView'];
type Refunding = Schemas['RefundRequest'];
type Returning = Schemas['DisbursementReturnRequest'];

const R = fieldsOf<Returning>();
const B = fieldsOf<Refunding>();

interface Props {
  record: Disbursement;
  version: string;
}

/** What can be done with a payment now, by whoever's turn it is. */
export function DisbursementSteps({ record, version }: Props) {
  const may = useMay();
  const { state } = record;
  const turn = TURNS[state];
  if (turn)
    return may(turn.permission) && <MyTurn record={record} version={version} others={turn.others(record)} />;
  if (state === 'PAID') return may('DISBURSEMENT_PAY') && <Refund record={record} version={version} />;
  if (state === 'DRAFT' || state === 'RETURNED')
    return may('DISBURSEMENT_REQUEST') && <Submit record={record} version={version} />;
  return null;
}

/** Nobody passes on what went through his own hands before; that much is said before he tries. */
function MyTurn({ record, version, others }: Props & { others: (Schemas['Hand'] | null)[] }) {
  const { t } = useTranslation('disbursements');
  const isMine = useIsMine();
  const may = useMay();
  if (others.some(isMine)) return <Alert type="info" showIcon title={t('hand.notYou')} />;
  return (
    <>
      <Forward record={record} version={version} />
      {may('DISBURSEMENT_RETURN') && <Return record={record} version={version} />}
    </>
  );
}

function Submit({ record, version }: Props) {
  const { t } = useTranslation('disbursements');
  const { submit } = useSteps(record.id, version);
  return (
    <Action<object>
      words="disbursements"
      step="submit"
      primary
      icon={<SendOutlined aria-hidden />}
      send={(_, key) => submit(key)}
    >
      <p>{t('submit.detail')}</p>
    </Action>
  );
}

function Return({ record, version }: Props) {
  const { giveBack } = useSteps(record.id, version);
  return (
    <Action<Returning>
      words="disbursements"
      step="return"
      danger
      icon={<RollbackOutlined aria-hidden />}
      send={giveBack}
    >
      <R.Text name="reason" max={200} required />
    </Action>
  );
}

function Refund({ record, version }: Props) {
  const { refund } = useSteps(record.id, version);
  return (
    <Action<Refunding>
      words="disbursements"
      step="refund"
      icon={<RollbackOutlined aria-hidden />}
      initial={{ on: today() }}
      send={refund}
    >
      <B.Money name="amount" required />
      <B.Day name="on" required />
      <B.Text name="bankReference" max={60} required />
      <B.Text name="reason" max={200} required />
    </Action>
  );
}
