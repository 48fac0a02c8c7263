import { DisconnectOutlined, LinkOutlined } from '@ant-design/icons';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Button, Empty, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { useStep } from '@/components/form/useStep';
import { PlainTable } from '@/components/PlainTable';
import { RefLink } from '@/components/record/RefLink';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import '@/components/list/list.css';

type Station = components['schemas']['StationView'];
type Project = components['schemas']['VillageProjectView'];
type Link = components['schemas']['VillageProjectRequest'];

const PATH = '/api/v1/programmes/{programme}/village-projects';
const F = fieldsOf<Link>();

function projectsQuery(programme: string, villageId: string) {
  return queryOptions({
    queryKey: [programme, PATH, villageId],
    queryFn: async () => {
      const { data } = await client.GET(PATH, {
        params: { path: { programme }, query: { villageId, limit: 100 } },
      });
      return data?.items ?? [];
    },
  });
}

/** The projects of the village: those carried out for it, and those linked to it. */
export function ProjectsTab({ record }: { record: Station }) {
  const { t } = useTranslation('village-stations');
  const programme = useProgramme();
  const mayWrite = useMay()('VILLAGE_WRITE');
  const { data } = useSuspenseQuery(projectsQuery(programme, record.village.id));

  const link = mayWrite && (
    <Action<Link>
      words="village-stations"
      step="link"
      icon={<LinkOutlined aria-hidden />}
      initial={{ villageId: record.village.id }}
      send={(body, key) =>
        client.POST(PATH, { params: { path: { programme }, header: { 'Idempotency-Key': key } }, body })
      }
    >
      <F.Reference name="projectId" to="projects" required />
    </Action>
  );
  if (data.length === 0) return <Empty description={t('link.none')}>{link}</Empty>;
  return (
    <>
      <div className="list-toolbar">{link}</div>
      <PlainTable<Project>
        label={t('tab.projects')}
        rowKey="id"
        rows={data}
        columns={[
          {
            title: t('field.project'),
            render: (_, { project }) => <RefLink to="projects" record={project} />,
          },
          { title: t('field.state'), render: (_, { state }) => <StateTag of="ProjectState" value={state} /> },
          { title: t('field.linked'), render: (_, { linked }) => t(linked ? 'link.linked' : 'link.own') },
          ...(mayWrite
            ? [
                {
                  key: 'unlink',
                  title: <span className="for-reader">{t('unlink.open')}</span>,
                  render: (_: unknown, project: Project) => project.linked && <Unlink link={project} />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

function Unlink({ link }: { link: Project }) {
  const { t } = useTranslation('village-stations');
  const programme = useProgramme();
  const { busy, take } = useStep();
  const unlink = () =>
    client.DELETE(`${PATH}/{id}`, {
      params: { path: { programme, id: link.id }, header: { 'If-Match': `"${link.version}"` } },
    });
  return (
    <Popconfirm title={t('unlink.sure', { name: nameOf(link.project) })} onConfirm={() => void take(unlink)}>
      <Button
        type="text"
        icon={<DisconnectOutlined aria-hidden />}
        loading={busy}
        aria-label={t('unlink.of', { name: nameOf(link.project) })}
      />
    </Popconfirm>
  );
}
