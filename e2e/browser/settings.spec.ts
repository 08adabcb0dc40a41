import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, goTo, test } from './beginnings'

test('profile and signers are changed and stand in the history', async ({ start }) => {
  const { page } = await start('filled-book')
  await goTo(page, '/settings/profile')
  const address = page.getByLabel('Địa chỉ')
  await address.fill('Xã Kim Đông, tỉnh Ninh Bình')
  await goTo(page, '/settings/about')
  await goTo(page, '/settings/profile')
  await expect(address).toHaveValue('Xã Kim Đông, tỉnh Ninh Bình')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Đã lưu.', { exact: true })).toBeVisible()

  await goTo(page, '/settings/signers')
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Đặng Công Trường')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('010125')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('gridcell', { name: 'Đặng Công Trường' })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: '01/01/2025' })).toBeVisible()

  await goTo(page, '/settings/history')
  await expect(page.getByRole('textbox', { name: 'Tìm trong lịch sử' })).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('Đặng')
  await expect(page.getByRole('gridcell', { name: /Đặng Công Trường/ })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: /journal/ })).toHaveCount(0)
})

test('the book is verified, backed up, and restored after showing what would be replaced', async ({ start }) => {
  const { page } = await start('filled-book')
  await goTo(page, '/settings/verification')
  await expect(page.getByRole('button', { name: /^Kiểm tra ngay/ })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Sổ nguyên vẹn')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Chuỗi chứng từ', { exact: true })).toBeVisible()

  await goTo(page, '/settings/backups')
  await page.getByLabel('Mật khẩu (không bắt buộc)').fill('lúa chín')
  await page.getByLabel('Gõ lại mật khẩu').fill('lúa chín')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã sao lưu và mở thử')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('có mật khẩu', { exact: true })).toBeVisible()

  await page.getByRole('grid', { name: 'Các bản sao lưu' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Mật khẩu của bản sao lưu').fill('lúa xanh')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Mật khẩu của bản sao lưu chưa đúng')).toBeVisible()
  await page.getByLabel('Mật khẩu của bản sao lưu').fill('lúa chín')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Thay sổ hiện tại bằng bản sao lưu này?')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã khôi phục.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('button', { name: 'Quay lại sổ trước khôi phục' })).toBeVisible()
})

test('everything is exported into a folder that must be empty', async ({ start }) => {
  const { page, library } = await start('filled-book')
  await goTo(page, '/settings/export')
  await page.getByLabel('Thư mục').fill('xuat')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Đã ghi \d+ tệp/)).toBeVisible({ timeout: 30_000 })
  expect(existsSync(join(library, 'xuat', 'journal.hledger'))).toBe(true)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('đã có tệp khác')).toBeVisible()
})

test('the look is chosen and remembered', async ({ start }) => {
  const { page } = await start('filled-book')
  await goTo(page, '/settings/appearance')
  await page.getByLabel('Tối', { exact: true }).check()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
})
