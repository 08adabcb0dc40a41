import { expect, test } from './fixtures'

test.use({ closed: true })

/** A day of the computer's clock so many days on, as it is typed into a date field. */
function typedDay(ahead: number): string {
  const day = new Date(Date.now() + 7 * 3_600_000 + ahead * 86_400_000)
  return day.toISOString().slice(0, 10).split('-').toReversed().join('/')
}

test('an annual meeting is prepared by keyboard alone, from its plan to the last notice', async ({ page }) => {
  const { keyboard } = page
  await keyboard.press('Alt+m')
  await expect(page.getByText('Chưa có cuộc họp nào')).toBeVisible()

  await keyboard.press('Alt+n')
  await expect(page.getByLabel('Cơ quan')).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Ngày họp' })).toBeFocused()
  // Two days after the notices is too soon (article 60.1).
  await keyboard.type(typedDay(2))
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Nơi họp' })).toBeFocused()
  await keyboard.type('Nhà văn hóa xóm Đông')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('alert')).toContainText('quá gần')
  await keyboard.press('Shift+Enter')
  await keyboard.press('Shift+Enter')
  await expect(page.getByRole('textbox', { name: 'Ngày họp' })).toBeFocused()
  await keyboard.press('Control+a')
  await keyboard.type(typedDay(14))
  await keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Đại hội thành viên thường niên năm')
  const agenda = page.getByRole('grid', { name: 'Chương trình' })
  await expect(agenda).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Việc phải làm' })).toBeVisible()

  // Nobody appraised the statements of this book: they cannot be called for (articles 69.3.d, 72.3.d).
  const statements = agenda.getByRole('row').filter({ hasText: 'Thông qua báo cáo tài chính' })
  await expect(statements).toContainText('thẩm định')
  for (let row = 1; row < 7; row++) await keyboard.press('ArrowDown')
  await keyboard.press('Delete')
  await expect(page.getByRole('alertdialog')).toContainText('Thông qua báo cáo tài chính')
  await keyboard.press('Control+Enter')
  await expect(statements).toHaveCount(0)

  // A matter of article 70 from its template, and up one place.
  await keyboard.press('Alt+n')
  await expect(page.getByLabel('Lấy từ mẫu theo thẩm quyền')).toBeFocused()
  await keyboard.type('huy dong von')
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Tên nội dung' })).toHaveValue('Huy động vốn')
  await keyboard.press('Control+Enter')
  const raising = agenda.getByRole('row').filter({ hasText: 'Huy động vốn' })
  await expect(raising).toBeVisible()
  const before = await raising.getAttribute('aria-rowindex')
  await expect(agenda).toBeFocused()
  await keyboard.press('Control+Home')
  for (let row = 2; row < Number(before); row++) await keyboard.press('ArrowDown')
  await keyboard.press('Alt+PageUp')
  await expect(raising).toHaveAttribute('aria-rowindex', String(Number(before) - 1))

  // Everybody is told at once; then three are put right one by one with the space bar.
  await keyboard.press('Alt+2')
  const people = page.getByRole('grid', { name: 'Người được triệu tập' })
  await expect(people).toBeFocused()
  await keyboard.press('Alt+n')
  await expect(page.getByRole('textbox', { name: 'Ngày gửi' })).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Bằng chứng' })).toBeFocused()
  await keyboard.type('Sổ ký nhận, tờ 1 đến 6')
  await keyboard.press('Control+Enter')
  await expect(page.getByText('140 trên 140').first()).toBeVisible()
  await expect(people).toBeFocused()
  await keyboard.press('Control+Home')
  for (let row = 0; row < 3; row++) await keyboard.press('Space')
  await keyboard.press('Alt+n')
  await keyboard.press('Enter')
  await keyboard.press('ArrowDown')
  await keyboard.press('Control+Enter')
  await expect(people.getByText('Bản điện tử')).toHaveCount(3)

  await keyboard.press('Alt+1')
  const line = page.getByRole('button', { name: 'Gửi giấy triệu tập đến từng thành viên' })
  await expect(line).toContainText('xong')
  await expect(line).toContainText('140 trên 140')
})
