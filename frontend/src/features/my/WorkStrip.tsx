import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import styles from './my.module.css';
import { workQuery, workTarget } from './work';

/** The same in a line, for the overview. With nothing waiting it is simply not there. */
export function WorkStrip() {
  const { t, i18n } = useTranslation('my');
  const programme = useProgramme();
  const { data = [] } = useQuery(workQuery(programme));
  const waiting = data.filter(({ count }) => count > 0);
  if (waiting.length === 0) return null;
  return (
    <section className={styles.strip} aria-labelledby="work">
      <h2 id="work">{t('work.title')}</h2>
      <ul>
        {waiting.map((work) => (
          <li key={work.kind}>
            <TargetLink target={workTarget(programme, work)}>
              {t(`enums:WorkKind.${work.kind}`)}{' '}
              <b className="tabular">{work.count.toLocaleString(i18n.language)}</b>
            </TargetLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
