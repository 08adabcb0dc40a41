import { expect, test } from './fixtures'

test('a paper comes in, is handled and answered; a decision gets its number; the register is printed', async ({
  page,
  context,
}) => {
  await page.keyboard.press('Alt+v')
  await expect(page.getByRole('heading', { name: 'Văn bản đi, đến', level: 1 })).toBeVisible()
  await expect(page.getByText('Chưa có văn bản đến trong khoảng này')).toBeVisible()

  // By keyboard alone: the day is proposed, Enter goes on.
  await page.keyboard.press('Alt+n')
  await page.getByRole('textbox', { name: 'Số, ký hiệu', exact: true }).fill('15/UBND-KT')
  await page.getByLabel('Nơi gửi (tác giả)').fill('UBND xã Kim Đông')
  await page.getByRole('textbox', { name: 'Trích yếu', exact: true }).fill('Mời họp về vùng nguyên liệu')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã ghi văn bản đến số 1.')).toBeVisible()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Người xử lý' }).fill('Ngô Thị Ưng')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã ghi việc xử lý văn bản.')).toBeVisible()
  await expect(page.getByRole('grid').getByText('chờ xử lý')).toBeVisible()

  // What goes out shows its number before it is entered.
  await page.keyboard.press('Alt+2')
  await page.keyboard.press('Alt+n')
  await expect(page.getByPlaceholder('Để trống: lấy số 01/GĐ')).toBeVisible()
  await page.getByRole('textbox', { name: 'Nơi nhận', exact: true }).fill('UBND xã Kim Đông')
  await page.getByRole('textbox', { name: 'Trích yếu', exact: true }).fill('Trả lời về vùng nguyên liệu')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã ghi văn bản đi 01/GĐ.')).toBeVisible()

  await page.keyboard.press('Alt+d')
  await page.getByRole('textbox', { name: 'Trích yếu (về việc gì)' }).fill('Giao nhiệm vụ thủ kho')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã ban hành quyết định 01/QĐ-GĐ.')).toBeVisible()
  await expect(page.getByRole('grid').getByText('01/QĐ-GĐ')).toBeVisible()

  const opened = context.waitForEvent('page')
  await page.keyboard.press('Control+p')
  await opened
  await page.keyboard.press('Alt+3')
  await expect(page.getByText('Quyết định, Giám đốc')).toBeVisible()
})
