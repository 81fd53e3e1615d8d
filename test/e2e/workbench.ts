import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';

/** As long as a busy machine may need. */
const PATIENCE_MS = 20_000;

/** A file handed to the page by its file chooser. */
export type ChosenFile = Readonly<{ name: string; mimeType: string; buffer: Buffer }>;

/** Waits until a look shows what is expected. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: PATIENCE_MS });

/** The workbench as a person works it: by roles, names and keys. */
export class Workbench {
  readonly page: Page;
  readonly #linkButton: Locator;

  constructor(page: Page) {
    page.setDefaultTimeout(PATIENCE_MS);
    this.page = page;
    this.#linkButton = page.getByRole('button', { name: /^关联到特征/ });
  }

  async openTab(name: string): Promise<void> {
    const tabs = this.page.getByRole('navigation', { name: '案件各部分' });
    await tabs.getByRole('link', { name }).click();
  }

  async type(name: string, words: string, within: Page | Locator = this.page): Promise<void> {
    const field = within.getByRole('textbox', { name, exact: true });
    await field.fill(words);
    await field.blur();
  }

  /** A box shows what the case holds, so it follows the click when the case has changed. */
  async tick(box: Locator): Promise<void> {
    await box.click();
    await eventually(() => box.isChecked()).toBe(true);
  }

  async choose(button: string, files: readonly ChosenFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: button }).first().click();
    await (await chooser).setFiles([...files]);
  }

  /** The row of a feature in the comparison table. */
  row(label: string, isCurrent = false): Locator {
    const name = new RegExp(`^${label} `);
    return this.page.getByRole('row', isCurrent ? { name, selected: true } : { name });
  }

  async goTo(label: string): Promise<void> {
    await this.page.getByRole('rowheader', { name: label, exact: true }).click();
    await this.row(label, true).waitFor();
  }

  /** Selects words of the evidence named and links them to the current row. */
  async linkWords(evidence: string, words: string): Promise<void> {
    await this.page.getByRole('tab', { name: evidence }).click();
    // Marks that arrive in the middle of a drag redraw the words; a person would drag again.
    await vi.waitFor(async () => {
      await this.#drag(this.page.getByRole('tabpanel').getByText(words).first(), [0, 0.5], [1, 0.5]);
      await this.#linkButton.waitFor({ timeout: 1_000 });
    }, PATIENCE_MS);
    await this.page.keyboard.press('l');
    await this.#linkButton.waitFor({ state: 'detached' });
  }

  /** Draws a box on the picture named and links it to the current row. */
  async linkRegion(picture: string): Promise<void> {
    await this.page.getByRole('tab', { name: picture }).click();
    const shown = this.page.getByRole('tabpanel').getByRole('img', { name: picture });
    await shown.waitFor();
    await this.#drag(shown, [0.3, 0.3], [0.6, 0.6]);
    await this.#linkButton.waitFor();
    await this.page.keyboard.press('l');
    await this.#linkButton.waitFor({ state: 'detached' });
  }

  /** Presses at one place of an element and lets go at another, both as parts of its size. */
  async #drag(
    element: Locator,
    from: readonly [number, number],
    to: readonly [number, number],
  ): Promise<void> {
    const box = await element.boundingBox();
    if (box === null) throw new Error('what is to be dragged over is not shown');
    const at = ([x, y]: readonly [number, number]): [number, number] => [
      box.x + Math.min(Math.max(box.width * x, 1), box.width - 1),
      box.y + box.height * y,
    ];
    await this.page.mouse.move(...at(from));
    await this.page.mouse.down();
    await this.page.mouse.move(...at(to), { steps: 6 });
    await this.page.mouse.up();
  }
}
