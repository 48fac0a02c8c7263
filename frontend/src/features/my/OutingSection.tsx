import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { comeBackFromOuting } from '@/api/absences';
import { useProgramme } from '@/api/session';
import { useStep } from '@/components/form/useStep';
import { OutingApproval } from '@/components/OutingApproval';
import { now } from '@/lib/officeClock';
import { paths } from '@/lib/paths';
import type { Outing } from './contract';
import { Line, Lines } from './Lines';
import { myOutingsQuery } from './queries';
import { Section } from './Section';
import { Term } from './Term';

/** One's errands out of the area that one is not back from. */
export function OutingSection({ personId }: { personId: string }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const query = useQuery(myOutingsQuery(programme, personId));
  return (
    <Section
      title={t('outing.title')}
      action={
        <Link to={paths.create(programme, 'outings')} search={{}}>
          <Button>{t('outing.report')}</Button>
        </Link>
      }
    >
      <Lines query={query} none={t('outing.none')}>
        {(outing) => (
          <Line
            key={outing.id}
            what={
              <Link to={paths.record(programme, 'outings', outing.id)} search={{}}>
                {outing.destination} · {outing.purpose}
              </Link>
            }
            more={
              <>
                <OutingApproval approvedAt={outing.approvedAt} /> <Term {...outing} />
              </>
            }
            steps={<ReturnStep outing={outing} />}
          />
        )}
      </Lines>
    </Section>
  );
}

function ReturnStep({ outing }: { outing: Outing }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const { busy, take } = useStep();
  if (Date.parse(outing.startsAt) > now().getTime()) return null;
  return (
    <Button
      type="primary"
      loading={busy}
      onClick={() => take(() => comeBackFromOuting(programme, outing.id), t('outing.returned'))}
    >
      {t('outing.return')}
    </Button>
  );
}
