import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Permission, useMay, useProgramme } from '@/api/session';
import { PageTitle } from '@/components/PageTitle';
import { paths } from '@/lib/paths';
import { Birthdays } from './Birthdays';
import styles from './care.module.css';
import { Papers } from './Papers';
import { Terms } from './Terms';

const RECORDS: readonly { feature: string; permission: Permission }[] = [
  { feature: 'care-entries', permission: 'CARE_LOG_READ' },
  { feature: 'personal-papers', permission: 'CARE_READ' },
  { feature: 'appraisals', permission: 'CARE_READ' },
];

/** What somebody who looks after people has to think of in the next weeks; a member sees what concerns himself. */
export function CarePage() {
  const { t } = useTranslation('care');
  const programme = useProgramme();
  const may = useMay();
  return (
    <>
      <PageTitle
        title={t('title')}
        note={t('note')}
        actions={
          <nav aria-label={t('links.title')} className={styles['links']}>
            {RECORDS.filter(({ permission }) => may(permission)).map(({ feature }) => (
              <Link key={feature} to={paths.list(programme, feature)} search={{}}>
                {t(`nav.${feature}`)}
              </Link>
            ))}
          </nav>
        }
      />
      <div className={styles['care']}>
        <Birthdays />
        <Papers />
        <Terms />
      </div>
    </>
  );
}
