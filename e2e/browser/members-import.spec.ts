import { Buffer } from 'node:buffer'
import ExcelJS from 'exceljs'
import type { Page } from '@playwright/test'
import { expect, goTo, test } from './beginnings'

/** A list as an old program wrote it: titles above, letters of .VnTime fonts, an address in VNI, a total below. */
const rows = [
  ['HTX N¤NG NGHIÖP KIM §¤NG'],
  [],
  ['TT', 'Hä vµ tªn', 'N¨m sinh', 'Th«n', 'Vèn gãp (triÖu ®ång)', 'Nôi ôû'],
  [1, 'NguyÔn V¨n ¸nh', 1965, 'Th«n Th­îng', 1.5, 'xaõ Kim Ñoâng'],
  [2, 'TrÇn ThÞ H­¬ng', 1972, 'Th«n H¹', 2, 'xaõ Löông Taøi'],
  ['', 'Tæng céng', '', '', 3.5, ''],
]

test('a list in TCVN3 and VNI is imported by keyboard, and the second time changes nothing', async ({ start }) => {
  const { page } = await start('empty-book')
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await goTo(page, '/members/import')
  await expect(page.getByText('Nhập thành viên từ danh sách có sẵn')).toBeVisible()
  await chooseList(page)

  await expect(page.getByText('Nguyễn Văn Ánh').first()).toBeVisible()
  await expect(page.getByLabel('Bảng mã của cột Họ và tên')).toHaveValue('tcvn3')
  await expect(page.getByLabel('Bảng mã của cột Nơi ở')).toHaveValue('vni')
  await expect(page.getByText('Cột không dùng đến: TT.')).toBeVisible()

  // A column that is not meant is given up by keyboard: the first select has the focus, Enter goes to the next.
  const address = page.getByLabel('Cột Nơi ở ghi vào')
  await address.focus()
  await page.keyboard.press('Home')
  await expect(page.getByText('Cột không dùng đến: TT, Nơi ở.')).toBeVisible()
  await address.selectOption('address')
  await expect(page.getByText('Cột không dùng đến: TT.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Nhập 2 thành viên' })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã thêm 2, sửa 0 thành viên').first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Trần Thị Hương').first()).toBeVisible()

  await goTo(page, '/members/import')
  await expect(page.getByText('Nhập thành viên từ danh sách có sẵn')).toBeVisible()
  await chooseList(page)
  await expect(page.getByText('Cách hiểu các cột lấy theo lần nhập trước', { exact: false })).toBeVisible()
  await expect(page.getByText('Không có gì để ghi', { exact: false }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Nhập thành viên từ danh sách có sẵn')).toBeVisible()
})

async function chooseList(page: Page): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Sheet1').addRows(rows)
  // Chromium's own picker cannot be answered from outside; without it the program asks as in any other browser.
  await page.evaluate(() =>
    Object.defineProperty(window, 'showOpenFilePicker', { value: undefined, configurable: true }),
  )
  const asked = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer())
  await (
    await asked
  ).setFiles({
    name: 'danh-sach.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  })
}
