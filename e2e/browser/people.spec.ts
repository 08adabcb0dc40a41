import type { Page } from '@playwright/test'
import { expect, goTo, test } from './beginnings'

const OWNER = 'lúa chín vàng'
const CASHIER = 'đếm từng đồng'
const list = (page: Page) => page.getByRole('grid', { name: 'Người dùng của sổ' })
const cover = (page: Page) => page.getByRole('dialog', { name: /Màn hình đã khóa|Đăng nhập/ })
const passwordOf = (page: Page) => cover(page).getByRole('textbox', { name: 'Mật khẩu' })

async function setOwnersPassword(page: Page): Promise<void> {
  await goTo(page, '/settings/people')
  await expect(page.getByText('Sổ chưa có mật khẩu')).toBeVisible()
  await list(page).focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('textbox', { name: 'Mật khẩu mới' })).toBeFocused()
  await page.keyboard.type(OWNER)
  await page.keyboard.press('Enter')
  await page.keyboard.type(OWNER)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã đặt mật khẩu của Chủ sổ.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Đổi người dùng' })).toBeVisible()
}

async function addCashier(page: Page): Promise<void> {
  await expect(list(page)).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Họ và tên' })).toBeFocused()
  await page.keyboard.type('Lê Thị Thu')
  await page.getByRole('combobox', { name: 'Vai trò' }).selectOption('Thủ quỹ')
  await expect(page.getByText('ghi và điều chỉnh chứng từ loại PT, PC')).toBeVisible()
  await page.getByRole('textbox', { name: 'Mật khẩu', exact: true }).fill(CASHIER)
  await page.getByRole('textbox', { name: 'Gõ lại mật khẩu' }).fill(CASHIER)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã thêm Lê Thị Thu.')).toBeVisible()
}

const field = (page: Page, id: string) => page.locator(`[id="${id}"]`)

/** Fills a voucher of one line, each field as it is taken with Enter. */
async function fillVoucher(page: Page, kind: string, words: string, debit: string, credit: string): Promise<void> {
  await goTo(page, '/vouchers')
  await goTo(page, `/vouchers/new?kind=${kind}`)
  await expect(field(page, 'entry-date')).toBeFocused()
  await field(page, 'entry-description').fill(words)
  for (const [id, value] of [
    ['line-1-debit', debit],
    ['line-1-credit', credit],
    ['line-1-amount', '150000'],
  ] as const) {
    await field(page, id).focus()
    await page.keyboard.type(value)
    // Enter takes the account; past the amount it would begin another line.
    if (id !== 'line-1-amount') await page.keyboard.press('Enter')
  }
  await expect(page.getByText('Đủ để ghi sổ')).toBeVisible()
}

test('the owner sets a password, adds a cashier, who posts cash only; the history names her', async ({ start }) => {
  const { page } = await start('filled-book')
  await setOwnersPassword(page)
  await addCashier(page)

  await goTo(page, '/settings/profile')
  await page.getByLabel('Địa chỉ').fill('Xã Kim Đông, đang gõ dở')
  await page.keyboard.press('Control+l')
  await expect(passwordOf(page)).toBeFocused()
  await expect(page.getByLabel('Địa chỉ')).toBeHidden()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(passwordOf(page)).toBeVisible()
  await passwordOf(page).fill(OWNER)
  await page.keyboard.press('Enter')
  await expect(cover(page)).toHaveCount(0)
  await expect(page.getByLabel('Địa chỉ')).toHaveValue('Xã Kim Đông, đang gõ dở')

  await page.getByRole('button', { name: 'Đổi người dùng' }).click()
  await expect(passwordOf(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(cover(page).getByRole('radio', { name: /Lê Thị Thu/ })).toBeChecked()
  await page.keyboard.type('không phải đâu')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Mật khẩu chưa đúng.')).toBeVisible()
  await page.keyboard.type(CASHIER)
  await page.keyboard.press('Enter')
  await expect(cover(page)).toHaveCount(0)
  await expect(page.getByRole('banner')).toContainText('Thủ quỹ Lê Thị Thu')
  await expect(page.getByRole('navigation', { name: 'Các phần việc' })).not.toContainText('Nhập từ Excel')

  await goTo(page, '/vouchers/new?kind=PK')
  await expect(page.getByText('Vai trò của bạn chỉ ghi chứng từ loại PT, PC, không ghi loại PK.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ghi sổ(?! và)/ })).toHaveAttribute('aria-disabled', 'true')

  await fillVoucher(page, 'PT', 'Thu tiền mặt của thủ quỹ', '1111', '3531')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Đã ghi/).first()).toBeVisible()

  await goTo(page, '/settings/history')
  await expect(page.getByRole('gridcell', { name: /Thu tiền mặt của thủ quỹ/ })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: 'Lê Thị Thu', exact: true }).first()).toBeVisible()
})

test('a month is opened again by two people, where the co-operative asks for two', async ({ start }) => {
  const { page } = await start('filled-book')
  await setOwnersPassword(page)
  await expect(list(page)).toBeFocused()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Trần Văn Kiểm')
  await page.getByRole('combobox', { name: 'Vai trò' }).selectOption('Kiểm soát viên')
  await page.getByRole('textbox', { name: 'Mật khẩu', exact: true }).fill(CASHIER)
  await page.getByRole('textbox', { name: 'Gõ lại mật khẩu' }).fill(CASHIER)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã thêm Trần Văn Kiểm.')).toBeVisible()
  await page.getByRole('checkbox', { name: /cần hai người/ }).check()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Đã lưu.', { exact: true })).toBeVisible()

  await goTo(page, '/periods')
  await expect(page.getByRole('button', { name: /^Tháng 1 131 chứng từ/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('l')
  await expect(page.getByText('Khóa tháng 2/2025?')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: /^Tháng 2 Đã khóa/ })).toBeFocused()
  await page.keyboard.press('l')
  await expect(page.getByText('Mở khóa tháng 2/2025?')).toBeVisible()
  await page.keyboard.type('Bổ sung hóa đơn')
  await page.getByRole('textbox', { name: 'Mật khẩu của người thứ hai' }).fill(CASHIER)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã mở khóa tháng 2/2025.')).toBeVisible()

  await goTo(page, '/settings/history')
  await expect(page.getByRole('gridcell', { name: /cùng Trần Văn Kiểm: Bổ sung hóa đơn/ })).toBeVisible()
})
