import { CheckOutlined, CopyOutlined, StopOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { plans } from '@/api/resources';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { ProseField } from '@/components/form/fields';
import { fieldsOf } from '@/components/form/typedFields';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';

type Schemas = components['schemas'];
type Plan = Schemas['PlanVersionView'];
type Approval = Schemas['PlanApprovalRequest'];
type Version = Schemas['PlanRequest'];

const A = fieldsOf<Approval>();
const V = fieldsOf<Version>();

/** What can be done with a version: put it in force, give it up, or begin the next one from it. */
export function PlanSteps({ record, version }: { record: Plan; version: string }) {
  const may = useMay();
  if (record.state === 'DRAFT') {
    return (
      <>
        {may('PLAN_APPROVE') && <Approve plan={record} version={version} />}
        {may('PLAN_WRITE') && <Discard plan={record} version={version} />}
      </>
    );
  }
  return record.state === 'APPROVED' && may('PLAN_WRITE') && <NextVersion plan={record} />;
}

function Approve({ plan, version }: { plan: Plan; version: string }) {
  const { t } = useTranslation('plans');
  const programme = useProgramme();
  const below = plan.shares.filter(({ met }) => !met);
  return (
    <Action<Approval>
      words="plans"
      step="approve"
      primary
      icon={<CheckOutlined aria-hidden />}
      initial={{ shareReasons: below.map(({ share }) => ({ code: share.code, reason: '' })) }}
      send={(body, key) =>
        client.POST('/api/v1/programmes/{programme}/plans/{id}/approval', {
          params: {
            path: { programme, id: plan.id },
            header: { 'If-Match': version, 'Idempotency-Key': key },
          },
          body,
        })
      }
    >
      <A.Reference
        name="decisionId"
        to="decisions"
        among={{ state: 'PASSED', fiscalYear: String(plan.fiscalYear) }}
      />
      {below.map(({ share, permille, minimumPermille }, i) => (
        <section key={share.id} aria-label={nameOf(share)}>
          <Alert
            type="warning"
            showIcon
            title={t('share.below', {
              name: nameOf(share),
              is: `${(permille ?? 0) / 10}%`,
              least: `${minimumPermille / 10}%`,
            })}
          />
          <ProseField
            list="shareReasons"
            name={['shareReasons', i, 'reason']}
            word="shareReason"
            max={500}
            required
          />
        </section>
      ))}
    </Action>
  );
}

/** It keeps its number, so that nobody wonders where that one went. */
function Discard({ plan, version }: { plan: Plan; version: string }) {
  const { t } = useTranslation('plans');
  const programme = useProgramme();
  return (
    <Action<object>
      words="plans"
      step="discard"
      danger
      icon={<StopOutlined aria-hidden />}
      send={() =>
        client.DELETE('/api/v1/programmes/{programme}/plans/{id}', {
          params: { path: { programme, id: plan.id }, header: { 'If-Match': version } },
        })
      }
    >
      <p>{t('discard.detail')}</p>
    </Action>
  );
}

/** A plan in force is not changed; a later version takes its place. */
function NextVersion({ plan }: { plan: Plan }) {
  const programme = useProgramme();
  const navigate = useNavigate();
  return (
    <Action<Version>
      words="plans"
      step="next"
      icon={<CopyOutlined aria-hidden />}
      initial={{ fiscalYear: plan.fiscalYear, copyFrom: plan.id }}
      send={async (body, key) => {
        const { id } = await plans.create(programme, body, key);
        void navigate({ to: paths.tab(programme, 'plans', id, 'lines'), search: {} });
      }}
    >
      <V.Prose name="reason" max={500} required />
    </Action>
  );
}
