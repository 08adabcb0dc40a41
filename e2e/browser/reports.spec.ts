import { readFileSync } from 'node:fs'
import { expect, goTo, test } from './fixtures'

const YEAR = 'from=2025-01-01&to=2025-12-31'

test('from the balance sheet to one supplier, to his postings, to the voucher, and back by the same way', async ({
  page,
}) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('b01')
  await expect(page.getByRole('option').first()).toContainText('Báo cáo tình hình tài chính')
  await page.keyboard.press('Enter')
  const report = page.getByRole('grid', { name: 'Báo cáo tình hình tài chính' })
  await expect(report).toBeFocused()
  await expect(page.getByText('Tài sản bằng nguồn vốn')).toBeVisible()

  // Line 310 stands 18 rows down; the cursor is on its name and the first figure is meant.
  await expect(report.getByRole('row', { name: /Phải trả người bán/ })).toContainText('928.001.718')
  for (let step = 0; step < 17; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'Các bút toán phía sau một con số' })
  await expect(panel).toContainText('Cộng dư Có từng đối tượng của TK 331, không bù trừ.')
  await expect(panel.getByRole('row', { name: /Cộng, bằng mã số 310/ })).toContainText('928.001.718')
  await expect(panel.getByRole('grid', { name: '50 đối tượng' })).toBeFocused()

  // NCC01 is the largest; Enter goes to its postings, whose running balance ends at its part of the line.
  await page.keyboard.press('Enter')
  const postings = panel.getByRole('grid', { name: /Bút toán của Công ty CP Phân bón Ninh Bình/ })
  await expect(postings).toBeFocused()
  await expect(postings.getByRole('row', { selected: true })).toContainText('110.671.050')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/vouchers\/\d+/)

  await page.goBack()
  await expect(postings).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('grid', { name: '50 đối tượng' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(report).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Sổ và báo cáo' })).toBeVisible()
})

test('a figure of several accounts lists them, and one without parties goes straight to its postings', async ({
  page,
}) => {
  await goTo(page, `/reports/B01-HTX?${YEAR}&row=1&column=closing`)
  const panel = page.getByRole('region', { name: 'Các bút toán phía sau một con số' })
  await expect(panel.getByRole('row', { name: /Cộng, bằng mã số 110/ })).toContainText('3.409.064.306')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('grid', { name: /Bút toán của Tiền Việt Nam/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('grid', { name: /tài khoản$/ })).toBeFocused()
})

test('a line the closing divides says why its postings add up to another figure', async ({ page }) => {
  await goTo(page, `/reports/B02-HTX?${YEAR}&row=13&column=current`)
  const panel = page.getByRole('region', { name: 'Các bút toán phía sau một con số' })
  await expect(panel).toContainText('260.065.765')
  await expect(panel.getByRole('note')).toContainText('360.518.545')
})

test('a ledger asks for its account, reads on to its end and opens the voucher of a line', async ({ page }) => {
  await goTo(page, `/reports/S03b-HTX?${YEAR}`)
  await expect(page.getByText('Chọn tài khoản để xem sổ')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Tài khoản' })).toBeFocused()
  await page.keyboard.type('phai thu cua khach')
  await page.keyboard.press('Enter')
  const ledger = page.getByRole('grid', { name: 'Sổ cái' })
  await expect(ledger).toBeFocused()
  await expect(ledger.getByRole('row', { selected: true })).toContainText('159.503.000')
  await page.keyboard.press('Control+End')
  await expect(ledger.getByRole('row', { name: /Số dư cuối kỳ/ })).toContainText('5.103.758')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/vouchers\/\d+/)
})

test('the printed page is the file itself, with what to know before it is signed', async ({ page }) => {
  await goTo(page, `/reports/B02-HTX?${YEAR}`)
  await expect(page.getByRole('grid', { name: 'Báo cáo kết quả hoạt động' })).toBeFocused()
  await page.keyboard.press('Control+p')
  await expect(page.getByTitle('Trang in, đúng như trên giấy')).toHaveAttribute('src', /^blob:/)
  await expect(page.getByText('1 trang A4')).toBeVisible()
  await expect(page.getByText(/Kỳ này chưa kết chuyển/)).toBeVisible()
  await expect(page.getByText(/Cột kỳ trước để trống: sổ bắt đầu từ 01\/01\/2025/)).toBeVisible()

  const before = await page.getByTitle('Trang in, đúng như trên giấy').getAttribute('src')
  await page.getByRole('textbox', { name: 'Ngày ký' }).fill('15/01/2026')
  await expect(page.getByTitle('Trang in, đúng như trên giấy')).not.toHaveAttribute('src', before ?? '')

  const [pdf] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+e')])
  expect(pdf.suggestedFilename()).toBe('B02-HTX 2025-01-01 2025-12-31.pdf')
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  const [xlsx] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+Shift+e')])
  expect(
    readFileSync(await xlsx.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid', { name: 'Báo cáo kết quả hoạt động' })).toBeVisible()
})

test.describe('a closed year', () => {
  test.use({ closed: true })

  test('its result is what was carried to 421, and its lines still lead to what was earned and spent', async ({
    page,
  }) => {
    await goTo(page, `/reports/B02-HTX?${YEAR}&row=9&column=current`)
    await expect(page.getByText('Mã số 60 khớp số kết chuyển vào tài khoản 421: 461.270.048')).toBeVisible()
    const panel = page.getByRole('region', { name: 'Các bút toán phía sau một con số' })
    await expect(panel).toContainText('4.015.940.473')
    await expect(panel.getByRole('row', { name: /Cộng, bằng mã số 11/ })).toContainText('4.015.940.473')
  })
})
