import { expect, goTo, test } from './fixtures'

test('what members used, sold and borrowed in a year comes from the vouchers, and leads to S23', async ({ page }) => {
  await goTo(page, '/members/services')
  const list = page.getByRole('grid', { name: 'Thành viên sử dụng dịch vụ trong năm' })
  await expect(list).toContainText('1.352.982.000')
  await expect(page.getByText('27,86 %')).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('quach quang binh')
  await expect(list.getByRole('row', { name: /Quách Quang Bình/ })).toContainText('4.702.000')
  await page.keyboard.press('ArrowDown')
  await expect(list).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Quách Quang Bình' })).toBeVisible()
  await expect(page.getByText('mức độ sử dụng 0,35 %')).toBeVisible()
  await page.getByRole('button', { name: 'Sổ S23' }).click()
  await expect(page.getByRole('grid', { name: /cung cấp dịch vụ/ })).toContainText('4.702.000')
})

test('a service is split off by words, an agreement and pay are entered, all by keyboard', async ({ page }) => {
  await goTo(page, '/members/services')
  await expect(page.getByRole('grid', { name: 'Thành viên sử dụng dịch vụ trong năm' })).toContainText('TV0001')

  await page.keyboard.press('Alt+k')
  await expect(page.getByRole('grid', { name: 'Dịch vụ của hợp tác xã' })).toContainText('5122')
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('textbox', { name: 'Mã', exact: true })).toBeFocused()
  await page.keyboard.type('TUOI')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Tưới tiêu')
  await page.getByRole('textbox', { name: 'Tài khoản' }).fill('5122')
  await page.getByRole('textbox', { name: 'Từ trong diễn giải' }).fill('tưới')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /Tưới tiêu/ })).toContainText('Tự ghi')

  await page.keyboard.press('Alt+a')
  await expect(page.getByText('Chưa ghi thỏa thuận nào')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('combobox', { name: 'Thành viên' })).toBeFocused()
  await page.keyboard.type('TV0148')
  await expect(page.getByRole('option', { name: /Quách Quang Bình/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Số thỏa thuận' }).fill('07/TT')
  await page.getByRole('checkbox', { name: 'Tưới tiêu' }).check()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /Quách Quang Bình/ })).toContainText('Tưới tiêu')

  await page.keyboard.press('Alt+p')
  await expect(page.getByRole('grid', { name: 'Tiền công nhập tay của năm' })).toBeFocused()
  await expect(page.getByText('Chưa nhập tiền công của ai')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('combobox', { name: 'Thành viên' })).toBeFocused()
  await page.keyboard.type('TV0148')
  await expect(page.getByRole('option', { name: /Quách Quang Bình/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Số tiền' }).fill('2500000')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /Quách Quang Bình/ })).toContainText('2.500.000')

  await goTo(page, '/members/code/TV0148')
  await expect(page.getByText('mức độ góp sức lao động 100 %')).toBeVisible()
  await expect(page.getByText(/07\/TT/)).toBeVisible()
})

test('an internal sale to somebody who is no official member is refused with the article', async ({ page }) => {
  const field = (id: string) => page.locator(`[id="${id}"]`)
  await goTo(page, '/vouchers/new')
  await expect(field('entry-date')).toBeVisible()
  await field('entry-date').fill('31/12/2025')
  await field('line-1-description').fill('Dịch vụ làm đất')
  for (const [id, typed] of [
    ['line-1-debit', '131'],
    ['line-1-credit', '5122'],
    ['line-1-debitParty', 'TV0026'],
  ] as const) {
    await field(id).click()
    await page.keyboard.type(typed)
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await field('line-1-amount').fill('500000')
  await expect(page.getByText(/chỉ ghi cho thành viên chính thức .*Điều 4\.1, 85\.1/).first()).toBeVisible()
})
