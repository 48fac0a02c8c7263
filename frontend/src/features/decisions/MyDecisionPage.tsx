import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type MyDecision, myDecisionQuery } from '@/api/decisions';
import { useMay, useProgramme } from '@/api/session';
import { DocumentsPanel } from '@/components/documents/DocumentsPanel';
import { PageTitle } from '@/components/PageTitle';
import { columnsOf } from '@/components/record/columns';
import { Facts } from '@/components/record/Facts';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { BallotBar } from './BallotBar';
import { OwnVote } from './OwnVote';

const column = columnsOf<MyDecision['decision']>();

/** What somebody who votes has to know, and no more than he may see. */
const FACTS = [
  column.prose('proposal'),
  column.custom('project', ({ project }) => project && nameOf(project)),
  column.money('amount'),
  column.day('heldOn'),
  column.prose('minutes'),
];

/** One decision one should attend: what is proposed, one's own vote, and how the vote stands. */
export function MyDecisionPage() {
  const { t } = useTranslation('decisions');
  const programme = useProgramme();
  const mayOpen = useMay()('ATTACHMENT_READ');
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data } = useSuspenseQuery(myDecisionQuery(programme, id));
  const { decision, recused, vote } = data;
  return (
    <>
      <nav className="crumbs" aria-label={t('shell.crumbs')}>
        <Link to={paths.list(programme, 'my-decisions')} search={{}}>
          {t('mine.title')}
        </Link>
      </nav>
      <PageTitle
        title={nameOf({ nameZh: decision.titleZh, nameEn: decision.titleEn })}
        state={<StateTag of="DecisionState" value={decision.state} />}
      />
      <OwnVote decision={decision} recused={recused} vote={vote} />
      <BallotBar decision={decision} />
      <Facts words="decisions" columns={FACTS} record={decision} />
      {mayOpen && (
        <>
          <h2>{t('tab.documents')}</h2>
          <DocumentsPanel owner={{ recordType: 'decision', recordId: decision.id }} />
        </>
      )}
    </>
  );
}
