import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { FlowCard } from '@/components/charts/FlowCard';
import type { FlowNode } from '@/components/charts/flow';
import { ProblemNote } from '@/components/ProblemNote';
import { type Target, TargetLink, useGoTo } from '@/components/Target';
import { paths } from '@/lib/paths';
import { drillOf, flowOf } from './flow';
import { flowQuery, type Within } from './queries';

/** From who granted it over flagships and projects to payees; a click opens the records behind. */
export function FundsFlow({ within }: { within: Within }) {
  const { t } = useTranslation('funds');
  const programme = useProgramme();
  const may = useMay();
  const goTo = useGoTo();
  const { data, error, refetch } = useQuery({
    ...flowQuery(programme, within),
    placeholderData: keepPreviousData,
  });
  const flow = useMemo(() => data && flowOf(data, t), [data, t]);
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (!data || !flow) {
    return (
      <div role="status" aria-busy="true" aria-label={t('state.loading')}>
        <Skeleton.Node active style={{ inlineSize: '100%', blockSize: 420, display: 'flex' }} />
      </div>
    );
  }

  const targetOf = ({ key }: FlowNode): Target | undefined => {
    const node = data.nodes.find((one) => one.key === key);
    const drill = node && drillOf(node);
    if (!drill || !may(drill.permission)) return undefined;
    const place = drill.list === 'appropriations' && within.placeId ? { placeId: within.placeId } : {};
    return { to: paths.list(programme, drill.list), search: { ...drill.filters, ...place } };
  };

  return (
    <FlowCard
      id="funds.flow"
      title={t('flow.title')}
      caption={t('flow.caption')}
      flow={flow}
      empty={<Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('flow.empty')} />}
      linkOf={(node) => {
        const target = targetOf(node);
        return target ? <TargetLink target={target}>{node.name}</TargetLink> : node.name;
      }}
      onPick={(node) => {
        const target = targetOf(node);
        if (target) goTo(target);
      }}
    />
  );
}
