import { expect, goTo, test } from './fixtures'

/** The row of an indicator, by its name. */
const named = (name: string) => new RegExp(`^${name}`)

test('indicators of a year: filled in by keyboard, explained down to the voucher, and printed', async ({ page }) => {
  await goTo(page, '/alliance')
  const grid = page.getByRole('grid', { name: 'Chỉ tiêu của kỳ' })
  await expect(grid).toBeVisible()

  // The year of the sample: what the book knows stands there.
  await page.keyboard.press('Alt+k')
  await expect(page.getByLabel('Loại kỳ')).toBeFocused()
  await page.getByLabel('Loại kỳ').selectOption('year')
  await page.getByLabel('Kỳ', { exact: true }).selectOption('2025')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('doanh thu')
  await page.keyboard.press('ArrowDown')
  await expect(grid.getByRole('row', { name: named('Tổng doanh thu') })).toContainText('4.855.765.100')

  // What it consists of, down to a voucher and back.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const parts = page.getByRole('grid', { name: 'Các phần của số này' })
  await expect(parts).toContainText('4.855.765.100')
  await expect(parts).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/vouchers\/\d+/)
  await page.goBack()
  await expect(parts).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(parts).toBeHidden()

  // What people fill in: typed where it stands, Enter to the next.
  await page.keyboard.press('Control+f')
  await page.keyboard.press('Escape')
  await page.keyboard.type('lao dong')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await grid.getByRole('row', { name: named('Tổng số lao động') }).click()
  await page.keyboard.press('1')
  await expect(page.getByLabel('Ghi Tổng số lao động')).toBeFocused()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Ghi Lao động thường xuyên')).toBeFocused()
  await page.keyboard.type('8')
  await page.keyboard.press('Enter')
  await page.keyboard.type('ba')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('số người, là số nguyên từ 0 trở lên')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(grid.getByRole('row', { name: named('Tổng số lao động') })).toContainText('Tự ghi')
  await expect(page.getByRole('button', { name: /nhưng các phần của nó cộng lại được 11/ })).toBeVisible()

  await page.keyboard.press('Control+p')
  await expect(page.getByRole('heading', { name: 'Trang in' })).toBeVisible()
})
