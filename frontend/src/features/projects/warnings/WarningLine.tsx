import { WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { RefLink } from '@/components/record/RefLink';
import { TargetLink } from '@/components/Target';
import { nameOf } from '@/lib/i18n';
import { warningTarget } from './links';
import type { Warning } from './queries';
import { Reason } from './Reason';
import styles from './warnings.module.css';

/** One warning: which project, what, why, since when, and who looks after it. */
export function WarningLine({ warning }: { warning: Warning }) {
  const { t } = useTranslation('project-warnings');
  const programme = useProgramme();
  const { kind, project, place, responsible, since } = warning;
  return (
    <li>
      <span className={styles['kind']}>
        <WarningOutlined aria-hidden />
        {t(`enums:WarningKind.${kind}`)}
      </span>
      <span className={styles['what']}>
        <TargetLink target={warningTarget(programme, warning)} title={project.code}>
          {nameOf(project)}
        </TargetLink>
        <span>
          <Reason warning={warning} />
        </span>
      </span>
      <small>
        <span>{nameOf(place)}</span>
        <span>{responsible ? <RefLink to="people" record={responsible} /> : t('nobody')}</span>
        <time dateTime={since} className="tabular">
          {t('since', { since })}
        </time>
      </small>
    </li>
  );
}
