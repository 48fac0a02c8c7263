import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Badge } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { paths } from '@/lib/paths';
import { unreadQuery } from './notices';

/** Rings in the head of every page: how many notices are unread. */
export function NoticeBell() {
  const { t } = useTranslation();
  const programme = useProgramme();
  const may = useMay()('NOTICE_READ');
  const { data } = useQuery({ ...unreadQuery(programme), enabled: may });
  if (!may) return null;
  const unread = data?.unread ?? 0;
  return (
    <Link
      to={paths.list(programme, 'notices')}
      search={{}}
      className="bell"
      aria-label={unread > 0 ? t('shell.noticesUnread', { count: unread }) : t('shell.notices')}
    >
      <Badge count={unread} size="small" overflowCount={99}>
        <BellOutlined aria-hidden />
      </Badge>
    </Link>
  );
}
