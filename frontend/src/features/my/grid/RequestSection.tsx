import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { approve, decide } from '@/api/absences';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { ProseField } from '@/components/form/fields';
import { useStep } from '@/components/form/useStep';
import { formatInstant } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import type { Leave, Outing } from '../contract';
import { Line, Lines } from '../Lines';
import styles from '../my.module.css';
import { Section } from '../Section';
import { Term } from '../Term';
import { awaitingQuery } from './queries';

/** Leaves and outings it is one's turn to decide on. */
export function RequestSection() {
  const { t } = useTranslation('my');
  const query = useQuery(awaitingQuery(useProgramme()));
  return (
    <Section title={t('request.title')} note={query.data?.length || null}>
      <Lines query={query} none={t('request.none')}>
        {({ leave, outing }) =>
          leave ? (
            <LeaveRequest key={leave.id} leave={leave} />
          ) : (
            <OutingRequest key={outing.id} outing={outing} />
          )
        }
      </Lines>
    </Section>
  );
}

function LeaveRequest({ leave }: { leave: Leave }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  return (
    <Line
      what={
        <Link to={paths.record(programme, 'leaves', leave.id)} search={{}}>
          {nameOf(leave.person)} · {nameOf(leave.kind)}
        </Link>
      }
      more={
        <>
          <Term {...leave} />
          {leave.askedEndsAt && t('request.longer', { to: formatInstant(leave.askedEndsAt) })}
          <br />
          {leave.reason}
        </>
      }
      steps={<Decide leave={leave} />}
    />
  );
}

function OutingRequest({ outing }: { outing: Outing }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const { busy, take } = useStep();
  return (
    <Line
      what={
        <Link to={paths.record(programme, 'outings', outing.id)} search={{}}>
          {nameOf(outing.person)} · {t('request.outing', { destination: outing.destination })}
        </Link>
      }
      more={
        <>
          <Term {...outing} />
          <br />
          {outing.purpose}
        </>
      }
      steps={
        <Button
          type="primary"
          loading={busy}
          onClick={() =>
            take(() => approve(programme, outing.id, `"${outing.version}"`), t('request.approved'))
          }
        >
          {t('request.approve')}
        </Button>
      }
    />
  );
}

/** On the step the reader was shown; where another has decided it meanwhile, the service refuses. */
function decisionOn(
  { steps }: Leave,
  decision: components['schemas']['Decision'],
  reason?: string,
): components['schemas']['LeaveDecisionRequest'] {
  const { round = 0, position = 0 } = steps.find(({ state }) => state === 'AWAITED') ?? {};
  return { decision, round, position, ...(reason ? { reason } : {}) };
}

function Decide({ leave }: { leave: Leave }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const { busy, take } = useStep();
  return (
    <span className={styles.steps}>
      <Button
        type="primary"
        loading={busy}
        onClick={() =>
          take(() => decide(programme, leave.id, decisionOn(leave, 'APPROVED')), t('request.approved'))
        }
      >
        {t('request.approve')}
      </Button>
      <Action<{ reason: string }>
        words="my"
        step="reject"
        danger
        draftKey={`${programme}/reject/${leave.id}`}
        send={({ reason }) => decide(programme, leave.id, decisionOn(leave, 'REJECTED', reason))}
      >
        <ProseField name="reason" max={200} required />
      </Action>
    </span>
  );
}
