import type { Page } from '@playwright/test'
import { expect, goTo, test } from './fixtures'

/** Presses a button that prints and waits for the paper's own tab, which then is closed. */
async function printed(page: Page, button: string): Promise<void> {
  const paper = page.waitForEvent('popup')
  await page.getByRole('button', { name: button, exact: true }).first().click()
  await (await paper).close()
}

/** What a certificate needs of the co-operative (article 75.2): its code, its seat, and who represents it. */
async function nameCooperative(page: Page): Promise<void> {
  await goTo(page, '/settings/profile')
  await page.getByLabel('Địa chỉ').fill('Xã Kim Đông, tỉnh Ninh Bình')
  await page.getByLabel('Mã số thuế').fill('2700123459')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Đã lưu.', { exact: true })).toBeVisible()
  await goTo(page, '/settings/signers')
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Vũ Văn Khải')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('gridcell', { name: 'Vũ Văn Khải' })).toBeVisible()
}

test('an application becomes a membership step by step, each with its paper, and ends in a certificate', async ({
  page,
}) => {
  // Five forms and three papers: a long way on a busy machine.
  test.slow()
  await nameCooperative(page)
  await goTo(page, '/members/path')
  await expect(page.getByText('Không có ai đang chờ')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('textbox', { name: 'Ngày trên đơn' })).toBeFocused()
  // Confirming too early says what is missing and leaves the keys where they were.
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Còn thiếu tên hoặc ngày trên đơn.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Họ và tên, hoặc tên tổ chức' })).toBeFocused()
  await page.keyboard.type('Lã Thị Mận')
  await page.getByRole('textbox', { name: 'Số định danh cá nhân' }).fill('037190001234')
  await page.getByRole('textbox', { name: 'Địa chỉ liên hệ' }).fill('Xóm Nam, xã Kim Đông, tỉnh Ninh Bình')
  await page.getByRole('textbox', { name: 'Vốn góp cam kết' }).fill('2000000')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Lã Thị Mận' })).toBeVisible()
  const path = page.getByRole('list', { name: 'Các bước của tư cách thành viên' })
  await expect(path).toContainText('Đại hội thành viên quyết định (Điều 70.9)')
  await printed(page, 'In đơn')

  await page.keyboard.press('Alt+b')
  await expect(page.getByRole('combobox', { name: 'Kết quả' })).toBeFocused()
  await page.keyboard.press('Enter')
  const resolution = page.getByRole('combobox', { name: 'Theo nghị quyết, quyết định' })
  await expect(resolution).toBeFocused()
  await page.keyboard.type('07/NQ-ĐHTV')
  await expect(page.getByText('F9 để thêm mới')).toBeVisible()
  await page.keyboard.press('F9')
  const record = page.getByRole('alertdialog')
  await expect(record).toBeVisible()
  await expect(record.getByRole('textbox', { name: 'Số', exact: true })).toHaveValue('07/NQ-ĐHTV')
  await record.getByRole('textbox', { name: 'Trích yếu' }).fill('Kết nạp thành viên mới')
  await page.keyboard.press('Control+Enter')
  await expect(resolution).toHaveValue(/07\/NQ-ĐHTV/)
  await page.keyboard.press('Control+Enter')
  await expect(path).toContainText('07/NQ-ĐHTV')
  await expect(path).toContainText('Điều 30.3')
  // A form that closes leaves the keys with the page, and an applicant has no vote yet.
  await expect(page.getByRole('region', { name: 'Lã Thị Mận' })).toBeFocused()
  await expect(page.getByText('chưa có, vì chưa là thành viên')).toBeVisible()
  await printed(page, 'In quyết định')

  await page.keyboard.press('Alt+g')
  await expect(page.getByRole('textbox', { name: 'Góp lần này' })).toHaveValue('2.000.000')
  await expect(page.getByRole('button', { name: 'Ghi sổ' })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('2.000.000 / 2.000.000')).toBeVisible()

  await page.keyboard.press('Alt+b')
  await expect(page.getByRole('textbox', { name: 'Là thành viên từ ngày' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(path).toContainText('Xác nhận thành viên')
  await printed(page, 'In phiếu xác nhận')

  await page.keyboard.press('Alt+y')
  await expect(page.getByRole('textbox', { name: 'Ngày cấp' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Đã cấp giấy chứng nhận số/)).toBeVisible()
  await goTo(page, '/members/path')
  await expect(page.getByText('Không có ai đang chờ')).toBeVisible()
})

test('a member asks to leave and stays until the notice of the charter is over', async ({ page }) => {
  await goTo(page, '/members/code/TV0003')
  const path = page.getByRole('list', { name: 'Các bước của tư cách thành viên' })
  await expect(path).toContainText('Là thành viên từ 03/12/2022')
  await page.keyboard.press('Alt+e')
  await expect(page.getByRole('textbox', { name: 'Ngày trên đơn' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Chuyển nơi ở')
  await page.keyboard.press('Control+Enter')
  await expect(path).toContainText('Chuyển nơi ở')
  await expect(path).toContainText('Quyết định cho ra')
  await printed(page, 'In đơn')

  await goTo(page, '/members/path')
  const queue = page.getByRole('grid', { name: 'Đơn và thủ tục đang chờ' })
  await expect(queue.getByRole('row', { name: /Phạm Thị Kim Mận/ })).toContainText('Quyết định cho ra')
  await goTo(page, '/members/code/TV0003')
  await expect(path).toContainText('Chuyển nơi ở')
  await page.keyboard.press('Alt+w')
  await expect(page.getByRole('textbox', { name: 'Ngày rút' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(path).toContainText('Rút đơn')
  await expect(page.getByRole('button', { name: /Nhận đơn xin ra/ })).toBeVisible()
})
