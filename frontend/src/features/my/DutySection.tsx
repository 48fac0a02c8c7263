import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { Line, Lines } from './Lines';
import styles from './my.module.css';
import { myDutiesQuery } from './queries';
import { Section } from './Section';

/** One's village duties that are due or overdue; those done are on their page. */
export function DutySection({ personId }: { personId: string }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const query = useQuery(myDutiesQuery(programme, personId));
  return (
    <Section
      title={t('duty.title')}
      action={
        <TargetLink target={{ to: paths.list(programme, 'duties'), search: { personId } }}>
          {t('duty.all')}
        </TargetLink>
      }
    >
      <Lines query={query} none={t('duty.none')}>
        {(duty) => (
          <Line
            key={duty.id}
            what={
              <Link to={paths.record(programme, 'duties', duty.id)} search={{}}>
                {nameOf(duty.kind)} · {nameOf(duty.village)}
              </Link>
            }
            more={
              <>
                {t('duty.until', { day: duty.dueOn })}{' '}
                {duty.state === 'OVERDUE' && <span className={styles.late}>{t('overdue')}</span>}
              </>
            }
          />
        )}
      </Lines>
    </Section>
  );
}
