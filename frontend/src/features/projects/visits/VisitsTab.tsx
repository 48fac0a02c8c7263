import { CameraOutlined } from '@ant-design/icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { Pager } from '@/components/list/Pager';
import { Pictures } from '@/components/Pictures';
import { PartDialog } from '@/components/record/PartDialog';
import { useTurns } from '@/components/record/useTurns';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { useProjectParts } from '../useProjectParts';
import { type Visit, visits } from './visits';
import styles from './visits.module.css';
import '@/components/list/list.css';

const LIMIT = 20;

/** Who was there and what he saw, latest first: to be read, and written, on a phone at the site. */
export function VisitsTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('site-visits');
  const programme = useProgramme();
  const mayWrite = useMay()('SITE_VISIT_WRITE');
  const kept = useProjectParts(visits, 'SITE_VISIT_WRITE', record.id);
  const turns = useTurns();
  const [adding, setAdding] = useState(false);
  const { data } = useSuspenseQuery(
    kept.resource.list(programme, { limit: LIMIT, ...(turns.after ? { after: turns.after } : {}) }),
  );

  const add = mayWrite && (
    <Button type="primary" icon={<CameraOutlined aria-hidden />} onClick={() => setAdding(true)}>
      {t('create')}
    </Button>
  );
  return (
    <section aria-label={t('title')}>
      {data.items.length === 0 ? (
        <Empty description={t('emptyHere')}>{add}</Empty>
      ) : (
        <>
          <div className="list-toolbar">{add}</div>
          <ol className={styles['visits']}>
            {data.items.map((visit) => (
              <VisitCard key={visit.id} visit={visit} />
            ))}
          </ol>
          <Pager page={data} search={turns} />
        </>
      )}
      {adding && <PartDialog {...kept} part={null} onClose={() => setAdding(false)} />}
    </section>
  );
}

function VisitCard({ visit }: { visit: Visit }) {
  const programme = useProgramme();
  const { id, visitedOn, visitor, note, attachmentIds } = visit;
  return (
    <li>
      <header>
        <Link to={paths.record(programme, 'site-visits', id)} search={{}}>
          <time dateTime={visitedOn} className="tabular">
            {visitedOn}
          </time>
        </Link>
        <span>{nameOf(visitor)}</span>
      </header>
      <p className="prose">{note}</p>
      {attachmentIds.length > 0 && <Pictures ids={attachmentIds} />}
    </li>
  );
}
