import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { personalPapers } from '@/api/resources';
import { useProgramme } from '@/api/session';
import { StateTag } from '@/components/StateTag';
import { plusDays, today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { CareSection } from './CareSection';
import styles from './care.module.css';
import { DayLine } from './DayLine';

/** As far ahead as the service calls a paper expiring. */
const AHEAD = 60;

/** The papers that expire within sixty days or have expired, the first hundred. */
export function Papers() {
  const { t } = useTranslation('care');
  const programme = useProgramme();
  const query = useQuery({
    ...personalPapers.list(programme, { expiresBefore: plusDays(today(), AHEAD + 1), limit: 100 }),
    select: (page) => page.items,
  });
  return (
    <CareSection
      title={t('papers.title')}
      none={t('papers.none')}
      query={query}
      extra={
        <Link to={paths.list(programme, 'personal-papers')} search={{}}>
          {t('papers.all')}
        </Link>
      }
    >
      {(papers) => (
        <ul className={styles['lines']}>
          {papers.map(({ id, person, kind, expiresOn, state }) => (
            <DayLine key={id} day={expiresOn ?? ''}>
              <Link to={paths.record(programme, 'personal-papers', id)} search={{}}>
                {nameOf(person)} · {t(`enums:PaperKind.${kind}`)}
              </Link>
              <StateTag of="PaperState" value={state} />
            </DayLine>
          ))}
        </ul>
      )}
    </CareSection>
  );
}
