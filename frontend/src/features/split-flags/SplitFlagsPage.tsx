import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ViewOf } from '@/api/resource';
import { splitFlags } from '@/api/resources';
import { useProgramme } from '@/api/session';
import { ResourceList } from '@/components/list/ResourceList';
import { PageTitle } from '@/components/PageTitle';
import { columnsOf } from '@/components/record/columns';
import type { Listed } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';
import { formatMoney } from '@/lib/money';
import { paths } from '@/lib/paths';

type Flag = ViewOf<typeof splitFlags>;

const column = columnsOf<Flag>();

const listed: Listed<Flag> = {
  name: 'split-flags',
  resource: splitFlags,
  // Whom it is about is where one looks on.
  page: 'payees',
  addressOf: ({ payee }) => payee.id,
  titleOf: ({ payee, project }) => `${nameOf(payee)} · ${nameOf(project)}`,
  columns: [
    column.custom('payee', ({ payee }) => nameOf(payee)),
    column.ref('project', 'projects'),
    column.oneOf('kind', 'SplitKind'),
    column.custom('parts', (flag) => <Parts flag={flag} />),
    column.money('total'),
    column.money('threshold'),
    column.number('windowDays'),
    column.day('raisedOn'),
  ],
  filters: [
    { name: 'kind', kind: 'oneOf', of: 'SplitKind' },
    { name: 'projectId', kind: 'reference', to: 'projects' },
    { name: 'payeeId', kind: 'reference', to: 'payees' },
  ],
};

/** The contracts or payments that only together pass the threshold. */
function Parts({ flag: { kind, parts } }: { flag: Flag }) {
  const programme = useProgramme();
  const page = kind === 'CONTRACT' ? 'contracts' : 'disbursements';
  return (
    <span className="refs">
      {parts.map(({ id, code, amount }) => (
        <Link key={id} to={paths.record(programme, page, id)} search={{}}>
          {code} {formatMoney(amount)}
        </Link>
      ))}
    </span>
  );
}

/** What looks as if it had been split to stay below the threshold of a collective decision. */
export function SplitFlagsPage() {
  const { t } = useTranslation('split-flags');
  return (
    <>
      <PageTitle title={t('title')} note={t('note')} />
      <ResourceList feature={listed} />
    </>
  );
}
