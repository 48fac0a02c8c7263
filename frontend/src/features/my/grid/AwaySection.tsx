import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { Line, Lines } from '../Lines';
import { Section } from '../Section';
import { Term } from '../Term';
import { awayQuery } from './queries';

/** Who of the people below is away, and until when. */
export function AwaySection() {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const query = useQuery(awayQuery(programme));
  return (
    <Section title={t('away.title')} note={query.data?.length || null}>
      <Lines query={query} none={t('away.none')}>
        {({ id, record, person, where, ...term }) => (
          <Line
            key={id}
            what={
              <Link to={paths.record(programme, record, id)} search={{}}>
                {nameOf(person)} · {typeof where === 'string' ? where : nameOf(where)}
              </Link>
            }
            more={<Term {...term} />}
          />
        )}
      </Lines>
    </Section>
  );
}
