import { MenuOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { paths } from '@/lib/paths';
import { nameKey, useDailyEntries } from './navigation';

/** What the reader opens every day, within reach of a thumb; the rest is behind "more". */
export function BottomBar({ onMore }: { onMore: () => void }) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const daily = useDailyEntries();
  return (
    <nav className="bottom-bar" aria-label={t('shell.daily')}>
      {daily.map((entry) => (
        <Link
          key={entry.name}
          to={entry.name ? paths.list(programme, entry.name) : paths.home(programme)}
          search={{}}
          activeOptions={{ exact: entry.name === '', includeSearch: false }}
        >
          {entry.icon}
          <span>{t(nameKey(entry))}</span>
        </Link>
      ))}
      <button type="button" onClick={onMore}>
        <MenuOutlined aria-hidden />
        <span>{t('shell.more')}</span>
      </button>
    </nav>
  );
}
