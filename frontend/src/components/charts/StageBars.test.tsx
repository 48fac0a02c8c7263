import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StageBars } from './StageBars';
import { longestOf, reachOf } from './stages';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const hospital = {
  planned: cny('42000000.00'),
  received: null,
  paid: cny('0.00'),
  committed: cny('41999999.99'),
};

describe('a row of bars', () => {
  it('tells every stage, what is unknown apart from what is zero', () => {
    render(<StageBars label="妇幼保健院" amounts={hospital} />);
    const told = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(told).toEqual(['¥4,200万', '—未填写', '—未填写', '¥4,200万', '¥0.00', '—未填写']);
    expect(screen.getAllByTitle('¥41,999,999.99')).toHaveLength(1);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      '计划',
      '到位',
      '分配',
      '合同',
      '支付',
      '验收',
    ]);
  });

  it('leads from an amount to what is behind it', () => {
    render(
      <StageBars
        label="妇幼保健院"
        amounts={hospital}
        linkOf={(stage, amount) => <a href={`/${stage}`}>{amount}</a>}
      />,
    );
    const links = within(screen.getByLabelText('妇幼保健院')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/planned', '/committed', '/paid']);
  });

  it('is full only when it is all there', () => {
    expect(reachOf(cny('42000000.00'), cny('42000000.00'))).toBe(100);
    expect(reachOf(cny('41999999.99'), cny('42000000.00'))).toBe(99.9);
    expect(reachOf(cny('1.00'), null)).toBe(0);
  });

  it('shares its scale with other rows', () => {
    expect(longestOf([hospital, { planned: cny('500000000.00') }])).toEqual(cny('500000000.00'));
    expect(longestOf([{ planned: null }])).toBeNull();
  });
});
