import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { queryClient, SESSION_KEY } from '@/api/client';
import { setLanguage } from '@/lib/i18n';
import { keping, pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ProgrammeLayout } from './ProgrammeLayout';
import { SignedInLayout } from './SignedInLayout';

function open(address = '/p/demo') {
  return renderPages(address, [
    { path: '/p/$programme', element: <ProgrammeLayout /> },
    { path: '/p/$programme/organisations/$id', element: <p>the unit</p> },
    { path: '/guarded', element: <SignedInLayout /> },
    { path: '/login', element: <p>the log-in</p> },
  ]);
}

describe('the shell', () => {
  it('offers only what the reader may open', async () => {
    signedIn('PLACE_READ', 'PAIR_READ');
    open();
    const navigation = await screen.findByRole('navigation', { name: '导航' });
    const names = within(navigation)
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(names).toEqual(['结对', '协议', '地区']);
  });

  it.each([
    ['keeps it', null, ['CARE_LOG_WRITE'], true],
    ['has entries of his own', 'p1', [], true],
    ['has neither', null, [], false],
  ] as const)('offers the care log to who %s', async (_, personId, more, offered) => {
    const session = signedIn('PLACE_READ', 'CARE_LOG_READ', ...more);
    Object.assign(session.programmes[0] ?? {}, { personId });
    open();
    const navigation = await screen.findByRole('navigation', { name: '导航' });
    expect(within(navigation).queryAllByRole('link', { name: '关怀记录' })).toHaveLength(offered ? 1 : 0);
  });

  it('does not tell a programme that is not the reader’s from none', async () => {
    signedIn('PLACE_READ');
    open('/p/other');
    expect(await screen.findByRole('heading', { name: '没有这个页面' })).toBeVisible();
  });

  it('finds a record from anywhere and opens it', async () => {
    signedIn('ORGANISATION_READ', 'PROJECT_READ');
    const unit = { ...keping, id: 'o1', code: 'KP-01', nameZh: '柯坪县第一小学' };
    const issue = { id: 'i1', code: 'WT-01', title: '施工便道塌方' };
    server.use(
      http.get('*/programmes/demo/organisations', () => HttpResponse.json(pageOf([unit]))),
      http.get('*/programmes/demo/project-issues', () => HttpResponse.json(pageOf([issue]))),
      http.get('*/programmes/demo/deliverables', () => HttpResponse.json(pageOf([]))),
      // What does not answer is simply not among what is found.
      http.get('*/programmes/demo/projects', () => HttpResponse.json({}, { status: 500 })),
    );
    open();
    await screen.findByRole('navigation', { name: '导航' });
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('combobox', { name: '全局搜索' }), 'kp');
    const hit = await screen.findByRole('option', { name: /柯坪县第一小学/ });
    expect(hit).toHaveTextContent('KP-01 · 单位');
    expect(await screen.findByRole('option', { name: /施工便道塌方/ })).toHaveTextContent(
      'WT-01 · 问题与风险',
    );
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('the unit')).toBeVisible();
  });

  it('speaks the other language at once', async () => {
    signedIn('PLACE_READ');
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('link', { name: 'Places' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    await setLanguage('zh-CN');
  });

  it('leaves nothing of the reader behind after signing out', async () => {
    signedIn('PLACE_READ');
    server.use(http.delete('*/api/v1/session', () => new HttpResponse(null, { status: 204 })));
    queryClient.setQueryData(['demo', 'places'], 'what was seen');
    sessionStorage.setItem('draft:x', 'what was typed');
    const router = renderPages('/p/demo?x=1', [
      {
        path: '/p/$programme',
        element: (
          <SignedInLayout>
            <ProgrammeLayout />
          </SignedInLayout>
        ),
      },
      { path: '/login', element: <p>the log-in</p> },
    ]);
    await userEvent.click(await screen.findByRole('button', { name: '账号：张三' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: '退出登录' }));
    expect(await screen.findByText('the log-in')).toBeVisible();
    expect(router.state.location.search).toEqual({});
    expect(queryClient.getQueryData(['demo', 'places'])).toBeUndefined();
    expect(sessionStorage).toHaveLength(0);
  });

  it('takes the reader to the log-in once the session has ended, and remembers the page', async () => {
    signedIn('PLACE_READ');
    const router = open('/guarded?q=1');
    await waitFor(() => expect(router.state.status).toBe('idle'));
    queryClient.setQueryData(SESSION_KEY, null);
    expect(await screen.findByText('the log-in')).toBeVisible();
    expect(router.state.location.search).toEqual({ from: '/guarded?q=1' });
  });
});
