import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { comeBack, depart } from '@/api/absences';
import { useProgramme } from '@/api/session';
import { useStep } from '@/components/form/useStep';
import { StateTag } from '@/components/StateTag';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import type { Leave } from './contract';
import { Line, Lines } from './Lines';
import { myLeavesQuery } from './queries';
import { Section } from './Section';
import { Term } from './Term';

/** One's leaves that are asked for, granted or under way: going and coming back take one tap. */
export function LeaveSection({ personId }: { personId: string }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const query = useQuery(myLeavesQuery(programme, personId));
  return (
    <Section
      title={t('leave.title')}
      action={
        <Link to={paths.create(programme, 'leaves')} search={{}}>
          <Button>{t('leave.request')}</Button>
        </Link>
      }
    >
      <Lines query={query} none={t('leave.none')}>
        {(leave) => (
          <Line
            key={leave.id}
            what={
              <Link to={paths.record(programme, 'leaves', leave.id)} search={{}}>
                {nameOf(leave.kind)} <StateTag of="LeaveState" value={leave.state} />
              </Link>
            }
            more={<Term {...leave} />}
            steps={<LeaveStep leave={leave} />}
          />
        )}
      </Lines>
    </Section>
  );
}

function LeaveStep({ leave }: { leave: Leave }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const { busy, take } = useStep();
  if (leave.state === 'APPROVED' && today(new Date(leave.startsAt)) <= today()) {
    return (
      <Button loading={busy} onClick={() => take(() => depart(programme, leave.id), t('leave.departed'))}>
        {t('leave.depart')}
      </Button>
    );
  }
  if (leave.state !== 'DEPARTED') return null;
  return (
    <Button
      type="primary"
      loading={busy}
      onClick={() => take(() => comeBack(programme, leave.id), t('leave.returned'))}
    >
      {t('leave.return')}
    </Button>
  );
}
