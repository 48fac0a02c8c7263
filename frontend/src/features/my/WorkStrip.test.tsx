import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { WorkStrip } from './WorkStrip';
import type { Work } from './work';

function open(work: Work[]) {
  signedIn('DISBURSEMENT_READ');
  server.use(http.get('*/demo/my/work', () => HttpResponse.json(work)));
  renderPages('/p/demo', [
    {
      path: '/p/$programme',
      element: (
        <>
          <p>the overview</p>
          <WorkStrip />
        </>
      ),
    },
  ]);
}

it('counts what waits for one’s hand and opens exactly that', async () => {
  open([
    { kind: 'DISBURSEMENT_TO_REVIEW', count: 2, path: 'disbursements?awaiting=me&state=SUBMITTED' },
    { kind: 'CONTRACT_TO_SIGN', count: 0, path: 'contracts?awaiting=me&state=DRAFT' },
  ]);
  const link = await screen.findByRole('link', { name: '待审核的拨付 2' });
  expect(link).toHaveAttribute('href', '/p/demo/disbursements?awaiting=me&state=SUBMITTED');
  expect(screen.queryByText('待签订的合同')).toBeNull();
});

it('is not there when nothing waits', async () => {
  open([{ kind: 'CONTRACT_TO_SIGN', count: 0, path: 'contracts?awaiting=me&state=DRAFT' }]);
  await screen.findByText('the overview');
  await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
});
