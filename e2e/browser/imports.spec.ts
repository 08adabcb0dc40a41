import { badFile, chooseImport, expect, goTo, sampleFile, test } from './beginnings'

test('a bad file is refused whole, then the four files of a year come in by keyboard', async ({ start }) => {
  test.slow()
  const { page } = await start('empty-book')
  await expect(page.getByText('Sổ mới, chưa có số liệu')).toBeVisible()

  await goTo(page, '/imports/journal')
  await expect(page.getByRole('heading', { name: 'Nhập từ Excel' })).toBeVisible()
  await chooseImport(page, badFile('unknown-account.csv'))
  await expect(page.getByText('1 chỗ cần sửa')).toBeVisible()
  await page.keyboard.press('F8')
  await expect(page.locator('[aria-current=true]').getByText('6427', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Còn 1 chỗ cần sửa trong tệp.')).toBeVisible()
  await expect(page.getByText('Chưa ghi gì vào sổ.')).toBeVisible()
  await page.keyboard.press('Escape')

  const files = [
    { kind: 'parties', title: 'Đối tượng', made: '184 đối tượng' },
    { kind: 'members', title: 'Thành viên', made: '168 thành viên' },
    { kind: 'opening', title: 'Số dư đầu kỳ', made: '221 dòng số dư đầu kỳ' },
    { kind: 'journal', title: 'Nhật ký chứng từ', made: '2.294 chứng từ' },
  ] as const
  await goTo(page, '/imports/parties')
  for (const { kind, title, made } of files) {
    await expect(page.getByRole('group', { name: `Chọn tệp ${title}` })).toBeVisible()
    await chooseImport(page, sampleFile(kind))
    await expect(page.getByText('Tệp đúng hết')).toBeVisible({ timeout: 30_000 })
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(`Đã thêm ${made}`)).toBeVisible({ timeout: 30_000 })
    if (kind !== 'journal') await page.keyboard.press('Control+Enter')
  }
  await goTo(page, '/')
  await expect(page.getByText('3.319.064.266')).toBeVisible()

  await goTo(page, '/imports/journal')
  await expect(page.getByRole('group', { name: 'Chọn tệp Nhật ký chứng từ' })).toBeVisible()
  await chooseImport(page, sampleFile('journal'))
  await expect(page.getByText('đã có trong sổ').first()).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Escape')
})

test('a file dropped on the page is read, and one already there is skipped and counted', async ({ start }) => {
  const { page } = await start('filled-book')
  await goTo(page, '/imports/parties')
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(
      new File(['Mã đối tượng;Loại;Tên\nKH90;khách hàng;Công ty Mới\n'], 'moi.csv', { type: 'text/csv' }),
    )
    return transfer
  })
  await page.getByRole('group', { name: 'Chọn tệp Đối tượng' }).dispatchEvent('drop', { dataTransfer: data })
  await expect(page.getByText('1 đối tượng').first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã thêm 1 đối tượng')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'Chọn tệp Đối tượng' })).toBeVisible()
  await chooseImport(page, sampleFile('parties'))
  await expect(page.getByText('184 dòng đã có trong sổ')).toBeVisible()
  await expect(page.getByText('Không có gì để ghi').first()).toBeVisible()
})
