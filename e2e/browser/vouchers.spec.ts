import type { Page } from '@playwright/test'
import { expect, goTo, test } from './fixtures'

/** Presses keys one after another, as a person does. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

const field = (page: Page, id: string) => page.locator(`[id="${id}"]`)

test('a receipt is typed, posted, found, corrected and printed without a mouse', async ({ page }) => {
  await goTo(page, '/vouchers')
  await expect(page.getByRole('grid')).toBeFocused()

  await press(page, 'Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('lap phieu thu')
  // Enter takes what is marked: a person too waits until the list shows it.
  await expect(page.getByRole('option').first()).toContainText(/phiếu thu/i)
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { name: 'Phiếu thu' })).toBeVisible()
  await expect(field(page, 'entry-date')).toBeFocused()
  await page.keyboard.type('31/12/2025')
  await press(page, 'Enter', 'Enter')

  // Who pays, by an accent-free part of the name; the address is proposed and taken.
  await page.keyboard.type('la minh s')
  await press(page, 'ArrowDown', 'Enter')
  await expect(field(page, 'entry-person')).toHaveValue('Lã Minh Sơn')
  await expect(field(page, 'entry-address')).toBeFocused()
  await press(page, 'Enter')
  await expect(field(page, 'entry-address')).toHaveValue(/Kim Đông/)
  await page.keyboard.type('Thu tiền bán lúa giống')
  await press(page, 'Enter', 'Enter')

  // The line: words from above, accounts from habit, the party from the person; each taken by Enter.
  await expect(field(page, 'line-1-description')).toBeFocused()
  await press(page, 'Enter')
  await expect(field(page, 'line-1-description')).toHaveValue('Thu tiền bán lúa giống')
  await press(page, 'Enter')
  await expect(field(page, 'line-1-debit')).toHaveValue('1111')
  await page.keyboard.type('phai thu cua khach')
  await press(page, 'Enter')
  await expect(field(page, 'line-1-credit')).toHaveValue('131')
  await expect(field(page, 'line-1-creditParty')).toBeFocused()
  await press(page, 'Enter')
  await expect(field(page, 'line-1-creditParty')).toHaveValue('Lã Minh Sơn')

  // What is missing is always said; posting leads there.
  await expect(page.getByText('Còn thiếu dòng 1: số tiền')).toBeVisible()
  await page.keyboard.type('1,5tr+250000')
  await expect(page.getByText('= 1.750.000')).toBeVisible()
  await expect(page.getByText('Một triệu bảy trăm năm mươi nghìn đồng')).toBeVisible()
  await expect(page.getByText('Đủ để ghi sổ')).toBeVisible()
  await press(page, 'Control+Enter')
  await expect(page.getByText('Đã ghi sổ PT12/056.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'PT12/056' })).toBeVisible()

  // In the list by an accent-free search, from anywhere in it.
  await press(page, 'Escape')
  await expect(page.getByRole('heading', { name: 'Chứng từ', exact: true })).toBeVisible()
  await page.keyboard.type('lua giong')
  await expect(page.getByText('Cộng theo lọc: 1 chứng từ')).toBeVisible()
  await expect(page.locator('mark', { hasText: 'lúa giống' })).toBeVisible()
  await press(page, 'ArrowDown')
  await expect(page.getByRole('heading', { name: 'PT12/056' })).toBeVisible()

  // "Sửa" in two keys: the reversal is made, a filled draft is open.
  await press(page, 'Control+e')
  await expect(page.getByLabel('Lý do')).toHaveValue('sửa chứng từ')
  await press(page, 'Control+Enter')
  await expect(
    page.getByText('Bản nháp này thay chứng từ PT12/056/2025 đã được ghi đảo.', { exact: false }),
  ).toBeVisible()
  await expect(field(page, 'line-1-amount')).toHaveValue('1.750.000')
  await press(page, 'F8')
  await field(page, 'line-1-amount').focus()
  await page.keyboard.type('1.800.000')
  await press(page, 'Control+Enter')
  await expect(page.getByText('Đã ghi sổ PT12/058.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'PT12/058' })).toBeVisible()

  const printed = page.waitForEvent('popup')
  await press(page, 'Control+p')
  expect((await printed).url()).toContain('blob:')
})

test('forty rows pasted from Excel stand in the lines, faults marked; the draft survives the page', async ({
  page,
}) => {
  await goTo(page, '/vouchers/new?kind=PC')
  await expect(field(page, 'entry-date')).toBeFocused()
  await field(page, 'entry-description').focus()
  await page.keyboard.type('Thanh toán theo bảng kê')
  await press(page, 'Enter', 'Enter')
  const rows = Array.from({ length: 40 }, (_, i) =>
    [`Khoản chi ${i + 1}`, i === 5 ? '6429' : '642', '1111', i === 11 ? 'hai triệu' : String(100_000 + i)].join('\t'),
  )
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(pasted)
  }, rows.join('\r\n'))
  await expect(page.getByText('Đã dán 40 dòng.', { exact: false })).toBeVisible()
  await expect(page.getByText('Tài khoản 6429 không có', { exact: false })).toBeVisible()
  await press(page, 'F8')
  await expect(field(page, 'line-7-debit')).toBeFocused()
  await expect(field(page, 'line-7-debit')).toHaveValue('6429')
  await press(page, 'F8')
  await expect(field(page, 'line-13-amount')).toHaveValue('hai triệu')

  // The page goes away as in a crash; the draft waits in the list.
  await expect(page.getByText(/Bản nháp, tự lưu/)).toBeVisible()
  await page.reload()
  await expect(field(page, 'entry-description')).toHaveValue('Thanh toán theo bảng kê')
  await expect(page.getByText('Khoản chi 40')).toBeAttached()
  await press(page, 'Escape')
  await expect(page.getByRole('button', { name: 'Bản nháp 1' })).toBeVisible()
})

test('a missing party is added in place, and cash that would run out is red before posting', async ({ page }) => {
  await goTo(page, '/vouchers/new?kind=PC')
  await field(page, 'entry-description').focus()
  await page.keyboard.type('Trả cửa hàng mới')
  await press(page, 'Enter', 'Enter', 'Enter')
  await expect(field(page, 'line-1-debit')).toBeFocused()
  await page.keyboard.type('331')
  await press(page, 'Enter', 'Enter')
  await expect(field(page, 'line-1-debitParty')).toBeFocused()
  await page.keyboard.type('Cửa hàng Tân Lập')
  await press(page, 'F9')
  await expect(page.getByText('Thêm đối tượng')).toBeVisible()
  await expect(page.getByLabel('Tên', { exact: true })).toHaveValue('Cửa hàng Tân Lập')
  await press(page, 'Control+Enter')
  await expect(field(page, 'line-1-debitParty')).toBeFocused()
  await expect(field(page, 'line-1-debitParty')).toHaveValue('Cửa hàng Tân Lập')
  await press(page, 'Enter')
  await page.keyboard.type('900 triệu')
  await expect(page.getByText('Không đủ tiền: số dư sẽ âm.')).toBeVisible()
})
