import { Empty } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { ChartCard } from '@/components/charts/ChartCard';
import type { Spot, SpotLink } from '@/components/charts/picture';
import { type Target, TargetLink, useGoTo } from '@/components/Target';
import { paths } from '@/lib/paths';
import type { Card } from './cards';
import styles from './dashboard.module.css';
import type { Overview } from './queries';

interface Props {
  card: Card;
  overview: Overview;
}

/** One picture of the dashboard; a bar of it, or a cell of its table, leads to the records it is made of. */
export function OverviewCard({ card, overview }: Props) {
  const { t } = useTranslation('dashboard');
  const programme = useProgramme();
  const goTo = useGoTo();
  const may = useMay();
  const picture = useMemo(() => card.draw(overview, t), [card, overview, t]);

  const targetOf = (spot: Spot): Target | undefined => {
    const drill = card.drill(spot);
    const permission = drill && card.permissions[drill.list];
    if (!drill || !may(permission)) return undefined;
    return { to: paths.list(programme, drill.list), search: drill.filters };
  };
  const linkOf: SpotLink = (spot, value) => {
    const target = targetOf(spot);
    return target ? <TargetLink target={target}>{value}</TargetLink> : value;
  };
  const pick = (spot: Spot) => {
    const target = targetOf(spot);
    if (target) goTo(target);
  };

  return (
    <ChartCard
      id={card.name}
      title={t(`${card.name}.title`)}
      caption={
        <>
          {t(`${card.name}.unit`)} ·{' '}
          <span className={styles['day']}>{t('asOf', { day: overview.asOf })}</span>
        </>
      }
      picture={picture}
      linkOf={linkOf}
      onPick={Object.values(card.permissions).some(may) ? pick : undefined}
      empty={
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(`${card.name}.empty`)}>
          {may(card.permissions[card.list]) && (
            <TargetLink target={{ to: paths.list(programme, card.list) }}>
              {t('open', { list: t(`list.${card.list}`) })}
            </TargetLink>
          )}
        </Empty>
      }
    />
  );
}
