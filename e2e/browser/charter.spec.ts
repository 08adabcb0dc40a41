import { expect, goTo, test } from './fixtures'

test('a charter below the law is refused with its article; a lawful change by a resolution stands in the history', async ({
  page,
}) => {
  await goTo(page, '/settings/charter')
  const share = page.getByRole('textbox', { name: 'Vốn góp tối đa của một thành viên chính thức' })
  const notice = page.getByRole('textbox', { name: 'Gửi thông báo trước ngày khai mạc' })
  await expect(share).toHaveValue('30')
  await share.fill('35')
  await expect(page.getByText(/vượt mức cao nhất của luật là 30 %, theo khoản 1 Điều 74/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ghi thay đổi Điều lệ' })).toHaveAttribute('aria-disabled', 'true')

  await share.fill('20')
  await notice.fill('7')
  await expect(page.getByText('2 điều khoản thay đổi')).toBeVisible()
  await expect(page.getByText(/vượt mức cao nhất/)).toBeHidden()
  await page.keyboard.press('Control+s')
  const resolution = page.getByRole('combobox', { name: 'Theo nghị quyết của Đại hội' })
  await expect(page.getByText(/Sửa đổi Điều lệ do Đại hội thành viên thông qua/)).toBeVisible()
  await expect(resolution).toBeFocused()

  await page.keyboard.type('02/NQ-ĐHTV')
  await page.keyboard.press('F9')
  const record = page.getByRole('alertdialog', { name: 'Ghi nghị quyết chưa có trong sổ' })
  await expect(record.getByRole('textbox', { name: 'Số' })).toHaveValue('02/NQ-ĐHTV')
  await record.getByRole('textbox', { name: 'Trích yếu' }).fill('Sửa đổi, bổ sung Điều lệ')
  await page.keyboard.press('Control+Enter')
  await expect(record).toBeHidden()
  await expect(resolution).toHaveValue(/02\/NQ-ĐHTV ngày/)

  await page.keyboard.press('Control+s')
  await expect(page.getByText('Đã ghi 2 điều khoản của Điều lệ.')).toBeVisible()
  await expect(page.getByText('2 điều khoản thay đổi')).toBeHidden()
  await page.getByRole('button', { name: 'Lịch sử: Gửi thông báo trước ngày khai mạc' }).click()
  const history = page.getByRole('table', { name: 'Lịch sử: Gửi thông báo trước ngày khai mạc' })
  await expect(history.getByRole('row').nth(1)).toContainText('7 ngày')
  await expect(history.getByRole('row').nth(1)).toContainText('02/NQ-ĐHTV')
})

test('a resolution is recorded and made void by keyboard; its number is not given again', async ({ page }) => {
  await goTo(page, '/resolutions')
  const record = async (number: string) => {
    await page.keyboard.press('Alt+n')
    await page.getByRole('textbox', { name: 'Số', exact: true }).fill(number)
    await page.getByRole('textbox', { name: 'Trích yếu', exact: true }).fill('Thông qua phương án phân phối thu nhập')
    await page.keyboard.press('Control+Enter')
  }
  await expect(page.getByText('Chưa ghi nghị quyết nào')).toBeVisible()
  await record('05/NQ-ĐHTV')
  const list = page.getByRole('grid', { name: 'Nghị quyết, quyết định' })
  await expect(page.getByRole('heading', { name: '05/NQ-ĐHTV' })).toBeVisible()
  await expect(list).toBeFocused()

  await page.keyboard.press('Delete')
  await page.getByRole('textbox', { name: 'Lý do' }).fill('ghi nhầm cơ quan')
  await page.keyboard.press('Control+Enter')
  await expect(list.getByText('đã hủy')).toBeVisible()
  await record('05/NQ-ĐHTV')
  await expect(page.getByText(/thuộc một nghị quyết đã hủy/)).toBeVisible()
})
