import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { exceptionKey, exceptionsQuery } from '@/api/exceptions';
import { useProgramme } from '@/api/session';
import { exceptionSince } from '@/components/exceptionSince';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { Line, Lines } from '../Lines';
import { Section } from '../Section';

/** As many as are seen at a glance; the rest has a page of its own. */
const FIRST = 20;
const EVERY = 60_000;

/** What is out of order below, and since when. */
export function ExceptionSection() {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const { data, ...query } = useQuery({
    ...exceptionsQuery(programme, { limit: FIRST }),
    refetchInterval: EVERY,
  });
  return (
    <Section
      title={t('exception.title')}
      note={data && (data.totalIsExact ? data.total || null : `${data.total}+`)}
      action={
        <Link to={paths.list(programme, 'exceptions')} search={{}}>
          {t('exception.all')}
        </Link>
      }
    >
      <Lines query={{ ...query, data: data?.items }} none={t('exception.none')}>
        {(exception) => (
          <Line
            key={exceptionKey(exception)}
            what={
              <Link to={paths.record(programme, exception.record, exception.recordId)} search={{}}>
                {nameOf(exception.person)}
                {exception.grid && ` · ${nameOf(exception.grid)}`}{' '}
                {t(`enums:ExceptionKind.${exception.kind}`)}
              </Link>
            }
            more={t('exception.since', { time: exceptionSince(exception.kind, exception.since) })}
          />
        )}
      </Lines>
    </Section>
  );
}
