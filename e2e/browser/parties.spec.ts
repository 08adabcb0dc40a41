import { expect, goTo, test } from './fixtures'

test('people are found without accents, with what they owe and are owed, and their ledger is one key away', async ({
  page,
}) => {
  await goTo(page, '/parties')
  const list = page.getByRole('grid', { name: 'Đối tượng và công nợ' })
  await expect(list).toBeFocused()
  await page.keyboard.type('la cong an')
  await expect(list.getByRole('row', { name: /Lã Công Ân/ })).toContainText('62.601.000')
  const balances = page.getByRole('table')
  await expect(balances.getByRole('row', { name: /Phải trả cho người bán/ })).toContainText('62.601.000')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: /Sổ chi tiết/ })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Lã Công Ân' })).toBeVisible()
})

test('a party is added by keyboard; an odd tax code is said and may still be saved; what was typed is kept on leaving', async ({
  page,
}) => {
  await goTo(page, '/parties')
  await expect(page.getByRole('grid', { name: 'Đối tượng và công nợ' })).toBeFocused()
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('textbox', { name: 'Tên', exact: true })).toBeFocused()
  await page.keyboard.type('Cửa hàng Hoa Lư')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Loại' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Loại' }).selectOption('supplier')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Mã', exact: true })).toHaveValue('NCC06')
  await page.keyboard.press('Enter')
  await page.keyboard.type('0100109107')
  await expect(page.getByText(/Chữ số cuối không khớp/)).toBeVisible()

  await goTo(page, '/reports')
  await goTo(page, '/parties')
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('textbox', { name: 'Tên', exact: true })).toHaveValue('Cửa hàng Hoa Lư')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Cửa hàng Hoa Lư' })).toBeVisible()

  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Điện thoại', exact: true }).fill('0912 345 678')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Cửa hàng Hoa Lư' })).toBeVisible()
  await expect(page.getByText('0912 345 678')).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('cua hang hoa')
  await expect(page.getByRole('option').first()).toContainText('Cửa hàng Hoa Lư')
})
