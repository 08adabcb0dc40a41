import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, goTo, test } from './beginnings'

test('the sample is one key away, is marked as such, and can be left', async ({ start }) => {
  const { page, library } = await start('no-book')
  await expect(page.getByRole('heading', { name: 'Lập sổ mới' })).toBeVisible()
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('heading', { name: 'Hợp tác xã mẫu' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Sổ mẫu để xem thử.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('3.319.064.266')).toBeVisible()
  expect(existsSync(join(library, 'HTX Kim Đông (sổ mẫu).htx'))).toBe(true)
  await page.keyboard.press('Control+Shift+O')
  await expect(page.getByRole('heading', { name: 'Lập sổ mới' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Sổ đã mở gần đây' }).getByText('sổ mẫu', { exact: true })).toBeVisible()
})

test('a new book is made by keyboard alone and writes over none', async ({ start }) => {
  const { page, library } = await start('no-book')
  const taken = join(library, 'hoa-lu.htx')
  writeFileSync(taken, 'not ours')
  await expect(page.getByLabel('Tên hợp tác xã')).toBeFocused()
  await page.keyboard.type('HTX Nông nghiệp Hoa Lư')
  await page.keyboard.press('Enter')
  await page.keyboard.type('270098765')
  await expect(page.getByText('còn thiếu 1')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByLabel('Tên hợp tác xã')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('0100109106')
  await page.getByLabel('Năm đầu trên sổ').fill('2025')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Sổ đã có không bao giờ bị ghi đè')).toBeVisible()
  expect(readFileSync(taken, 'utf8')).toBe('not ours')
  await page.getByLabel('Tên tệp sổ').fill('hoa-lu-moi')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Sổ mới, chưa có số liệu')).toBeVisible()
  expect(existsSync(join(library, 'hoa-lu-moi.htx'))).toBe(true)
})

test('what was typed about a new book survives leaving the page', async ({ start }) => {
  const { page } = await start('no-book')
  await page.getByLabel('Tên hợp tác xã').fill('HTX Chè Tam Điệp')
  await page.reload()
  await expect(page.getByLabel('Tên hợp tác xã')).toHaveValue('HTX Chè Tam Điệp')
})

test('a damaged book and a file that is none explain themselves and are never replaced', async ({
  start,
  filledBook,
}) => {
  const { page, library } = await start('no-book')
  const bytes = readFileSync(filledBook)
  bytes.fill(0x55, 8192, 200_000)
  writeFileSync(join(library, 'hong.htx'), bytes)
  writeFileSync(join(library, 'khac.htx'), 'abc')
  await expect(page.getByLabel('Tên hợp tác xã')).toBeFocused()
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { name: 'Mở sổ có sẵn' })).toBeVisible()
  await page.keyboard.press('F5')
  const books = page.getByRole('list', { name: 'Các sổ trong thư mục' })
  await expect(books.getByText('không phải sổ')).toBeVisible()
  await expect(books.getByText('hỏng', { exact: true })).toBeVisible()
  await expect(books.getByRole('button', { name: 'Mở chỉ để xem', exact: true })).toBeVisible()
  await expect(page.getByText(/xóa/)).toHaveCount(0)
  expect(readFileSync(join(library, 'hong.htx')).equals(bytes)).toBe(true)
})

test('a book that cannot be used any more gets a page of help in place of all others', async ({ start }) => {
  const { page, file } = await start('filled-book')
  await expect(page.getByText('Doanh thu theo tháng')).toBeVisible()
  const data = { kind: 'full', message: 'Ổ đĩa đã đầy.', file, rescue: null }
  const body = { json: { defined: true, code: 'UNUSABLE', status: 503, message: 'UNUSABLE', data } }
  await page.route('**/rpc/periods/list', (route) => route.fulfill({ status: 503, json: body }))
  await goTo(page, '/periods')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Ổ đĩa đã đầy' })).toBeVisible()
  await page.unroute('**/rpc/periods/list')
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByText('Doanh thu theo tháng')).toBeVisible()
})
