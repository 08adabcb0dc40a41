import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { serve } from './fixtures'
import { progressBook, typedDay } from './progress-book'

let school: string
let server: { url: string; stop: () => Promise<void> }

test.beforeAll(async () => {
  test.setTimeout(300_000)
  school = progressBook()
  server = await serve(school)
})

test.afterAll(async () => {
  await server.stop()
  rmSync(dirname(dirname(school)), { recursive: true, force: true })
})

const grid = (page: Page, name: string) => page.getByRole('grid', { name, exact: true })
const cells = (within: Locator, words: string | RegExp) =>
  within.getByRole('row').filter({ hasText: words }).getByRole('gridcell')

test('the figures of the place are what the classes came to, by track, class, co-operative and person', async ({
  page,
}) => {
  await page.goto(server.url)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.keyboard.press('Alt+q')
  await expect(page.getByRole('heading', { name: 'Kết quả đào tạo' })).toBeVisible()
  await choosePeriod(page, typedDay(-250))
  await byTrack(page)
  await byClass(page)
  await byCooperative(page)
  await byPerson(page)
  await toDo(page)
  await choosePeriod(page, typedDay(-30))
  await lastMonth(page)
})

/** A stretch of days until today, typed. */
async function choosePeriod(page: Page, from: string): Promise<void> {
  await page.getByRole('button', { name: /^Kỳ / }).press('Enter')
  await page.getByLabel('Từ ngày').fill(from)
  await page.getByLabel('Đến ngày').fill(typedDay(0))
  await page.getByLabel('Đến ngày').press('Enter')
  await expect(page.getByText(`các lớp có ngày học từ ${from} đến ${typedDay(0)}`)).toBeVisible()
}

async function byTrack(page: Page): Promise<void> {
  const figures = page.getByRole('region', { name: 'Số chung của kỳ' }).getByRole('button')
  await expect(figures).toHaveText([
    'Người học1314 lượt ghi danh, 4 lớp',
    'Lượt tốt nghiệp, đạt theo quyết định74 đã có chứng chỉ',
    'Chứng chỉ quá hạn20 còn trong hạn cấp',
    'Giữ chức danh chưa qua đào tạo9trong số học viên trường đã biết, tính đến hôm nay',
  ])
  for (const bar of [
    'Quản trị hợp tác xã: 2 tốt nghiệp, đạt, không có chứng chỉ còn hiệu lực',
    'Kế toán hợp tác xã: 4 có chứng chỉ, 1 tốt nghiệp, đạt, không có chứng chỉ còn hiệu lực, 3 đang học, 1 chưa đạt, 1 thôi học',
    'Kiểm soát hợp tác xã: chưa có ai ghi danh',
    'Bồi dưỡng ngắn hạn: 1 đạt khóa ngắn hạn, 1 chờ xét kết quả',
  ])
    await expect(page.getByRole('img', { name: bar, exact: true })).toBeVisible()
  const tracks = grid(page, 'Theo hướng đào tạo')
  await expect(cells(tracks, 'Quản trị')).toHaveText([
    'Quản trị hợp tác xã',
    '1',
    '2',
    '1',
    '0',
    '0',
    '2',
    '0',
    'Khá 2',
  ])
  await expect(cells(tracks, 'Kế toán')).toHaveText([
    'Kế toán hợp tác xã',
    '2',
    '10',
    '5',
    '2',
    '1',
    '5',
    '4',
    'Xuất sắc 1 · Khá 4',
  ])
  await expect(cells(tracks, '4 dòng')).toHaveText(['4 dòng', '4', '14', '7', '2', '1', '7', '4', ''])
}

async function byClass(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2')
  const classes = grid(page, 'Theo lớp')
  await expect(cells(classes, 'LOP-A').nth(2)).toHaveText('60 / 60')
  await expect(cells(classes, 'LOP-B').nth(2)).toHaveText('10 / 20')
  const figures = async (code: string, said: string[]) => {
    for (const [at, text] of said.entries()) await expect(cells(classes, code).nth(3 + at)).toHaveText(text)
  }
  await figures('LOP-A', ['7', '0', '0', '0', '5'])
  await figures('LOP-B', ['3', '1', '1', '1', '0'])
  await figures('LOP-C', ['2', '0', '0', '0', '0'])
}

async function byCooperative(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3')
  const list = grid(page, 'Theo hợp tác xã')
  // The words under the grid stand under its first two columns together.
  const [kimDong, hoaLu, all] = [
    ['HTX Kim Đông', '', '5', '5', '0', '4', '0', '1'],
    ['HTX Hoa Lư', '', '8', '2', '0', '0', '0', '8'],
    ['2 dòng', '13', '7', '0', '4', '0', '9'],
  ] as const
  for (const said of [kimDong, hoaLu, all])
    for (const [at, text] of said.entries()) await expect(cells(list, said[0]).nth(at)).toHaveText(text)
}

/** Who is who, narrowed by the search; Enter opens the class. */
async function byPerson(page: Page): Promise<void> {
  await page.keyboard.press('Alt+4')
  const list = grid(page, 'Theo học viên')
  for (const [name, state] of [
    ['Tạ Nga', 'đang học, đủ giờ'],
    ['Tô Oanh', 'không được vắng thêm'],
    ['Vũ Phúc', 'phải học bù'],
    ['Ngô Khánh', 'chưa đạt'],
    ['Mai Hoa', 'thôi học'],
    ['Lã Giang', 'chứng chỉ bị thu hồi'],
    ['Cao Bình', 'đã cấp chứng chỉ'],
    ['Phan Lan', 'chờ cấp chứng chỉ'],
    ['Vũ Quý', 'chờ xét kết quả'],
  ] as const) {
    await page.keyboard.press('Control+f')
    await page.getByRole('textbox', { name: 'Tìm tên, hợp tác xã, lớp' }).fill(name)
    await expect(list.getByText('1 dòng')).toBeVisible()
    await expect(cells(list, name).filter({ hasText: state })).toHaveCount(1)
  }
  await page.getByRole('textbox', { name: 'Tìm tên, hợp tác xã, lớp' }).fill('')
}

async function toDo(page: Page): Promise<void> {
  await page.keyboard.press('Alt+5')
  await expect(page.getByRole('button', { name: 'Việc cần làm (11)' })).toHaveAttribute('aria-current', 'page')
  const due = grid(page, 'Chứng chỉ chờ cấp và cấp muộn')
  await expect(due.getByText('quá hạn, chưa cấp')).toHaveCount(2)
  await expect(due.getByText('đã cấp, muộn')).toHaveCount(5)
  const posts = grid(page, 'Giữ chức danh mà chưa có chứng chỉ của chương trình tương ứng')
  await expect(cells(posts, 'Tạ Nga').filter({ hasText: 'LOP-B' })).toHaveCount(1)
  await expect(cells(posts, 'Vũ Quý').filter({ hasText: 'Kiểm soát hợp tác xã' })).toHaveCount(1)
  await expect(cells(posts, 'Cao Bình')).toHaveCount(0)
  await expect(cells(posts, 'Hà Dung')).toHaveCount(0)
}

/** Of the last month only the class that runs is left; what is due stays, for it is of today. */
async function lastMonth(page: Page): Promise<void> {
  await page.keyboard.press('Alt+1')
  const figures = page.getByRole('region', { name: 'Số chung của kỳ' }).getByRole('button')
  await expect(figures).toHaveText([/^Người học33 lượt ghi danh, 1 lớp$/, /định00 đã có/, /quá hạn20 còn/, /tạo9trong/])
}
