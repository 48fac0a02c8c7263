import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { ListPage } from '@/components/list/ListPage';
import { pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { decisionThresholds } from './thresholds';

const threshold = (kind: string, told = {}) => ({
  id: kind,
  kind,
  place: null,
  amount: { amount: '500000.00', currency: 'CNY' },
  windowDays: 30,
  validFrom: '2020-01-15',
  version: 0,
  ...told,
});

function open(thresholds: unknown[]) {
  signedIn('DECISION_READ');
  server.use(
    http.get('*/api/v1/programmes/demo/decision-thresholds', () => HttpResponse.json(pageOf(thresholds))),
  );
  renderPages('/p/demo/decision-thresholds', [
    { path: '/p/$programme/decision-thresholds', element: <ListPage feature={decisionThresholds} /> },
  ]);
}

describe('thresholds', () => {
  it('tell what kinds of money nothing holds for today', async () => {
    const place = { id: 'p1', code: 'p1', nameZh: '柯坪县', nameEn: null };
    open([
      threshold('CONTRACT'),
      threshold('PAYMENT', { place }),
      threshold('PLAN', { validFrom: '2099-01-01' }),
    ]);
    expect(await screen.findByRole('alert')).toHaveTextContent('年度计划、预算调整、大额支付');
  });

  it('warn of nothing where all have one', async () => {
    open(['PLAN', 'BUDGET_CHANGE', 'CONTRACT', 'PAYMENT'].map((kind) => threshold(kind)));
    expect((await screen.findAllByText('500,000.00'))[0]).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
