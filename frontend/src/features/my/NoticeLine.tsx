import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { formatInstant } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import type { Notice } from './contract';
import styles from './my.module.css';
import { markRead } from './notices';

/** What it says, and the way to what it is about; gone there, it counts as read. */
export function NoticeLine({ notice }: { notice: Notice }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const unread = !notice.readAt;
  return (
    <li>
      <span className={styles.what}>
        <Link
          to={paths.list(programme, '') + notice.path}
          search={{}}
          className={unread ? (styles.unread ?? '') : ''}
          onClick={() => unread && void markRead(programme, notice.id)}
        >
          {nameOf({ nameZh: notice.textZh, nameEn: notice.textEn })}
        </Link>
        <small>
          {formatInstant(notice.createdAt)} {unread && t('notices.unread')}
        </small>
      </span>
    </li>
  );
}
