import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { formatInstant, today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { useNow } from '@/lib/officeClock';
import { paths } from '@/lib/paths';
import { Line, Lines } from './Lines';
import { meetingsQuery } from './queries';
import { Section } from './Section';

/** Where one is expected today. */
export function MeetingSection() {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const query = useQuery(meetingsQuery(programme, today(useNow(60_000))));
  return (
    <Section
      title={t('meeting.title')}
      action={
        <Link to={paths.list(programme, 'calendar')} search={{}}>
          {t('meeting.all')}
        </Link>
      }
    >
      <Lines query={query} none={t('meeting.none')}>
        {(meeting) => (
          <Line
            key={meeting.recordId}
            what={
              <Link to={paths.record(programme, meeting.record, meeting.recordId)} search={{}}>
                {nameOf({ nameZh: meeting.titleZh, nameEn: meeting.titleEn })}
              </Link>
            }
            more={
              meeting.startsAt &&
              meeting.endsAt &&
              t('term', { from: formatInstant(meeting.startsAt), to: formatInstant(meeting.endsAt) })
            }
          />
        )}
      </Lines>
    </Section>
  );
}
