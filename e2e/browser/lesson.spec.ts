import type { Page } from '@playwright/test'
import { expect, goTo, test } from './beginnings'

const field = (page: Page, id: string) => page.locator(`[id="${id}"]`)

test('a lesson is begun by keyboard on a book of its own, marked as such; what is posted shows in its tasks, right or wrong', async ({
  start,
}) => {
  const { page } = await start('no-book')
  await expect(page.getByRole('heading', { name: 'Lập sổ mới' })).toBeVisible()
  await page.keyboard.press('Alt+4')
  await expect(page.getByRole('button', { name: /Phiếu thu, phiếu chi đầu tiên/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('SỔ THỰC HÀNH.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('xong 0 trên 5 việc')).toBeVisible()
  const second = page.getByRole('button', { name: /chi 350.000 đồng tiền mặt mua văn phòng phẩm/ })
  await expect(second).toContainText('chưa làm')

  await goTo(page, '/vouchers/new?kind=PC')
  await expect(field(page, 'entry-date')).toBeFocused()
  await page.keyboard.type('08/01/2025')
  await page.keyboard.press('Enter')
  const typed = [
    ['entry-description', 'Mua văn phòng phẩm'],
    ['line-1-debit', '642'],
    ['line-1-credit', '1111'],
    ['line-1-amount', '530000'],
  ] as const
  for (const [id, words] of typed) {
    await field(page, id).focus()
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Đã ghi sổ PC01\/001/)).toBeVisible()

  await page.keyboard.press('Alt+h')
  await expect(second).toContainText('chưa đúng')
  await expect(second).toContainText('530.000')
  // Done wrong: the other tasks are still to do, and closing the lesson leads to the first page.
  await page.getByRole('button', { name: 'Đóng bài thực hành' }).click()
  await expect(
    page.getByRole('list', { name: 'Sổ đã mở gần đây' }).getByText('sổ thực hành', { exact: true }),
  ).toBeVisible()
})
