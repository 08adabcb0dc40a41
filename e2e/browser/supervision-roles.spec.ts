import type { Page } from '@playwright/test'
import { expect, goTo, test } from './fixtures'

const OWNER = 'lúa chín vàng'
const SUPERVISOR = 'xem sổ mỗi quý'
const DIRECTOR = 'điều hành cả năm'
const list = (page: Page) => page.getByRole('grid', { name: 'Người dùng của sổ' })
const cover = (page: Page) => page.getByRole('dialog', { name: /Màn hình đã khóa|Đăng nhập/ })

async function setOwnersPassword(page: Page): Promise<void> {
  await goTo(page, '/settings/people')
  await list(page).focus()
  await page.keyboard.press('m')
  for (let times = 0; times < 2; times++) {
    await page.keyboard.type(OWNER)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText('Đã đặt mật khẩu của Chủ sổ.')).toBeVisible()
}

async function add(page: Page, name: string, role: string, password: string): Promise<void> {
  await expect(list(page)).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Họ và tên' })).toBeFocused()
  await page.keyboard.type(name)
  await page.getByRole('combobox', { name: 'Vai trò' }).selectOption(role)
  await page.getByRole('textbox', { name: 'Mật khẩu', exact: true }).fill(password)
  await page.getByRole('textbox', { name: 'Gõ lại mật khẩu' }).fill(password)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`Đã thêm ${name}.`)).toBeVisible()
}

async function signInAs(page: Page, name: string, password: string): Promise<void> {
  await page.getByRole('button', { name: 'Đổi người dùng' }).click()
  await cover(page)
    .getByRole('radio', { name: new RegExp(name) })
    .check({ force: true })
  await cover(page).getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await page.keyboard.press('Enter')
  await expect(cover(page)).toHaveCount(0)
}

test('a supervisor issues a finding and posts nothing; the director answers it and inspects nothing', async ({
  page,
}) => {
  await setOwnersPassword(page)
  await add(page, 'Đinh Quang Hùng', 'Kiểm soát viên', SUPERVISOR)
  await add(page, 'Lê Văn Giám', 'Giám đốc', DIRECTOR)

  await signInAs(page, 'Đinh Quang Hùng', SUPERVISOR)
  await goTo(page, '/supervision/findings')
  await expect(page.getByText('Chưa ban hành phát hiện nào')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await page.getByRole('textbox', { name: 'Tên phát hiện' }).fill('Thiếu hóa đơn')
  await page.getByRole('textbox', { name: 'Phát hiện', exact: true }).fill('Hai phiếu chi không có hóa đơn.')
  await page.getByRole('textbox', { name: 'Kiến nghị' }).fill('Bổ sung hóa đơn.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã ban hành thông báo 01/TB-KSV.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Trả lời' })).toHaveCount(0)
  await goTo(page, '/vouchers')
  await expect(page.getByRole('button', { name: /Chứng từ mới|Lập chứng từ/ }).first()).toHaveAttribute(
    'aria-disabled',
    'true',
  )

  await signInAs(page, 'Lê Văn Giám', DIRECTOR)
  await goTo(page, '/supervision/findings')
  await expect(page.getByRole('grid', { name: 'Phát hiện và kiến nghị đã ban hành' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Xử lý tiếp' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Đơn thư' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Ban hành phát hiện' })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Alt+r')
  await page.keyboard.type('Đã bổ sung, gửi kèm bản chụp')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã trả lời thông báo 01/TB-KSV.')).toBeVisible()
})
