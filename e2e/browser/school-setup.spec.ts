import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from '@playwright/test'
import { expect, goTo, test } from './beginnings'

/** A day so many days from today, as people write it. */
function day(days: number): string {
  const date = new Date(Date.now() + days * 86_400_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`
}

/** The list a co-operative's union sends: one person the school knows, two it does not, one of them written twice. */
async function learnerList(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  workbook
    .addWorksheet('DS')
    .addRows([
      ['DANH SÁCH CỬ ĐI HỌC'],
      ['TT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đơn vị', 'Chức vụ'],
      [1, 'Vũ Ngọc Đông', '11/02/1985', '037085010001', 'HTX Kim Đông', 'Kế toán'],
      [2, 'Lã Diệu Hương', '05/03/1990', '', 'HTX Kim Đông', 'Kế toán'],
      [3, 'Trần Hữu Hùng', '21/09/1988', '', 'HTX Hoa Lư', 'Giám đốc'],
      [4, 'Trần Hữu Hùng', '21/09/1988', '', 'HTX Hoa Lư', 'Giám đốc'],
    ])
  await workbook.xlsx.writeFile(file)
}

async function chooseList(page: Page, file: string): Promise<void> {
  // Chromium's own picker cannot be answered from outside; without it the program asks as in any other browser.
  await page.evaluate(() =>
    Object.defineProperty(window, 'showOpenFilePicker', { value: undefined, configurable: true }),
  )
  const asked = page.waitForEvent('filechooser')
  await page.keyboard.press('Alt+o')
  await (await asked).setFiles(file)
}

async function makeSchool(page: Page): Promise<void> {
  await page.getByLabel('Sổ của ai').selectOption('school')
  await page.getByLabel('Tên trường, cơ sở đào tạo').fill('Trung tâm Đào tạo Liên minh HTX')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Lớp học' })).toBeVisible({ timeout: 30_000 })
}

async function writeProgramme(page: Page): Promise<void> {
  await goTo(page, '/programmes')
  await expect(page.getByText('Chưa có chương trình nào')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByText('không phải chương trình khung chính thức')).toBeVisible()
  await page.getByLabel('Chép từ đề cương mẫu').selectOption('Kế toán hợp tác xã')
  await page.getByLabel('Mã chương trình').fill('KT1')
  await page.getByLabel('Giờ lý thuyết, mô đun 1').fill('60')
  await expect(page.getByText('Lý thuyết 110 giờ trên 340 giờ')).toBeVisible()
  await expect(page.getByText('Thông tư 34/2018/TT-BLĐTBXH, Điều 1.2').first()).toBeVisible()
  await page.getByLabel('Giờ lý thuyết, mô đun 1').fill('20')
  await expect(page.getByText('Đạt mọi quy định')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /KT1.*Kế toán hợp tác xã/ })).toBeVisible()
}

async function writePeople(page: Page): Promise<void> {
  await goTo(page, '/trainers')
  await expect(page.getByText('Chưa có giáo viên nào')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Nguyễn Thị Lan')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /Nguyễn Thị Lan/ })).toBeVisible()
  await goTo(page, '/learners')
  await expect(page.getByText('Chưa có học viên nào')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Vũ Ngọc Đông')
  await page.getByRole('textbox', { name: 'Ngày sinh' }).fill('11/02/1985')
  await page.getByRole('textbox', { name: 'Số căn cước', exact: true }).fill('037085010001')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /Vũ Ngọc Đông/ })).toBeVisible()
}

async function openClass(page: Page): Promise<void> {
  await goTo(page, '/courses')
  await expect(page.getByText('Chưa có lớp nào')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await page.getByRole('textbox', { name: 'Mã lớp' }).fill('KT1-1')
  await page.getByRole('textbox', { name: 'Tên lớp' }).fill('Kế toán hợp tác xã, khóa 1')
  await page.getByRole('textbox', { name: 'Khai giảng' }).fill(day(-30))
  await page.getByRole('textbox', { name: 'Bế giảng' }).fill(day(120))
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Kế toán hợp tác xã, khóa 1' })).toBeVisible()
  await expect(page.getByText('Lớp chưa có học viên')).toBeVisible()
}

test('a school is set up: its book, a programme from an outline, a class, learners from Excel, a timetable, a session marked', async ({
  start,
}) => {
  const { page, library } = await start('no-book')
  await makeSchool(page)
  await writeProgramme(page)
  await writePeople(page)
  await openClass(page)

  const list = join(library, '..', 'danh-sach.xlsx')
  await learnerList(list)
  await page.keyboard.press('Alt+2')
  await expect(page.getByText('Chưa ghi ngày thông báo tuyển sinh')).toBeVisible()
  await page.keyboard.press('Alt+e')
  await expect(page.getByText('Chọn tệp danh sách học viên')).toBeVisible()
  await chooseList(page, list)
  await expect(page.getByText('đã biết: Vũ Ngọc Đông, theo số căn cước')).toBeVisible()
  await expect(page.getByText('trùng dòng 5, bỏ qua')).toBeVisible()
  await expect(page.getByText('2 người mới, 1 người đã biết, bỏ qua 1')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /Trần Hữu Hùng.*đang học/ })).toHaveCount(1)
  await expect(page.getByRole('row', { name: /Vũ Ngọc Đông.*đang học/ })).toHaveCount(1)

  await page.keyboard.press('Alt+3')
  await expect(page.getByText('Chưa xếp buổi nào')).toBeVisible()
  await page.keyboard.press('Alt+n')
  for (const weekday of ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'])
    await page.getByLabel(weekday).check()
  await page.getByLabel('Từ ngày').fill(day(-30))
  await page.getByLabel('Số phút mỗi buổi').fill('240')
  // Twenty standard hours of theory are 900 minutes: three sessions of four hours and one of three.
  await expect(page.getByText('Còn thiếu 15 giờ: xếp 4 buổi')).toBeVisible()
  await expect(page.getByText('Buổi cuối 3 giờ.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('15 giờ trên 15 giờ, đủ')).toBeVisible()

  await page.keyboard.press('Alt+1')
  const grid = page.getByRole('grid', { name: 'Sổ lên lớp' })
  await grid.focus()
  await page.keyboard.type('xpx')
  await expect(grid.getByRole('gridcell', { name: /Vũ Ngọc Đông, .* lý thuyết: có mặt/ })).toHaveCount(1)
  await expect(grid.getByRole('gridcell', { name: /Lã Diệu Hương, .* lý thuyết: có phép/ })).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('m')
  await page.getByLabel(/Số phút có mặt/).fill('90')
  await page.keyboard.press('Control+Enter')
  await expect(grid.getByRole('gridcell', { name: /Lã Diệu Hương, .* lý thuyết: có mặt 1 giờ 30 phút/ })).toHaveCount(1)

  // Who was away makes the hours up: the session is planned for that person and, being today, marked at once.
  await page.keyboard.press('F8')
  await expect(page.getByText('Buổi học bù cho Lã Diệu Hương')).toBeVisible()
  await page.getByLabel('Loại giờ').selectOption('lý thuyết')
  await page.keyboard.press('Control+Enter')
  await expect(grid.getByRole('gridcell', { name: /Lã Diệu Hương, .* lý thuyết: có mặt/ })).toHaveCount(2)
  // What was taught in the session at the cursor stands under the grid.
  await page.keyboard.press('Alt+g')
  await page.getByLabel('Đã dạy những gì').fill('Luật Hợp tác xã 2023')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Buổi .*: Luật Hợp tác xã 2023/)).toBeVisible()
})
