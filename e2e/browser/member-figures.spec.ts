import { expect, goTo, test } from './fixtures'

test('figures of members open the people behind them, by keyboard', async ({ page }) => {
  await goTo(page, '/members/figures')
  await expect(page.getByText('Biến động theo loại thành viên')).toBeVisible()

  await page.getByRole('button', { name: /^Nữ: 75/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('75 người')).toBeVisible()
  await expect(page.getByRole('button', { name: /Hoàng Thị Hồng Tuyết/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: /Ngô Thị Ưng/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText('75 người')).toBeHidden()

  await page.getByRole('button', { name: /^Vũ Ngọc Đông: 21.000.000/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Vũ Ngọc Đông' })).toBeVisible()
})
