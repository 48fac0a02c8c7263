import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { paths } from '@/lib/paths';
import { Lines } from './Lines';
import { NoticeLine } from './NoticeLine';
import { unreadQuery } from './notices';
import { Section } from './Section';

/** What one has been told and not read yet, the latest of it. */
export function NoticeSection() {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const { data, ...rest } = useQuery(unreadQuery(programme));
  return (
    <Section
      title={t('notices.title')}
      note={data && data.unread > 0 && t('notices.count', { count: data.unread })}
      action={
        <Link to={paths.list(programme, 'notices')} search={{}}>
          {t('notices.all')}
        </Link>
      }
    >
      <Lines query={{ ...rest, data: data?.items }} none={t('notices.noneUnread')}>
        {(notice) => <NoticeLine key={notice.id} notice={notice} />}
      </Lines>
    </Section>
  );
}
