import { expect, type Locator, type Page } from '@playwright/test';

type Scope = Page | Locator;

/** The component library puts a space between the two Han characters of a short button. */
function spaced(name: string): RegExp {
  return new RegExp(`^${[...name].join('\\s?')}$`);
}

export function button(scope: Scope, name: string): Locator {
  return scope.getByRole('button', { name: spaced(name) });
}

/** Found by its visible label: the mark of a required field is part of the accessible name, but not of the label. */
export function field(scope: Scope, label: string): Locator {
  return scope.getByLabel(label, { exact: true });
}

/** Chooses by what a reader types and sees; the list of choices opens outside of the form. */
export async function choose(scope: Scope, label: string, choice: string, typed = choice): Promise<void> {
  const page = 'goto' in scope ? scope : scope.page();
  await field(scope, label).click();
  await field(scope, label).fill(typed);
  await page
    .locator('.ant-select-dropdown')
    .getByTitle(choice, { exact: true })
    .filter({ visible: true })
    .click();
}

export async function chooseDay(scope: Scope, label: string, day: string): Promise<void> {
  await field(scope, label).fill(day);
  await field(scope, label).press('Enter');
}

/** The line of a record's page that tells this. */
export function fact(scope: Scope, label: string): Locator {
  return scope
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::dd');
}

/** Everything a page shows at first is there; what is still on its way says that it is busy. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}
