import { ReloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { TargetLink } from '@/components/Target';
import { formatInstant } from '@/lib/dates';
import { useIsPhone } from '@/lib/media';
import { BoardTree } from './BoardTree';
import styles from './board.module.css';
import { Headline } from './Headline';
import { Legend } from './Legend';
import { targets } from './links';
import { boardQuery } from './queries';
import { Unsettled } from './Unsettled';

/** Who is where, now: what a headquarters looks at in the evening. It keeps itself up to date while it is looked at. */
export function BoardPage() {
  const { t } = useTranslation('board');
  const programme = useProgramme();
  const phone = useIsPhone();
  const board = useQuery(boardQuery(programme));

  return (
    <div className={styles['board']}>
      <PageTitle
        title={t('title')}
        note={board.data && t('asOf', { time: formatInstant(board.data.now) })}
        actions={
          <Button
            icon={<ReloadOutlined aria-hidden />}
            loading={board.isFetching && !board.isPending}
            onClick={() => void board.refetch()}
            {...(phone ? { 'aria-label': t('refresh') } : {})}
          >
            {!phone && t('refresh')}
          </Button>
        }
      />
      {board.isError && <ProblemNote error={board.error} onRetry={() => void board.refetch()} />}
      {board.isPending && <Coming />}
      {board.data && (
        <>
          <Headline board={board.data} />
          <div className={styles['columns']}>
            <section aria-labelledby="grids">
              <div className={styles['sectionHead']}>
                <h2 id="grids">{t('grids')}</h2>
                <Legend />
              </div>
              {board.data.grids.length > 0 ? (
                <BoardTree lines={board.data.grids} />
              ) : (
                <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noGrids')}>
                  <TargetLink target={targets.grids(programme)}>{t('openGrids')}</TargetLink>
                </Empty>
              )}
            </section>
            <Unsettled />
          </div>
        </>
      )}
    </div>
  );
}

/** The shape of what comes. */
function Coming() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-busy="true" aria-label={t('state.loading')} className={styles['board']}>
      <Skeleton.Node active style={{ inlineSize: '100%', blockSize: 92 }} />
      <Skeleton active title={false} paragraph={{ rows: 8, width: '100%' }} />
    </div>
  );
}
