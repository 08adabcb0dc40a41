import type { Page } from '@playwright/test'
import { expect, goTo, test } from './fixtures'

const register = (page: Page) => page.getByRole('grid', { name: 'Sổ đăng ký thành viên' })

async function openMember(page: Page, typed: string, name: string): Promise<void> {
  await goTo(page, '/members')
  await expect(register(page)).toBeFocused()
  await page.keyboard.type(typed)
  const search = page.getByRole('textbox', { name: /Tìm tên, mã/ })
  await expect(search).toHaveValue(typed)
  await expect(register(page).getByRole('row', { name: new RegExp(name) })).toBeVisible()
  await expect(register(page).getByText('Cộng 1 thành viên')).toBeVisible()
  await search.press('Enter')
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

test('a member is found by part of an identity number, their phone changes from a day on, and the register knows both days', async ({
  page,
}) => {
  await openMember(page, '037053766351', 'Quách Quang Bình')
  await expect(page.getByText('148 / 168')).toBeVisible()
  await expect(page.getByLabel('Số liệu của thành viên')).toContainText('6.249.000')

  await page.keyboard.press('F2')
  const from = page.getByRole('textbox', { name: 'Tính từ ngày' })
  await expect(from).toBeFocused()
  await from.fill('01/03/2026')
  await from.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Lý do, căn cứ' })).toBeFocused()
  await page.keyboard.type('đổi số điện thoại')
  await page.getByRole('textbox', { name: 'Điện thoại' }).fill('0988111222')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('•••• ••• 777 → •••• ••• 222')).toBeVisible()
  await expect(page.getByText('Sửa điện thoại: đổi số điện thoại')).toBeVisible()

  await page.getByRole('button', { name: 'Thành viên', exact: true }).first().click()
  await expect(register(page).getByText('•••• ••• 222')).toBeVisible()
  await page.getByRole('button', { name: 'Tại ngày' }).click()
  const day = page.getByRole('textbox', { name: 'Sổ đăng ký tại ngày' })
  await expect(day).toBeFocused()
  await day.fill('28/02/2026')
  await day.press('Enter')
  await expect(page.getByText(/Sổ đăng ký như ngày 28\/02\/2026/)).toBeVisible()
  await expect(register(page).getByText('•••• ••• 777')).toBeVisible()
})

test('who reads an identity number is told in the history', async ({ page }) => {
  await openMember(page, 'tv0148', 'Quách Quang Bình')
  await expect(page.getByText('037 ••• ••• 351')).toBeVisible()
  await page.getByRole('button', { name: /Xem số căn cước/ }).click()
  await expect(page.getByText('037053766351')).toBeVisible()
  await goTo(page, '/settings/history')
  await expect(page.getByText(/Xem số căn cước.*TV0148 Quách Quang Bình/).first()).toBeVisible()
})
