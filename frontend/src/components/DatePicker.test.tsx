import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import dayjs from 'dayjs';
import { expect, it } from 'vitest';
import { setOfficeClock } from '@/lib/officeClock';
import { renderPages } from '@/testing/render';
import { DatePicker } from './DatePicker';

it('opens on the days of the office, and takes its today', async () => {
  setOfficeClock('2022-01-10T00:30:00+08:00');
  let chosen: dayjs.Dayjs | null = null;
  renderPages('/', [
    {
      path: '/',
      element: (
        <DatePicker
          aria-label="day"
          onChange={(day) => {
            chosen = day;
          }}
        />
      ),
    },
  ]);
  await userEvent.click(await screen.findByRole('textbox', { name: 'day' }));
  expect(await screen.findByTitle('2022-01-10')).toHaveClass('ant-picker-cell-today');
  await userEvent.click(screen.getByText('今天'));
  expect(dayjs(chosen).format('YYYY-MM-DD')).toBe('2022-01-10');
});
