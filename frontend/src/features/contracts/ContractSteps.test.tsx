import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { queryClient, SESSION_KEY } from '@/api/client';
import type { components } from '@/api/schema';
import type { Permission } from '@/api/session';
import { setOfficeClock } from '@/lib/officeClock';
import { hand, yuan } from '@/testing/money';
import { hospital, ref } from '@/testing/projects';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ContractLead } from './ContractLead';
import { ContractSteps } from './ContractSteps';

type Schemas = components['schemas'];
type Contract = Schemas['ContractView'];

const CONTRACT = '*/api/v1/programmes/demo/contracts/k1';

const proposed: Schemas['ContractChangeView'] = {
  id: 'h1',
  number: 1,
  state: 'PROPOSED',
  on: '2022-01-08',
  before: yuan('1000.00'),
  after: yuan('2000.00'),
  reason: '增加消防水池',
  decision: null,
  proposedBy: hand('沈甲一'),
  proposedAt: '2022-01-08T08:00:00Z',
  closedBy: null,
  closedAt: null,
  rejectionReason: null,
};

const contract = (openChange: Contract['openChange']): Contract => ({
  id: 'k1',
  code: 'HT-001-1',
  nameZh: '主体工程施工合同',
  project: ref('P-001', '妇幼保健院'),
  place: hospital.place,
  category: { ...ref('FISCAL', '财政'), kind: 'FUNDING', classification: ref('FUND', '资金') },
  payee: ref('SK-001', '示例建设'),
  kind: 'WORKS',
  amount: yuan('1000.00'),
  state: 'SIGNED',
  signedOn: '2022-01-05',
  decision: null,
  committed: yuan('1000.00'),
  claimed: yuan('0.00'),
  paid: yuan('0.00'),
  finalAmount: null,
  endedOn: null,
  cancelReason: null,
  draftedBy: hand('沈甲一'),
  signedBy: hand('赵丙一'),
  schedule: [],
  openChange,
  version: 3,
});

function Page({ record }: { record: Contract }) {
  return (
    <>
      <ContractLead record={record} />
      <ContractSteps record={record} version={'"3"'} />
    </>
  );
}

/** Shows the contract to this person, with these permissions. */
function show(record: Contract, person: string, ...permissions: Permission[]) {
  const session = signedIn('CONTRACT_READ', ...permissions);
  const programmes = session.programmes.map((one) => ({ ...one, personId: `p-${person}` }));
  queryClient.setQueryData(SESSION_KEY, { ...session, programmes });
  renderPages('/p/demo/contracts/k1', [
    { path: '/p/$programme/contracts/$id', element: <Page record={record} /> },
  ]);
}

const button = (name: string) => screen.queryByRole('button', { name });

beforeEach(() => setOfficeClock('2022-01-10T10:00:00+08:00'));

describe('another amount of a contract', () => {
  it('is proposed by who drafts, and not by who signs', async () => {
    show(contract(null), '沈甲一', 'CONTRACT_WRITE');
    expect(await screen.findByRole('button', { name: '提出变更金额' })).toBeVisible();
    expect(button('决算')).toBeNull();
  });

  it('waits for another hand, and holds up the end of the contract', async () => {
    show(contract(proposed), '王乙一', 'CONTRACT_SIGN');
    const waiting = await screen.findByRole('region', { name: '待确认的变更' });
    expect(waiting).toHaveTextContent('待确认的变更：¥1,000.00 → ¥2,000.00');
    expect(waiting).toHaveTextContent('2022-01-08，增加消防水池');
    expect(button('提出变更金额')).toBeNull();
    expect(button('决算')).toBeNull();
    expect(button('落实资金')).toBeVisible();
  });

  it('is confirmed as it was read, under a key of its own', async () => {
    let headers: Headers | undefined;
    server.use(
      http.post(`${CONTRACT}/changes/h1/confirmation`, ({ request }) => {
        headers = request.headers;
        return HttpResponse.json(contract(null));
      }),
    );
    show(contract(proposed), '王乙一', 'CONTRACT_SIGN');
    await userEvent.click(await screen.findByRole('button', { name: '确认变更' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '确认变更' }));
    await waitFor(() => expect(headers?.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/));
    expect(headers?.get('If-Match')).toBe('"3"');
  });

  it('is withdrawn, not confirmed, by who proposed it', async () => {
    show(contract(proposed), '沈甲一', 'CONTRACT_WRITE', 'CONTRACT_SIGN');
    expect(await screen.findByRole('button', { name: '撤回变更' })).toBeVisible();
    expect(screen.getByText('变更须由提出人、拟订人以外的人确认。')).toBeVisible();
    expect(button('确认变更')).toBeNull();
    expect(button('退回变更')).toBeNull();
  });
});
