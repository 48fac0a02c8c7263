import { queryOptions, useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { asProblem } from '@/api/problem';
import { useProgramme } from '@/api/session';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PlainTable } from '@/components/PlainTable';
import { ProblemNote } from '@/components/ProblemNote';

const PATH = '/api/v1/programmes/{programme}/branches/{id}/members';

function membersQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, PATH, id],
    queryFn: async () => (await client.GET(PATH, { params: { path: { programme, id } } })).data ?? [],
    retry: false,
  });
}

/** Who belongs to a branch today, by name and role: for those who keep branches and for its own members. */
export function MembersTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('branches');
  const programme = useProgramme();
  const { data, error, isPending, refetch } = useQuery(membersQuery(programme, record.id));
  if (isPending) return <PageSkeleton />;
  // To others the service says that there is nothing to see, as it does of what is not there.
  if (error && asProblem(error).status === 404) return <Empty description={t('members.hidden')} />;
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <Empty description={t('members.none')} />;
  return (
    <PlainTable
      label={t('tab.members')}
      rowKey={(member) => `${member.name}-${member.role}`}
      rows={data}
      columns={[
        { title: t('field.memberName'), dataIndex: 'name' },
        { title: t('field.role'), render: (_, member) => t(`enums:BranchRole.${member.role}`) },
      ]}
    />
  );
}
