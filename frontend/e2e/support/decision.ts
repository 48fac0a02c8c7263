import type { Locator, Page } from '@playwright/test';
import { expect, within } from './journey';
import { button, choose, fact, field } from './page';
import { step } from './step';

/** Who has a hand in a decision, each at a device of his own. */
export interface Meeting {
  /** Drafts it and says who should attend. */
  keeper: Page;
  /** Closes the vote. */
  chair: Page;
  /** Names of those who should attend. */
  roster: readonly string[];
  voters: readonly Page[];
}

export interface Proposal {
  code: string;
  title: string;
  matter: string;
  amount: string;
  /** What else it names. */
  fill?: (form: Locator) => Promise<void>;
}

/** A collective decision from its draft to its result; whoever votes is for it. */
export async function decide(meeting: Meeting, proposal: Proposal): Promise<void> {
  const address = await putToTheVote(meeting, proposal);
  for (const voter of meeting.voters) await voteYes(voter, proposal.title);
  await meeting.chair.goto(address);
  await step(meeting.chair, '结束表决', (dialog) => field(dialog, '会议纪要').fill('逐项讨论后一致同意。'));
  await expect(fact(meeting.chair, '状态')).toHaveText('已通过');
}

/** Where the decision stands then. */
async function putToTheVote(
  { keeper, roster }: Meeting,
  { code, title, matter, amount, fill }: Proposal,
): Promise<string> {
  await keeper.goto(within('decisions/new'));
  const form = keeper.getByRole('main');
  await field(form, '编号').fill(code);
  await choose(form, '事项', matter);
  await field(form, '中文标题').fill(title);
  await field(form, '议案').fill(`同意${title}，金额不超过${amount}元。`);
  await field(form, '金额（元）').fill(amount);
  await fill?.(form);
  await button(form, '保存').click();
  await expect(keeper.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await step(keeper, '确定应到人员', async (dialog) => {
    for (const name of roster) await choose(dialog, '应到人员', name);
    // The list of choices lies over the button.
    await field(dialog, '应到人员').press('Escape');
  });
  await step(keeper, '付诸表决');
  await expect(fact(keeper, '状态')).toHaveText('表决中');
  return keeper.url();
}

async function voteYes(voter: Page, title: string): Promise<void> {
  await voter.goto(within('my-decisions'));
  const card = voter.getByRole('listitem').filter({ hasText: title });
  await card.getByText('赞成', { exact: true }).click();
  await expect(card.getByRole('radio', { name: '赞成' })).toBeChecked();
}
