import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { formatMoney, headlineMoney } from '@/lib/money';
import { paths } from '@/lib/paths';
import styles from './head.module.css';
import type { Project } from './next';

/** What each kind of source puts in. Beside each other, never in one sum. */
export function Investment({ project }: { project: Project }) {
  const { t, i18n } = useTranslation('projects');
  const programme = useProgramme();
  if (project.investment.length === 0) return null;
  return (
    <section className={styles['money']} aria-labelledby="investment">
      <header>
        <h2 id="investment">{t('investment.title')}</h2>
        <small>{t('investment.apart')}</small>
        <Link to={paths.tab(programme, 'projects', project.id, 'investments')} search={{}}>
          {t('investment.each')}
        </Link>
      </header>
      <dl className={styles['sources']}>
        {project.investment.map(({ kind, amount }) => (
          <div key={kind}>
            <dt>{t(`enums:SourceKind.${kind}`)}</dt>
            <dd title={formatMoney(amount)}>{headlineMoney(amount, i18n.language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
