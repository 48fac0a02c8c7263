import type { Locator, Page } from '@playwright/test';
import { button } from './page';

/** Opens the dialog of a step and takes it; what stays open was refused. */
export async function step(
  page: Page,
  name: string,
  fill: (dialog: Locator) => Promise<void> = async () => {},
): Promise<Locator> {
  await button(page, name).click();
  const dialog = page.getByRole('dialog', { name });
  await fill(dialog);
  await button(dialog, name).click();
  return dialog;
}
