import { useTranslation } from 'react-i18next';
import { type Permission, useMay, useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import { paths } from '@/lib/paths';
import styles from './dashboard.module.css';

/** In the order in which records need one another. */
const STEPS: readonly { list: string; permission: Permission }[] = [
  { list: 'places', permission: 'PLACE_READ' },
  { list: 'organisations', permission: 'ORGANISATION_READ' },
  { list: 'classifications', permission: 'CLASSIFICATION_READ' },
  { list: 'deployments', permission: 'PERSON_READ' },
  { list: 'appropriations', permission: 'APPROPRIATION_READ' },
  { list: 'projects', permission: 'PROJECT_READ' },
  { list: 'pairs', permission: 'PAIR_READ' },
  { list: 'donations', permission: 'DONATION_READ' },
];

/** What a programme without records needs next. */
export function FirstSteps() {
  const { t } = useTranslation('dashboard');
  const programme = useProgramme();
  const may = useMay();
  return (
    <section className={styles['firstSteps']} aria-labelledby="first-steps">
      <h2 id="first-steps">{t('firstSteps.title')}</h2>
      <p>{t('firstSteps.detail')}</p>
      <ol>
        {STEPS.filter(({ permission }) => may(permission)).map(({ list }) => (
          <li key={list}>
            <TargetLink target={{ to: paths.list(programme, list) }}>{t(`list.${list}`)}</TargetLink>
            <span>{t(`firstSteps.${list}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
