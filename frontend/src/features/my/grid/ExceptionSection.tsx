import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { formatInstant } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { Line, Lines } from '../Lines';
import { Section } from '../Section';
import { exceptionsQuery } from './queries';

/** What is out of order below, and since when. */
export function ExceptionSection() {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const query = useQuery(exceptionsQuery(programme));
  return (
    <Section
      title={t('exception.title')}
      note={query.data?.length || null}
      action={
        <Link to={paths.list(programme, 'exceptions')} search={{}}>
          {t('exception.all')}
        </Link>
      }
    >
      <Lines query={query} none={t('exception.none')}>
        {({ kind, person, grid, since, record, recordId }) => (
          <Line
            key={`${kind}-${recordId}`}
            what={
              <Link to={paths.record(programme, record, recordId)} search={{}}>
                {[person, grid].flatMap((one) => (one ? [nameOf(one)] : [])).join(' · ')}{' '}
                {t(`enums:ExceptionKind.${kind}`)}
              </Link>
            }
            more={t('exception.since', { time: formatInstant(since) })}
          />
        )}
      </Lines>
    </Section>
  );
}
