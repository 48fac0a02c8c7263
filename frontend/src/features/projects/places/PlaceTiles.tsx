import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { StateTag } from '@/components/StateTag';
import { TargetLink } from '@/components/Target';
import { nameOf } from '@/lib/i18n';
import { formatMoney, headlineMoney } from '@/lib/money';
import { paths } from '@/lib/paths';
import type { PlaceLine } from './byPlace';
import styles from './places.module.css';

/** Each place with its projects by state; every number opens the projects it counts. */
export function PlaceTiles({ lines }: { lines: readonly PlaceLine[] }) {
  const { t, i18n } = useTranslation('project-places');
  const programme = useProgramme();
  const list = (search: Record<string, string>) => ({ to: paths.list(programme, 'projects'), search });
  return (
    <ul className={styles['tiles']} aria-label={t('title')}>
      {lines.map(({ place, count, states, approved }) => (
        <li key={place.id}>
          <header>
            <TargetLink target={list({ placeId: place.id })}>
              <strong>{nameOf(place)}</strong>
            </TargetLink>
            <span>{t('projects', { count })}</span>
            {approved && (
              <span className="tabular" title={formatMoney(approved)}>
                {t('approvedOf', { amount: headlineMoney(approved, i18n.language) })}
              </span>
            )}
          </header>
          <ul>
            {states.map(({ state, count: standing }) => (
              <li key={state}>
                <TargetLink target={list({ placeId: place.id, state })}>
                  <StateTag of="ProjectState" value={state} />
                  <span className="tabular">{standing}</span>
                </TargetLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
