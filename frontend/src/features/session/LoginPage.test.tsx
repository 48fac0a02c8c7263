import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { queryClient, SESSION_KEY } from '@/api/client';
import { wanted } from '@/lib/wanted';
import { renderPages } from '@/testing/render';
import { server } from '@/testing/server';
import { LoginPage } from './LoginPage';

function open(address = '/login') {
  return renderPages(address, [
    { path: '/login', element: <LoginPage /> },
    { path: '/', element: <p>home</p> },
    { path: '/p/$programme/places', element: <p>places</p> },
  ]);
}

async function signIn() {
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('用户名'), 'clerk');
  await user.type(screen.getByLabelText('密码'), 'three camels');
  await user.click(screen.getByRole('button', { name: /登.*录/ }));
}

it('signs in and goes on to the page that was asked for', async () => {
  const session = { account: { id: '1', username: 'clerk' }, programmes: [] };
  server.use(http.post('*/api/v1/session', () => HttpResponse.json(session, { status: 201 })));
  open(`/login?from=${encodeURIComponent('/p/demo/places?q=湖州')}`);
  await signIn();
  expect(await screen.findByText('places')).toBeVisible();
  expect(queryClient.getQueryData(SESSION_KEY)).toEqual(session);
});

it('says in the words of the service why not', async () => {
  const problem = {
    status: 401,
    code: 'identity.wrong-credentials',
    detail: '用户名或密码不正确。',
    requestId: 'r-1',
  };
  server.use(http.post('*/api/v1/session', () => HttpResponse.json(problem, { status: 401 })));
  open();
  await signIn();
  expect(await screen.findByRole('alert')).toHaveTextContent('用户名或密码不正确。');
  expect(screen.getByRole('alert')).toHaveTextContent('r-1');
});

it.each(['//evil.example', 'https://evil.example', '/\\evil.example', undefined])(
  'does not leave the application for %s',
  (from) => expect(wanted(from)).toBe('/'),
);
