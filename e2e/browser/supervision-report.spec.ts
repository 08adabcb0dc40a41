import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Download, Page } from '@playwright/test'
import { expect, goTo, test } from './fixtures'

const PDF = { name: 'ban-ky.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 bản đã ký') }

/** The screen light and dark, for whoever looks at it, where a folder for it is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['HTX_PICTURES']
  if (folder === undefined) return
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.screenshot({ path: join(folder, `${name}-dark.png`) })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1366, height: 768 })
}

async function addSignedScan(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Thêm bản quét' }).click()
  await (await chooser).setFiles(PDF)
  await expect(page.getByRole('list', { name: 'Bản quét' }).getByText('ban-ky')).toBeVisible()
}

/** What a paper that was saved begins with. */
async function beginning(download: Download): Promise<string> {
  return (await readFile(await download.path())).subarray(0, 2).toString('latin1')
}

test.use({ closed: true })

test('the statements of a closed year are appraised and the yearly report is issued, both with their signed paper', async ({
  page,
}) => {
  await goTo(page, '/supervision/appraisal')
  await expect(page.getByText('Chưa trình Đại hội được')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('combobox', { name: 'Ý kiến' })).toBeFocused()
  // Remarks without words are not an opinion: the form says so, and goes on from there.
  await page.getByRole('combobox', { name: 'Ý kiến' }).selectOption('agreeWithRemarks')
  await page.getByRole('textbox', { name: 'Người ký, mỗi dòng một người' }).fill('Đinh Quang Hùng')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Cần người ký, ngày ký, và nội dung nếu có ý kiến.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Nội dung ý kiến' }).fill('Cần thuyết minh rõ công nợ quá hạn.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Đã lập biên bản thẩm định 01\/BB-KSV/)).toBeVisible()
  await expect(page.getByText('Được trình Đại hội')).toBeVisible()
  await addSignedScan(page)
  await picture(page, 'appraisal-concluded')
  const docx = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lưu DOCX' }).click()
  expect(await beginning(await docx)).toBe('PK')

  await goTo(page, '/supervision/report')
  await expect(page.getByText('Chưa phát hành báo cáo năm này')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('textbox', { name: 'Đánh giá' })).toBeFocused()
  await page.keyboard.type('Sổ sách rõ ràng, quỹ khớp sổ cả bốn quý.')
  await page.getByRole('textbox', { name: 'Kiến nghị với Đại hội' }).fill('Thu hồi công nợ quá hạn trước vụ mùa.')
  await page.getByRole('textbox', { name: 'Phương hướng năm sau' }).fill('Kiểm kho hai lần một năm.')
  await page.getByRole('textbox', { name: 'Người ký, mỗi dòng một người' }).fill('Đinh Quang Hùng')
  await picture(page, 'report-form')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Đã phát hành báo cáo 01\/BC-KSV/)).toBeVisible()
  await expect(page.getByText('Sổ sách rõ ràng, quỹ khớp sổ cả bốn quý.')).toBeVisible()
  await addSignedScan(page)
  await picture(page, 'report-issued')
  const paper = page.waitForEvent('popup')
  await page.keyboard.press('Control+p')
  await paper
})
