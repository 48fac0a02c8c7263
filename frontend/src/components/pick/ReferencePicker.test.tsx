import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { keping, pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ReferencePicker } from './ReferencePicker';

function open(value: string | null, onChange = vi.fn()) {
  signedIn('PLACE_READ');
  renderPages('/p/demo', [
    {
      path: '/p/$programme',
      element: <ReferencePicker to="places" aria-label="地区" value={value} onChange={onChange} />,
    },
  ]);
  return onChange;
}

it('finds by what is typed and gives the id', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/programmes/demo/places', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('q'));
      return HttpResponse.json(pageOf([keping]));
    }),
  );
  const onChange = open(null);
  await userEvent.type(await screen.findByRole('combobox', { name: '地区' }), 'kpx');
  await waitFor(() => expect(asked).toContain('kpx'));
  await userEvent.click(await screen.findByTitle('柯坪县'));
  expect(onChange).toHaveBeenCalledWith('p1');
});

it('names the one that is chosen already', async () => {
  server.use(http.get('*/api/v1/programmes/demo/places/p1', () => HttpResponse.json(keping)));
  open('p1');
  expect(await screen.findByText('柯坪县')).toBeVisible();
});
