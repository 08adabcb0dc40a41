import { expect, goTo, test } from './fixtures'

test('a search without accents finds an account, Enter opens its ledger, going back finds it again', async ({
  page,
}) => {
  await goTo(page, '/accounts')
  const chart = page.getByRole('grid', { name: 'Tài khoản, số dư và phát sinh' })
  await expect(chart).toBeFocused()
  await page.keyboard.type('tien gui ngan')
  await expect(page.getByRole('textbox', { name: /Tìm số hiệu/ })).toBeFocused()
  await expect(chart.getByRole('row', { name: /Tiền gửi Ngân hàng/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(chart).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Sổ cái' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: /112 Tiền gửi Ngân hàng/ })).toBeVisible()
})

test('a sub-account is opened by keyboard, and what its parent held is moved to it by a voucher one looks at first', async ({
  page,
}) => {
  await goTo(page, '/accounts/131')
  await expect(page.getByRole('heading', { name: '131 Phải thu của khách hàng' })).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('textbox', { name: 'Tên', exact: true })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Số hiệu', exact: true })).toHaveValue('1311')
  await page.keyboard.type('Phải thu của thành viên')
  await page.keyboard.press('Control+Enter')

  const offer = page.getByRole('alertdialog', { name: '131 còn số dư chung' })
  await expect(offer).toContainText('dư Nợ 9.299.758, dư Có 4.196.000 của 47 đối tượng')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/#\/vouchers\/draft\//)
  await expect(page.getByText('Đủ để ghi sổ')).toBeVisible()
  await page.keyboard.press('Control+Enter')

  await expect(page).toHaveURL(/#\/vouchers\/(?!draft)/)
  await goTo(page, '/accounts/1311')
  await expect(page.getByRole('heading', { name: '1311 Phải thu của thành viên' })).toBeVisible()
  await expect(page.getByText('9.299.758, 30 đối tượng')).toBeVisible()
})

test("an account of the circular keeps its name, one of the co-operative's own is renamed", async ({ page }) => {
  await goTo(page, '/accounts/642')
  await expect(page.getByRole('heading', { name: /^642 / })).toBeVisible()
  await page.keyboard.press('Alt+n')
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Lương quản lý')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alertdialog', { name: '642 còn số dư chung' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: '6421 Lương quản lý' })).toBeVisible()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Lương bộ phận quản lý')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '6421 Lương bộ phận quản lý' })).toBeVisible()
})
