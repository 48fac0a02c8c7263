import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { paths } from '@/lib/paths';
import { nameKey, useNavigationAreas } from './navigation';

/** However many entries there are, the one of the open page is among those seen. */
function useEntryInSight() {
  const list = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another entry
  useEffect(() => {
    list.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
  }, [pathname]);
  return list;
}

/** The areas on the left, or in the drawer of a phone. */
export function NavigationList({ onOpen }: { onOpen?: () => void }) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const areas = useNavigationAreas();
  const list = useEntryInSight();
  return (
    <nav ref={list} className="navigation" aria-label={t('shell.navigation')}>
      {areas.map((area) => (
        <section key={area.name} aria-labelledby={`area-${area.name}`}>
          <h2 id={`area-${area.name}`}>{t(`area.${area.name}`)}</h2>
          <ul>
            {area.entries.map((entry) => (
              <li key={entry.name}>
                <Link
                  to={entry.name ? paths.list(programme, entry.name) : paths.home(programme)}
                  search={{}}
                  activeOptions={{ exact: entry.name === '', includeSearch: false }}
                  {...(onOpen ? { onClick: onOpen } : {})}
                >
                  {entry.icon}
                  <span>{t(nameKey(entry))}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
