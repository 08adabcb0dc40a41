import { readFileSync } from 'node:fs'
import { expect, goTo, test } from './fixtures'

test.use({ before: [['call', 'signingKeys.make', '--input', JSON.stringify({ password: '', replaces: null })]] })

test('a half-year report is made by keyboard from the draft to the packet that is carried on a stick', async ({
  page,
}) => {
  await goTo(page, '/alliance/reports')
  const list = page.getByRole('grid', { name: 'Báo cáo định kỳ' })
  await expect(list).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByLabel('Mẫu báo cáo', { exact: true })).toBeFocused()
  await page.getByLabel('Mẫu báo cáo', { exact: true }).selectOption({ label: 'Báo cáo tình hình hoạt động 6 tháng' })
  await page.getByLabel('Kỳ báo cáo').selectOption({ label: '6 tháng đầu năm 2025' })
  await page.keyboard.press('Control+Enter')

  // Figures stand there already; what the book does not know is named, and nothing is approved without it.
  const lines = page.getByRole('grid', { name: 'Số liệu của báo cáo' })
  await expect(lines.getByText('Thành viên chính thức: cuối kỳ')).toBeVisible()
  await expect(page.getByText(/Còn thiếu \d+ chỉ tiêu tự ghi/)).toBeVisible()
  await look(page, 'draft')
  await page.keyboard.press('F2')
  await page.getByLabel('Kết quả nổi bật').fill('Mở thêm hai cửa hàng vật tư.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Mở thêm hai cửa hàng vật tư.')).toBeVisible()
  await page.keyboard.press('Alt+k')
  await page.getByLabel('Lý do chung cho các chỉ tiêu còn trống').fill('chưa thống kê')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Còn thiếu \d+ chỉ tiêu tự ghi/)).toBeHidden()

  await page.keyboard.press('Alt+s')
  await expect(page.getByRole('button', { name: 'Trả lại để sửa' })).toBeVisible()
  await page.keyboard.press('Alt+d')
  await page.getByLabel('Người ký').fill('Vũ Văn Khải')
  await look(page, 'approve')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('01/BC-GĐ').first()).toBeVisible()
  await look(page, 'approved')

  await page.keyboard.press('Alt+p')
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Control+Enter')
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^bao-cao-6-thang-2025-H1-.*ban-1\.zip$/)
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')

  await page.keyboard.press('Alt+u')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByLabel('Các bước').getByText('Gửi')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list.getByText('Đã gửi')).toBeVisible()
  await page.keyboard.press('Alt+m')
  await look(page, 'list')
})

/** A picture to look at, where somebody asks for one. */
async function look(page: import('@playwright/test').Page, name: string): Promise<void> {
  const folder = process.env['SO_HTX_PAPERS']
  if (folder) await page.screenshot({ path: `${folder}/reports-${name}.png` })
}
