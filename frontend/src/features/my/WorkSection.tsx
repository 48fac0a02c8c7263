import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import { Line, Lines } from './Lines';
import styles from './my.module.css';
import { Section } from './Section';
import { workQuery, workTarget } from './work';

/** Payments and contracts that wait for one's hand; not there for those for whom nothing ever does. */
export function WorkSection() {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const query = useQuery({
    ...workQuery(programme),
    select: (kinds) => kinds.filter(({ count }) => count > 0),
  });
  return (
    <Section title={t('work.title')}>
      <Lines query={query} none={t('work.none')}>
        {(work) => (
          <Line
            key={work.kind}
            what={
              <TargetLink target={workTarget(programme, work)}>{t(`enums:WorkKind.${work.kind}`)}</TargetLink>
            }
            steps={<strong className={styles.count}>{t('work.count', { count: work.count })}</strong>}
          />
        )}
      </Lines>
    </Section>
  );
}
