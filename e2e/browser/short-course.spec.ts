import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { goTo, serve } from './fixtures'
import { callsOn, schoolBook } from './training-book'

/** Where pictures are kept to be looked at; nowhere where it is not set. */
const looked = process.env['HTX_LOOK_AT']
const names = ['Bùi Thị An', 'Cao Văn Bình', 'Đinh Thị Chi']

let school: string

/** A class of a short course, taught in one session of each module, in which nothing has been tested. */
test.beforeAll(() => {
  school = schoolBook()
  const call = callsOn(school)
  const modules = ['Chuẩn bị cuộc họp', 'Điều hành và ghi biên bản'].map((name) => ({
    name,
    theoryHours: 4,
    practiceHours: 8,
    testHours: 0,
    credits: 0,
  }))
  const programme = { code: 'BD1', name: 'Điều hành cuộc họp hợp tác xã', track: null, level: null }
  call('programmes.save', {
    programmeId: 'k',
    entry: { ...programme, decisionNumber: '07/QĐ-TT', decidedOn: '2026-01-05', modules },
  })
  const days = { yearPlanOn: null, noticedOn: null, enrolsFrom: null, opensOn: '2026-04-06', closesOn: '2026-04-17' }
  call('courses.open', {
    courseId: 'b',
    programmeId: 'k',
    entry: {
      code: 'BD1-2026',
      name: 'Bồi dưỡng điều hành cuộc họp',
      learnerKind: 'general',
      ...days,
      place: '',
      headTrainerId: 'gv',
    },
  })
  const learner = { gender: null, birthDate: '1990-05-02', birthPlace: 'Ninh Bình', idNumber: '', phone: '' }
  const rest = { residence: '', ethnicity: '', schooling: '', needs: 'general', cooperativeTaxCode: '', cardCode: '' }
  call('courses.enrol', {
    courseId: 'b',
    enrolledOn: '2026-04-06',
    learners: names.map((name, at) => ({
      enrolmentId: `e${at + 1}`,
      learnerId: `l${at + 1}`,
      isNew: true,
      entry: { name, ...learner, ...rest, cooperative: 'HTX Kim Đông', post: 'director' },
    })),
  })
  const session = { startMinute: 480, minutes: 180, trainerId: 'gv', room: 'A' }
  call('courses.planSessions', {
    courseId: 'b',
    sessions: [1, 2].map((module) => ({
      sessionId: `s${module}`,
      module,
      kind: 'theory',
      date: `2026-04-0${module + 6}`,
      ...session,
    })),
  })
})

test.afterAll(() => rmSync(dirname(dirname(school)), { recursive: true, force: true }))

const cell = (page: Page, name: string, column: string) =>
  page.getByRole('row', { name: new RegExp(name) }).getByRole('gridcell', { name: new RegExp(column) })

async function look(page: Page, name: string): Promise<void> {
  if (looked === undefined) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(looked, `${name}-${colorScheme}.png`) })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('a short course by keyboard: đạt and không đạt, two retakes, the decision, the certificate', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1366, height: 768 })
  const server = await serve(school)
  try {
    await page.goto(`${server.url}`)
    await expect(page.getByRole('navigation').first()).toBeVisible()
    await goTo(page, '/courses/b/book')
    await tests(page)
    await endClass(page)
    await results(page)
    await certificate(page)
  } finally {
    await server.stop()
  }
})

/** Everybody there; An passes at once, Bình at the second retake, Chi misses all three; nothing of marks and exams stands there. */
async function tests(page: Page): Promise<void> {
  const grid = page.getByRole('grid', { name: 'Sổ lên lớp' })
  await expect(grid.getByRole('columnheader', { name: 'Kiểm tra', exact: true })).toBeVisible()
  await expect(page.getByText('Dự thi mô đun')).toBeHidden()
  await expect(page.getByRole('button', { name: /Ghi buổi học bù|Học lại mô đun/ })).toBeHidden()
  await grid.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+x')
  await page.keyboard.press('ArrowRight')
  for (const key of ['d', 'k', 'k']) await page.keyboard.press(key)
  await expect(cell(page, names[2] ?? '', 'kiểm tra lần đầu: Không đạt')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('k')
  await expect(cell(page, names[2] ?? '', 'kiểm tra lại lần 1: Không đạt')).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('k')
  await expect(cell(page, names[1] ?? '', 'kiểm tra lại lần 1: Không đạt')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('d')
  await expect(cell(page, names[1] ?? '', 'kiểm tra lại lần 2: Đạt')).toHaveCount(1)
  await page.keyboard.press('k')
  await expect(cell(page, names[2] ?? '', 'kiểm tra lại lần 2: Không đạt')).toHaveCount(1)
  await expect(page.getByText('Không đạt ở lần kiểm tra lại thứ 2, hết lượt kiểm tra lại.')).toBeVisible()
  await look(page, 'book')

  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('d')
  await expect(page.getByText('đã đạt ở lần kiểm tra trước').first()).toBeVisible()
  await page.getByLabel('Mô đun', { exact: true }).selectOption('2')
  await expect(cell(page, names[0] ?? '', '08/04/2026 lý thuyết')).toHaveCount(1)
  await grid.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  for (const name of names) {
    await page.keyboard.press('d')
    await expect(cell(page, name, 'kiểm tra lần đầu: Đạt')).toHaveCount(1)
  }
}

async function endClass(page: Page): Promise<void> {
  await goTo(page, '/courses/b/learners')
  await expect(page.getByText('So với quy định đào tạo thường xuyên')).toBeVisible()
  await page.keyboard.press('Alt+h')
  await page.getByRole('textbox', { name: 'Ngày kết thúc' }).fill('22/04/2026')
  await expect(page.getByText('Kiểm tra lại vẫn ghi được.')).toBeVisible()
  await look(page, 'end')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('kết thúc 22/04/2026')).toBeVisible()
}

/** No council: the head of the school decides, and who is recognised stands beside the results. */
async function results(page: Page): Promise<void> {
  await goTo(page, '/courses/b/results')
  const grid = page.getByRole('grid', { name: 'Kết quả của lớp' })
  await expect(page.getByText('2 trên 3 học viên đạt')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lập hội đồng' })).toBeHidden()
  await grid.focus()
  await page.keyboard.press('Control+End')
  await expect(page.getByText('các lần kiểm tra lại được phép')).toBeVisible()
  await page.keyboard.press('Alt+d')
  await page.getByLabel('Số quyết định').fill('21/QĐ-TT')
  await page.getByLabel('Ngày quyết định').fill('24/04/2026')
  await page.getByLabel('Người ký', { exact: true }).fill('Nguyễn Văn Hòa')
  await page.getByLabel('Chức danh người ký').fill('Giám đốc')
  await look(page, 'decide')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('2 người được công nhận đạt, 1 người chưa đạt')).toBeVisible()
  await look(page, 'results')
  await goTo(page, '/courses/b/papers')
  await expect(page.getByText('Quyết định công nhận kết quả')).toBeVisible()
  await expect(page.getByText('Biên bản xét tốt nghiệp')).toBeHidden()
  await look(page, 'papers')
}

async function certificate(page: Page): Promise<void> {
  await goTo(page, '/certificates')
  await expect(page.getByText('2 người của')).toBeVisible()
  await page.keyboard.press('Alt+n')
  await page.getByLabel('Số hiệu đầu tiên').fill('001/2026/ĐT')
  await page.getByRole('textbox', { name: 'Ngày cấp' }).fill('27/04/2026')
  await page.getByLabel('Người ký', { exact: true }).fill('Nguyễn Văn Hòa')
  await page.getByLabel('Chức danh người ký').fill('Giám đốc')
  await page.keyboard.press('Control+Enter')
  await expect(cell(page, names[1] ?? '', '002/2026/ĐT')).toBeVisible()
  await expect(cell(page, names[1] ?? '', '^Đạt$')).toBeVisible()
  await look(page, 'certificates')
  await goTo(page, '/progress')
  await expect(page.getByText('Lượt tốt nghiệp, đạt theo quyết định')).toBeVisible()
  await look(page, 'progress')
}
