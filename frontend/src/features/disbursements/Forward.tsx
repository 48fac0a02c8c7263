import { CheckOutlined, PayCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';
import { formatMoney } from '@/lib/money';
import { useSteps } from './steps';

type Schemas = components['schemas'];
type Approval = Schemas['DisbursementApprovalRequest'];
type Payment = Schemas['PaymentRequest'];

const A = fieldsOf<Approval>();
const P = fieldsOf<Payment>();

interface Props {
  record: Schemas['DisbursementView'];
  /** ETag of what was read: nobody passes on what he has not seen. */
  version: string;
}

/** The step that passes a payment on to the next hand. */
export function Forward({ record, version }: Props) {
  switch (record.state) {
    case 'SUBMITTED':
      return <Review record={record} version={version} />;
    case 'REVIEWED':
      return <Approve record={record} version={version} />;
    case 'APPROVED':
      return <Pay record={record} version={version} />;
    default:
      return null;
  }
}

/** What it is about, once more: the last look before the step. */
function About({ record: { payee, amount, purpose } }: Pick<Props, 'record'>) {
  const { t } = useTranslation('disbursements');
  return <p>{t('about', { payee: payee.nameZh, amount: formatMoney(amount), purpose })}</p>;
}

function Review({ record, version }: Props) {
  const { review } = useSteps(record.id, version);
  return (
    <Action<object>
      words="disbursements"
      step="review"
      primary
      icon={<CheckOutlined aria-hidden />}
      send={(_, key) => review(key)}
    >
      <About record={record} />
    </Action>
  );
}

function Approve({ record, version }: Props) {
  const { approve } = useSteps(record.id, version);
  return (
    <Action<Approval>
      words="disbursements"
      step="approve"
      primary
      icon={<CheckOutlined aria-hidden />}
      initial={{ decisionId: record.decision?.id }}
      send={approve}
    >
      <About record={record} />
      <A.Reference
        name="decisionId"
        to="decisions"
        among={{ state: 'PASSED', projectId: record.project.id }}
      />
    </Action>
  );
}

function Pay({ record, version }: Props) {
  const { pay } = useSteps(record.id, version);
  return (
    <Action<Payment>
      words="disbursements"
      step="pay"
      primary
      icon={<PayCircleOutlined aria-hidden />}
      initial={{ paidOn: today() }}
      send={pay}
    >
      <About record={record} />
      <P.Text name="bankReference" max={60} required />
      <P.Day name="paidOn" required />
    </Action>
  );
}
