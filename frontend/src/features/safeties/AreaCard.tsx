import { FundOutlined, ProjectOutlined, TeamOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { type Target, TargetLink } from '@/components/Target';
import { paths } from '@/lib/paths';
import type { Area } from './queries';
import styles from './safeties.module.css';

const ICONS: Record<Area['area'], ReactNode> = {
  PEOPLE: <TeamOutlined aria-hidden />,
  PROJECTS: <ProjectOutlined aria-hidden />,
  FUNDS: <FundOutlined aria-hidden />,
};

/** One of the three: how many findings are where, how bad they are, and what else is to be seen to. */
export function AreaCard({ area, asOf }: { area: Area; asOf: string }) {
  const { t } = useTranslation('safeties');
  const programme = useProgramme();
  const findings = (search: Record<string, string>): Target => ({
    to: paths.list(programme, 'findings'),
    search: { area: area.area, ...search },
  });
  const name = t(`enums:SafetyArea.${area.area}`);
  return (
    <section className={styles['area']} aria-label={name}>
      <h2>
        {ICONS[area.area]} {name}
      </h2>
      <ul className={styles['figures']}>
        <Figure name="open" count={area.open} target={findings({ open: 'true' })} />
        <Figure name="overdue" count={area.overdue} target={findings({ overdue: 'true' })} alarms />
        <Figure
          name="awaitingClosing"
          count={area.awaitingClosing}
          target={findings({ state: 'RECTIFIED' })}
        />
        <Figure
          name="closedThisYear"
          count={area.closedThisYear}
          target={findings({ closedFrom: `${asOf.slice(0, 4)}-01-01` })}
        />
      </ul>
      {area.dueSoon > 0 && <p className={styles['soon']}>{t('dueSoon', { count: area.dueSoon })}</p>}
      <h3>{t('bySeverity')}</h3>
      <ul className={styles['severities']}>
        {area.bySeverity.map(({ severity, open }) => (
          <li key={severity}>
            <TargetLink target={findings({ severity, open: 'true' })}>
              <span>{t(`enums:FindingSeverity.${severity}`)}</span>
              <span
                className={styles['bar']}
                data-severity={severity}
                style={{ inlineSize: `${area.open === 0 ? 0 : (100 * open) / area.open}%` }}
              />
              <strong>{open}</strong>
            </TargetLink>
          </li>
        ))}
      </ul>
      {area.signals.length > 0 && (
        <>
          <h3>{t('signals')}</h3>
          <ul className={styles['signals']}>
            {area.signals.map((signal) => (
              <li key={signal.name}>
                <TargetLink target={targetOf(programme, signal.path)}>
                  {t(`signal.${signal.name}`, { count: signal.count })}
                </TargetLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** `exceptions?kind=OVERDUE_LEAVE`, below the programme's own address. */
function targetOf(programme: string, path: string): Target {
  const [list = '', query = ''] = path.split('?');
  return { to: paths.list(programme, list), search: Object.fromEntries(new URLSearchParams(query)) };
}

interface FigureProps {
  name: 'open' | 'overdue' | 'awaitingClosing' | 'closedThisYear';
  count: number;
  target: Target;
  /** Whether somebody must see to it unless it is zero. */
  alarms?: boolean;
}

function Figure({ name, count, target, alarms = false }: FigureProps) {
  const { t, i18n } = useTranslation('safeties');
  return (
    <li>
      <TargetLink
        target={target}
        className={styles['figure']}
        {...(alarms && count > 0 ? { 'data-alarm': true } : {})}
      >
        <span>{t(`figure.${name}`)}</span>
        <strong>{count.toLocaleString(i18n.language)}</strong>
      </TargetLink>
    </li>
  );
}
