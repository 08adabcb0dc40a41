import { expect, goTo, test } from './fixtures'

test('one page holds everything that is due, is walked by keys, and leads to the place that settles it', async ({
  page,
}) => {
  await page.keyboard.press('Alt+f')
  await expect(page.getByRole('heading', { name: 'Lịch việc', level: 1 })).toBeVisible()
  const overdue = page.getByRole('region', { name: 'Quá hạn' })
  const annual = overdue.getByRole('button', { name: /Đại hội thường niên năm tài chính 2025/ })
  await expect(annual).toContainText('Điều 59.1')
  await expect(annual).toContainText(/Quá hạn \d+ ngày/)

  // The first thing has the keys already; arrows walk over the ends of groups.
  await expect(overdue.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('region', { name: 'Chưa có hạn' }).getByRole('button').last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(overdue.getByRole('button').first()).toBeFocused()
  const closing = overdue.getByRole('button', { name: /Kết chuyển và khóa năm 2025/ })
  while (!(await closing.evaluate((one) => one === document.activeElement))) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/periods\/close\/2025$/)
})

test('the first screen takes its list from the calendar, which shows whose things one asks for', async ({ page }) => {
  await expect(page.getByRole('list', { name: 'Việc cần làm' })).toContainText('Đại hội thường niên năm tài chính 2025')
  await page.getByRole('button', { name: 'Xem cả lịch' }).click()
  await expect(page.getByRole('heading', { name: 'Lịch việc', level: 1 })).toBeVisible()
  await page.getByLabel('Việc của ai').selectOption('accountant')
  await expect(page.getByRole('button', { name: /Kết chuyển và khóa năm 2025/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Đại hội thường niên năm tài chính 2025/ })).toBeHidden()
  await page.getByLabel('Việc của ai').selectOption('supervisors')
  await expect(page.getByText('Không có việc nào của người này')).toBeVisible()
  await page.getByRole('button', { name: 'Xem việc của mọi người' }).click()
  await expect(page.getByRole('button', { name: /Đại hội thường niên năm tài chính 2025/ })).toBeVisible()
})

test('a resolution of the meeting recorded as made elsewhere settles the annual meeting', async ({ page }) => {
  await goTo(page, '/resolutions')
  await expect(page.getByRole('heading', { name: 'Nghị quyết', level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+n')
  await page.getByRole('textbox', { name: 'Số', exact: true }).fill('05/NQ-ĐHTV')
  await page.getByRole('textbox', { name: /Ngày/ }).fill('28/04/2026')
  await page.getByRole('textbox', { name: /Trích yếu/ }).fill('Đại hội thường niên năm 2025')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '05/NQ-ĐHTV' })).toBeVisible()
  await goTo(page, '/calendar')
  const annual = page.getByRole('button', { name: /Đại hội thường niên năm tài chính 2025/ })
  await expect(page.getByRole('button', { name: /Kết chuyển và khóa năm 2025/ })).toBeVisible()
  await expect(annual).toBeHidden()
  await expect(page.getByRole('button', { name: /Hạn 18 tháng kể từ đại hội gần nhất/ })).toContainText('Điều 103.1.e')
})

test('a day off is added by keyboard, and the program’s own table can be set right', async ({ page }) => {
  await goTo(page, '/calendar')
  await expect(page.getByRole('heading', { name: 'Lịch việc', level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+l')
  await expect(page.getByRole('textbox', { name: 'Ngày', exact: true })).toBeFocused()
  await page.keyboard.type('24/11/2026')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ngày Văn hóa Việt Nam')
  await page.keyboard.press('Control+Enter')
  const days = page.getByRole('list', { name: 'Các ngày nghỉ từ đầu năm nay' })
  await expect(days.getByRole('listitem').filter({ hasText: '24/11/2026' })).toContainText('tự thêm')
  await days.getByRole('listitem').filter({ hasText: '01/01/2026' }).getByRole('button', { name: 'Bỏ' }).click()
  await expect(days.getByRole('listitem').filter({ hasText: '01/01/2026' })).toContainText('Là ngày làm việc')
})
