import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPages, signedIn } from '@/testing/render';
import { NavigationList } from './NavigationList';

it('brings the entry of the open page into sight', async () => {
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
  signedIn('PLACE_READ', 'PROJECT_READ', 'INSPECTION_READ');
  renderPages('/p/demo/findings', [
    { path: '/p/$programme/findings', element: <NavigationList /> },
    { path: '/p/$programme/places/$id', element: <NavigationList /> },
    { path: '/p/$programme/places', element: <NavigationList /> },
  ]);
  const findings = await screen.findByRole('link', { name: '问题整改' });
  expect(seen.mock.contexts).toEqual([findings]);
  await userEvent.click(screen.getByRole('link', { name: '地区' }));
  const places = await screen.findByRole('link', { name: '地区', current: 'page' });
  expect(seen.mock.contexts.at(-1)).toBe(places);
});
