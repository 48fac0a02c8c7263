import { CheckOutlined, RollbackOutlined, SendOutlined } from '@ant-design/icons';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useAccess, useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';

type Report = components['schemas']['ReportView'];
type GivingBack = components['schemas']['ReportReturnRequest'];

const F = fieldsOf<GivingBack>();
const AT = '/api/v1/programmes/{programme}/progress-reports/{id}';

interface Props {
  report: Report;
}

interface StepsProps extends Props {
  /** Among others only what it waits for is offered; taking back an approval needs its own page. */
  amongOthers?: boolean;
}

/** A report is submitted by one, approved by another, or given back with a reason: even an approved one. */
export function ReportSteps({ report, amongOthers = false }: StepsProps) {
  const may = useMay();
  const access = useAccess();
  const own = report.author != null && report.author.id === access?.personId;
  const decides = may('PROJECT_APPROVE');
  const { state } = report;
  const open = state === 'DRAFT' || state === 'RETURNED';
  return (
    <>
      {open && may('PROJECT_WRITE') && <Submit report={report} />}
      {state === 'SUBMITTED' && decides && !own && <Approve report={report} />}
      {(state === 'SUBMITTED' || (state === 'APPROVED' && !amongOthers)) && decides && (
        <GiveBack report={report} />
      )}
    </>
  );
}

function useParams({ id, version }: Report) {
  const programme = useProgramme();
  return { path: { programme, id }, header: { 'If-Match': `"${version}"` } };
}

function Submit({ report }: Props) {
  const params = useParams(report);
  return (
    <Action<object>
      words="progress-reports"
      step="submit"
      primary
      icon={<SendOutlined aria-hidden />}
      send={() => client.POST(`${AT}/submission`, { params })}
    />
  );
}

function Approve({ report }: Props) {
  const params = useParams(report);
  return (
    <Action<object>
      words="progress-reports"
      step="approve"
      primary
      icon={<CheckOutlined aria-hidden />}
      send={() => client.POST(`${AT}/approval`, { params })}
    />
  );
}

function GiveBack({ report }: Props) {
  const params = useParams(report);
  return (
    <Action<GivingBack>
      words="progress-reports"
      step="giveBack"
      danger
      icon={<RollbackOutlined aria-hidden />}
      send={(body) => client.POST(`${AT}/return`, { params, body })}
    >
      <F.Prose name="reason" max={500} required />
    </Action>
  );
}
