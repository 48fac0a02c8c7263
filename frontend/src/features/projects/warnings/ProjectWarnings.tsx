import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import styles from '../head/head.module.css';
import { warningTarget } from './links';
import { warningsQuery } from './queries';
import { Reason } from './Reason';

/** No project is warned about in more ways than there are. */
const ALL = 20;

/** What is out of order with one project today. */
export function ProjectWarnings({ projectId }: { projectId: string }) {
  const { t } = useTranslation('project-warnings');
  const programme = useProgramme();
  const { data } = useQuery(warningsQuery(programme, { projectId, limit: ALL }));
  if (!data || data.items.length === 0) return null;
  return (
    <section className={styles['warnings']} aria-labelledby="project-warnings">
      <h2 id="project-warnings">{t('ofProject', { count: data.items.length })}</h2>
      <ul>
        {data.items.map((warning) => (
          <li key={warning.id}>
            <TargetLink target={warningTarget(programme, warning)}>
              {t(`enums:WarningKind.${warning.kind}`)}
            </TargetLink>
            {' · '}
            <Reason warning={warning} />
          </li>
        ))}
      </ul>
    </section>
  );
}
