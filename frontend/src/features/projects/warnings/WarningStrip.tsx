import { WarningOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import { paths } from '@/lib/paths';
import { warningsQuery } from './queries';
import styles from './warnings.module.css';

/** How many warnings there are, for the overview. Without any, or without an answer, it is simply not there. */
export function WarningStrip() {
  const { t } = useTranslation('project-warnings');
  const programme = useProgramme();
  const may = useMay();
  const { data } = useQuery({ ...warningsQuery(programme, { limit: 1 }), enabled: may('PROJECT_READ') });
  if (!data || data.total === 0) return null;
  return (
    <TargetLink target={{ to: paths.list(programme, 'project-warnings') }} className={styles['strip']}>
      <WarningOutlined aria-hidden />
      <strong>{t('strip')}</strong>
      <span className="tabular">{t('stripCount', { count: data.total })}</span>
    </TargetLink>
  );
}
