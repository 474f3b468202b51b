/** A reader sees a claim fail by one click, and takes it back by one. */
import { expect, test } from '../site/test';

test('a claim is seen to fail under its control, and stands again afterwards', async ({ page }) => {
  test.slow();
  await page.goto('./exploding-gradients/overflow-and-nan');
  const playground = page.locator('[data-experiment="overflow-step-by-step"]');
  const claim = (id: string) => playground.locator(`[data-claim="${id}"]`);
  await claim('loss-scaling-saves-them').locator('summary').click();
  await claim('loss-scaling-saves-them').getByRole('button', { name: '看它不成立' }).click();
  await expect(playground).toHaveAttribute('data-status', 'done', { timeout: 60_000 });

  await expect(claim('loss-scaling-saves-them')).toHaveAttribute('data-verdict', 'fails');
  await expect(claim('float32-times-2')).toHaveAttribute('data-verdict', 'holds');
  await expect(claim('loss-scaling-saves-them')).toContainText('g * scale');
  await expect(playground.locator('[data-origin="control"]')).toContainText('损失没有放大');

  await claim('loss-scaling-saves-them').getByRole('button', { name: '恢复原样' }).click();
  await expect(playground).toHaveAttribute('data-status', 'idle');
  await expect(playground.locator('[data-origin="control"]')).toHaveCount(0);
  await playground.getByRole('button', { name: '运行', exact: true }).click();
  await expect(playground).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  await expect(claim('loss-scaling-saves-them')).toHaveAttribute('data-verdict', 'holds');
});

test('a claim whose condition was moved is not counted', async ({ page }) => {
  test.slow();
  await page.goto('./exploding-gradients/overflow-and-nan');
  const playground = page.locator('[data-experiment="overflow-step-by-step"]');
  await playground.locator('[data-param="lossScale"]').fill('2');
  await playground.getByRole('button', { name: '运行', exact: true }).click();
  await expect(playground).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  const claim = playground.locator('[data-claim="loss-scaling-saves-them"]');
  await expect(claim).toHaveAttribute('data-condition', 'changed');
  await expect(claim).toHaveAttribute('data-verdict', 'unknown');
  await expect(claim).toContainText('条件已改：损失的放大倍数 16,384 → 2');
  await expect(playground.getByText('另有 1 条的条件已改')).toBeVisible();
});
