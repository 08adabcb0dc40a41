import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, goTo, temporaryFolder, test } from './fixtures'

/** What a test alliance sent down, signed with its key (electron/core/exchange/test-alliance.ts). */
const NEWS = join(process.cwd(), 'electron/core/exchange/fixtures/alliance-news.zip')
const FINGERPRINT = 'DBC2-9825-1C51-321B-7266-E78D-1C15-1C2B'

test.use({ before: [['call', 'signingKeys.make', '--input', JSON.stringify({ password: '', replaces: null })]] })

async function choose(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Alt+g')
  await (await chooser).setFiles(file)
}

/** A picture to look at, where somebody asks for one. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['SO_HTX_PAPERS']
  if (!folder) return
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.screenshot({ path: `${folder}/exchange-${name}-${scheme}.png` })
  }
}

test('the alliance is written from its paper, its packet taken in and read, its survey answered, and the answer carried on a stick', async ({
  page,
}) => {
  await goTo(page, '/alliance/exchange/line')
  await expect(page.getByRole('region', { name: 'Liên minh nhận báo cáo' })).toContainText('Sổ chưa ghi liên minh')
  await page.keyboard.press('Alt+n')
  await page.getByLabel('Tên liên minh').fill('Liên minh HTX tỉnh Thử')
  await page.getByLabel('Mã số thuế').fill('2700000001')
  await page.getByLabel('Dấu khóa trên giấy đăng ký').fill(FINGERPRINT.toLowerCase().replaceAll('-', ' '))
  await page.getByLabel('Giấy đăng ký (số, ngày, người ký)').fill('Giấy đăng ký khóa ngày 01/07/2026')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Liên minh nhận báo cáo' })).toContainText(FINGERPRINT)
  await look(page, 'line')

  // One byte of it is another: nothing is taken. The right one says what it brings before it is taken in.
  const bytes = readFileSync(NEWS)
  const altered = Uint8Array.from(bytes, (byte, at) => (at === 900 ? byte ^ 1 : byte))
  const bad = join(temporaryFolder(), 'da-sua.zip')
  writeFileSync(bad, altered)
  await choose(page, bad)
  await expect(page.getByText(/Không nhận gói này/)).toBeVisible()
  await page.keyboard.press('Escape')
  await choose(page, NEWS)
  await expect(page.getByRole('list', { name: 'Gói này có' })).toContainText('Khảo sát sách trắng')
  await look(page, 'take')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã nhận 5 mục.')).toBeVisible()

  await page.keyboard.press('Alt+8')
  const news = page.getByRole('grid', { name: 'Tin và biểu mẫu' })
  await expect(news.getByText('chưa đọc')).toHaveCount(5)
  await news.getByText('Giá lúa tuần 29').click()
  await expect(page.getByText('Lúa tươi 7.200 đồng/kg.')).toBeVisible()
  await expect(news.getByText('chưa đọc')).toHaveCount(4)
  await news.getByText('Khảo sát sách trắng').click()
  await page.keyboard.press('F2')
  await page.getByLabel('Có xuất khẩu không?').selectOption({ label: 'Có' })
  await look(page, 'survey')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã ký, gói trả lời nằm ở Hộp gửi đi.')).toBeVisible()

  await page.keyboard.press('Alt+7')
  const outbox = page.getByRole('grid', { name: 'Hộp gửi đi' })
  await expect(outbox.getByText('Chưa gửi')).toBeVisible()
  await page.keyboard.press('Alt+u')
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Control+Enter')
  expect((await downloading).suggestedFilename()).toBe('khao-sat-sach-trang-1.zip')
  await expect(outbox.getByText('Đã gửi', { exact: true })).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByText(/Không có báo cáo nào đã duyệt/).first()).toBeVisible()
  await look(page, 'put')
})
