/** A playground of the built site as the browser tests use it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { pageOf } from '../../scripts/built-pages.mts';

/** Has knobs, several files, charts and claims. */
const experiment = 'dying-relu';

/** A run may take this long on two shared cores. */
export const RUN_TIME = 45_000;

export class PlaygroundPage {
  readonly section: Locator;

  constructor(
    readonly page: Page,
    readonly id: string = experiment,
  ) {
    this.section = page.locator(`section[data-experiment="${id}"]`);
  }

  /** Opens the page that shows it and waits until its scripts have taken over. */
  async open(path: string = `./${pageOf(this.id).path}`): Promise<void> {
    await this.page.goto(path);
    await this.hydrated();
  }

  async hydrated(): Promise<void> {
    await expect(this.page.locator('html[data-has-hydrated="true"]')).toBeAttached({
      timeout: 20_000,
    });
  }

  button(name: string): Locator {
    return this.section.getByRole('button', { name, exact: true });
  }

  async run(): Promise<void> {
    await this.button('运行').click();
  }

  async status(status: string, timeout = RUN_TIME): Promise<void> {
    await expect(this.section).toHaveAttribute('data-status', status, { timeout });
  }

  /** The link that the share panel makes; the panel stays open. */
  async link(): Promise<string> {
    if (!(await this.section.locator('[data-share-panel]').isVisible()))
      await this.button('分享').click();
    const field = this.section.getByRole('textbox', { name: '分享链接' });
    await expect(field).toHaveValue(/#play=/);
    return field.inputValue();
  }

  /** Replaces the shown file's text in the editor. */
  async type(code: string): Promise<void> {
    const text = await this.editor();
    await text.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(code);
  }

  async editor(): Promise<Locator> {
    const text = this.section.locator('.cm-content');
    // A reset takes the editor away for a moment and then opens it again by itself.
    await expect(async () => {
      if (!(await text.isVisible())) await this.button('编辑代码').click({ timeout: 1_000 });
      await expect(text).toBeVisible();
    }).toPass({ timeout: 30_000 });
    return text;
  }
}
