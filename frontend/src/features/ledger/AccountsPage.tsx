import { useTranslation } from 'react-i18next';
import { ResourceList } from '@/components/list/ResourceList';
import { PageTitle } from '@/components/PageTitle';
import { columnsOf } from '@/components/record/columns';
import type { Listed } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';
import { accountName } from './accountName';
import { type Account, accounts } from './queries';
import { Holding, Sum } from './Sum';

type Line = Account & { id: string };

const column = columnsOf<Line>();

const listed: Listed<Line> = {
  name: 'ledger-accounts',
  resource: accounts,
  wordless: true,
  workbooks: true,
  titleOf: ({ account }) => accountName(account),
  columns: [
    column.custom('account', ({ account }) => accountName(account)),
    column.custom('place', ({ place }) => nameOf(place)),
    column.custom('origin', ({ account: { origin } }) => origin && `${origin.code} ${nameOf(origin)}`, {
      list: 'hidden',
    }),
    column.amount('in', (line) => <Sum money={line.in} />),
    column.amount('out', ({ out }) => <Sum money={out} />),
    column.amount('balance', ({ balance }) => <Holding balance={balance} />),
    column.number('postings'),
  ],
  filters: [
    { name: 'placeId', kind: 'reference', to: 'places' },
    { name: 'stage', kind: 'oneOf', of: 'Stage' },
    { name: 'projectId', kind: 'reference', to: 'projects' },
    { name: 'payeeId', kind: 'reference', to: 'payees' },
    { name: 'originId', kind: 'reference', to: 'appropriations' },
    { name: 'contractId', kind: 'reference', to: 'contracts', linked: true },
  ],
};

/** What money is where: every account of the books. */
export function AccountsPage() {
  const { t } = useTranslation('ledger-accounts');
  return (
    <>
      <PageTitle title={t('title')} note={t('note')} />
      <ResourceList feature={listed} />
    </>
  );
}
