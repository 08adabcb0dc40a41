import type { Page } from '@playwright/test'
import { expect, goTo } from './fixtures'
import { learnerName, SIZE } from './training-book'

/** From an empty list of classes to a class whose first session is marked: opened, enrolled from `list`, its timetable laid. */
export async function beginClass(page: Page, list: string): Promise<void> {
  await openClass(page)
  await enrol(page, list)
  await layTimetable(page)
  await firstSession(page)
}

async function openClass(page: Page): Promise<void> {
  await goTo(page, '/courses')
  await expect(page.getByText('Chưa có lớp nào')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByLabel('Chương trình', { exact: true })).toHaveValue('p')
  const written = [
    ['Mã lớp', 'KT1-2026'],
    ['Tên lớp', 'Kế toán hợp tác xã, khóa 1/2026'],
    ['Khai giảng', '02/03/2026'],
    ['Bế giảng', '30/06/2026'],
    ['Tuyển sinh từ ngày', '15/02/2026'],
    ['Ngày thông báo tuyển sinh', '01/11/2025'],
    ['Ngày có kế hoạch đào tạo năm', '15/10/2025'],
    ['Địa điểm', 'Hội trường Liên minh'],
  ] as const
  for (const [name, value] of written) await page.getByRole('textbox', { name, exact: true }).fill(value)
  await page.getByLabel('Giáo viên chủ nhiệm').selectOption('Nguyễn Thị Lan')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Kế toán hợp tác xã, khóa 1/2026' })).toBeVisible()
  await expect(page.getByText('Lớp chưa có học viên')).toBeVisible()
}

/** Everybody at once from the list that was sent, as of the day before the first session. */
async function enrol(page: Page, list: string): Promise<void> {
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('button', { name: 'Ghi danh từ Excel' }).first()).toBeVisible()
  await page.keyboard.press('Alt+e')
  await expect(page.getByText('Chọn tệp danh sách học viên')).toBeVisible()
  // Chromium's own picker cannot be answered from outside; without it the program asks as in any other browser.
  await page.evaluate(() =>
    Object.defineProperty(window, 'showOpenFilePicker', { value: undefined, configurable: true }),
  )
  const asked = page.waitForEvent('filechooser')
  await page.keyboard.press('Alt+o')
  await (await asked).setFiles(list)
  await expect(page.getByText(`${SIZE} người mới, 0 người đã biết, bỏ qua 0`)).toBeVisible()
  await page.getByRole('textbox', { name: 'Ngày ghi danh' }).fill('01/03/2026')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Lớp đạt mọi quy định về sĩ số')).toBeVisible()
  const row = page.getByRole('grid', { name: 'Học viên của lớp' }).getByRole('row')
  await expect(row.filter({ hasText: learnerName(1) })).toContainText('01/03/2026')
  await page.getByRole('grid', { name: 'Học viên của lớp' }).press('Control+End')
  await expect(row.filter({ hasText: learnerName(SIZE) })).toContainText('đang học')
}

type Plan = { module: string; kind: string; minutes: number; from: string; proposal: string }

/** What is laid, kind by kind, from Monday to Saturday; the last module meets the holidays of spring. */
const plans: readonly Plan[] = [
  {
    module: '1',
    kind: 'theory',
    minutes: 180,
    from: '02/03/2026',
    proposal: 'xếp 5 buổi, từ 02/03/2026 đến 06/03/2026',
  },
  {
    module: '1',
    kind: 'practice',
    minutes: 300,
    from: '07/03/2026',
    proposal: 'xếp 15 buổi, từ 07/03/2026 đến 24/03/2026',
  },
  { module: '1', kind: 'test', minutes: 300, from: '25/03/2026', proposal: 'xếp 1 buổi, từ 25/03/2026' },
  {
    module: '2',
    kind: 'theory',
    minutes: 180,
    from: '26/03/2026',
    proposal: 'xếp 5 buổi, từ 26/03/2026 đến 31/03/2026',
  },
  {
    module: '2',
    kind: 'practice',
    minutes: 300,
    from: '01/04/2026',
    proposal: 'xếp 15 buổi, từ 01/04/2026 đến 17/04/2026',
  },
  { module: '2', kind: 'test', minutes: 300, from: '18/04/2026', proposal: 'xếp 1 buổi, từ 18/04/2026' },
  {
    module: '3',
    kind: 'theory',
    minutes: 180,
    from: '20/04/2026',
    proposal: 'xếp 5 buổi, từ 20/04/2026 đến 24/04/2026',
  },
  {
    module: '3',
    kind: 'practice',
    minutes: 300,
    from: '25/04/2026',
    proposal:
      'xếp 15 buổi, từ 25/04/2026 đến 15/05/2026. Tránh ngày lễ: 27/04/2026 (Nghỉ bù Giỗ Tổ Hùng Vương), 30/04/2026 (Ngày Chiến thắng), 01/05/2026 (Ngày Quốc tế lao động)',
  },
  { module: '3', kind: 'test', minutes: 300, from: '16/05/2026', proposal: 'xếp 1 buổi, từ 16/05/2026' },
]

async function layTimetable(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3')
  await expect(page.getByText('Chưa xếp buổi nào')).toBeVisible()
  for (const plan of plans) await lay(page, plan)
  await expect(page.getByText('75 giờ trên 75 giờ, đủ')).toHaveCount(3)
  await expect(page.getByText('còn thiếu')).toBeHidden()
  await expect(page.getByText('Không có buổi trùng')).toBeVisible()
}

async function lay(page: Page, { module, kind, minutes, from, proposal }: Plan): Promise<void> {
  await page.keyboard.press('Alt+n')
  await page.getByLabel('Mô đun', { exact: true }).selectOption(module)
  await page.getByLabel('Loại giờ').selectOption(kind)
  for (const weekday of ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'])
    await page.getByLabel(weekday).press('Space')
  await page.getByLabel('Từ ngày').fill(from)
  await page.getByLabel('Số phút mỗi buổi').fill(String(minutes))
  await page.getByRole('textbox', { name: 'Phòng' }).fill('P.201')
  await expect(page.getByText(proposal)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(proposal)).toBeHidden()
}

/** The first session is marked by its letters, one key a learner: the second has leave, everybody else is there. */
async function firstSession(page: Page): Promise<void> {
  await page.keyboard.press('Alt+1')
  const grid = page.getByRole('grid', { name: 'Sổ lên lớp' })
  const written = (number: number, word: string) =>
    grid.getByRole('gridcell', { name: `${learnerName(number)}, 02/03/2026 lý thuyết: ${word}` })
  await expect(written(1, 'chưa điểm danh')).toHaveCount(1)
  await grid.focus()
  await page.keyboard.type(`xp${'x'.repeat(SIZE - 2)}`)
  await expect(written(2, 'có phép')).toHaveCount(1)
  await expect(grid.getByRole('gridcell', { name: /02\/03\/2026 lý thuyết: có mặt/ })).toHaveCount(SIZE - 1)
  // A letter is grey until it is on disk.
  await expect(grid.locator('[data-waits]')).toHaveCount(0)
}
