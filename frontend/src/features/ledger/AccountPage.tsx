import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { OriginLink } from '@/components/OriginLink';
import { PageTitle } from '@/components/PageTitle';
import { columnsOf } from '@/components/record/columns';
import { Facts } from '@/components/record/Facts';
import { RefLink } from '@/components/record/RefLink';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { accountName } from './accountName';
import { type Account, accountQuery } from './queries';
import { Statement } from './Statement';
import { Holding, Sum } from './Sum';

const column = columnsOf<Account>();

const facts = [
  column.custom('place', ({ place }) => nameOf(place)),
  column.custom('stage', ({ account: { stage } }) => <StageName stage={stage} />),
  column.custom('origin', ({ account: { origin } }) => origin && <OriginLink origin={origin} />),
  column.custom(
    'project',
    ({ account: { project } }) => project && <RefLink to="projects" record={project} />,
  ),
  column.custom('category', ({ account: { category } }) => category && nameOf(category)),
  column.custom(
    'contract',
    ({ account: { contract } }) => contract && <RefLink to="contracts" record={contract} />,
  ),
  column.custom('payee', ({ account: { payee } }) => payee && <RefLink to="payees" record={payee} />),
  column.custom('in', (account) => <Sum money={account.in} />),
  column.custom('out', ({ out }) => <Sum money={out} />),
  column.custom('balance', ({ balance }) => <Holding balance={balance} />),
];

function StageName({ stage }: { stage: Account['account']['stage'] }) {
  const { t } = useTranslation();
  return <>{t(`enums:Stage.${stage}`)}</>;
}

/** One account: what it is for, what it holds, and line by line how that came about. */
export function AccountPage() {
  const { t } = useTranslation('ledger-accounts');
  const programme = useProgramme();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data } = useSuspenseQuery(accountQuery(programme, id));
  return (
    <>
      <nav className="crumbs" aria-label={t('shell.crumbs')}>
        <Link to={paths.list(programme, 'ledger-accounts')} search={{}}>
          {t('title')}
        </Link>
      </nav>
      <PageTitle title={accountName(data.account)} />
      <Facts words="ledger-accounts" columns={facts} record={data} />
      <Statement id={id} />
    </>
  );
}
