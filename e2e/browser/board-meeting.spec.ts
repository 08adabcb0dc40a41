import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, goTo, test } from './fixtures'
import { call } from './meeting-book'

const json = (of: object) => ['--input', JSON.stringify(of)]
const FROM = '2025-01-01'
const seat = (kind: string, member: string) => ({
  kind,
  member,
  fromDate: FROM,
  basis: 'Nghị quyết 01/NQ-ĐHTV năm 2024',
})

/** The sample's book in the full form: a board of four without a chair, a head of the supervisors, a director who is not of the board. */
const before = [
  ['call', 'posts.changeForm', ...json({ id: 'form', form: 'full', fromDate: FROM })],
  [
    'call',
    'resolutions.record',
    ...json({ id: 'nq', body: 'generalMeeting', number: '01/NQ-ĐHTV', date: FROM, summary: 'Bầu' }),
  ],
  ['call', 'charter.change', ...json({ id: 'size', fromDate: FROM, resolutionId: 'nq', values: { boardSize: 4 } })],
  [
    'call',
    'posts.appoint',
    ...json({
      id: 'bodies',
      entries: [
        ...['TV0003', 'TV0004', 'TV0005', 'TV0006'].map((member) => seat('boardMember', member)),
        seat('headSupervisor', 'TV0010'),
        seat('director', 'TV0011'),
      ],
    }),
  ],
]
test.use({ before: [before, { scope: 'test' }] })

const door = (page: Page) => page.getByRole('textbox', { name: 'Quét thẻ, gõ tên hoặc mã thành viên' })

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['HTX_PICTURES']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Lets members in by code and Enter. */
async function comeIn(page: Page, codes: readonly string[], before = 0): Promise<void> {
  for (const [at, code] of codes.entries()) {
    await expect(door(page)).toBeFocused()
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
    await expect(page.getByText(`${before + at + 1} người có mặt`)).toBeVisible()
  }
}

async function fillSheet(page: Page, numbers: readonly number[]): Promise<void> {
  await page.keyboard.press('Enter')
  for (const [at, value] of numbers.entries()) {
    await page.keyboard.type(String(value))
    if (at < numbers.length - 1) await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Control+Enter')
}

test('the board meets: too few come, the second call has its quorum, supervisors attend without a vote, a tie goes with the chair, the chair is elected in secret', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await goTo(page, '/meetings')
  await expect(
    page
      .getByText('Chưa chuẩn bị cuộc họp nào')
      .or(page.getByRole('button', { name: /Chuẩn bị cuộc họp/ }))
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('combobox', { name: 'Cơ quan' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Cơ quan' }).selectOption('board')
  // An extraordinary one is asked for by somebody of article 65.4; the regular one of the quarter by nobody.
  await page.getByRole('combobox', { name: 'Loại cuộc họp' }).selectOption('extraordinary')
  await page.getByRole('combobox', { name: 'Người yêu cầu họp' }).selectOption('boardMembers')
  await expect(page.getByRole('textbox', { name: 'Số thành viên yêu cầu' })).toBeVisible()
  await picture(page, 'board-plan')
  await page.getByRole('combobox', { name: 'Loại cuộc họp' }).selectOption('regular')
  await expect(page.getByRole('combobox', { name: 'Người yêu cầu họp' })).toHaveCount(0)
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  await page.getByRole('textbox', { name: 'Ngày họp' }).fill(today.split('-').toReversed().join('/'))
  await page.getByRole('textbox', { name: 'Nơi họp' }).fill('Văn phòng hợp tác xã')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã lập cuộc họp.')).toBeVisible()
  const [meeting] = (await call(page, 'meetings.list', { body: 'board' })) as { meetingId: string }[]
  const first = meeting?.meetingId ?? ''
  const chair = [
    { code: 'TV0003', name: 'Phạm Thị Kim Mận' },
    { code: 'TV0004', name: 'Hà Thị Hồng Ái' },
  ]
  const election = { effects: [], election: { post: 'chairperson', seats: 1, candidates: chair } }
  const items = [
    { id: 'e', title: 'Bầu Chủ tịch Hội đồng quản trị', kind: 'election', decision: null, content: election },
    {
      id: 'k',
      title: 'Sửa kênh nội đồng',
      kind: 'motion',
      decision: 'other',
      draft: 'Sửa kênh nội đồng, chi 46.500.000 đồng.',
    },
  ]
  for (const item of items) await call(page, 'meetings.addItem', { ...item, meetingId: first })

  await goTo(page, `/meetings/${first}/hall`)
  await page.getByRole('button', { name: 'Mở cửa điểm danh' }).press('Control+Enter')
  await comeIn(page, ['TV0003', 'TV0004'])
  // Two of four are not two thirds.
  await expect(page.getByText('Còn thiếu 1 người').first()).toBeVisible()
  await picture(page, 'board-short')
  await page.keyboard.press('F8')
  await expect(page.getByText(/khoản 5 Điều 65/).first()).toBeVisible()
  await expect(page.getByText(/^Triệu tập lần 2, chậm nhất ngày/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Cuộc họp đã hoãn vì không đủ người dự họp')).toBeVisible()

  const all = (await call(page, 'meetings.list', { body: 'board' })) as { meetingId: string; callNumber: number }[]
  const second = all.find(({ callNumber }) => callNumber === 2)?.meetingId ?? ''
  await goTo(page, `/meetings/${second}/preparation`)
  await expect(page.getByText(/triệu tập lần 2|Lần 2/i).first()).toBeVisible()
  await picture(page, 'board-second')
  await goTo(page, `/meetings/${second}/hall`)
  await page.getByRole('button', { name: 'Mở cửa điểm danh' }).press('Control+Enter')
  await comeIn(page, ['TV0003', 'TV0004'])
  // The second call needs more than half: two of four are not, three are.
  await expect(page.getByText('Còn thiếu 1 người').first()).toBeVisible()
  await comeIn(page, ['TV0005', 'TV0006'], 2)
  await expect(page.getByText('Đủ điều kiện', { exact: true })).toBeVisible()
  await withoutVote(page)
  await begin(page)
  await electChair(page)
  await tie(page, second)
  await page.keyboard.press('Control+Shift+Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Cuộc họp đã bế mạc')).toBeVisible()
  await minutesAndResolution(page, second)
})

async function withoutVote(page: Page): Promise<void> {
  await page.keyboard.press('Shift+F6')
  await expect(page.getByText('Dự họp không có quyền biểu quyết')).toBeVisible()
  await picture(page, 'board-without-vote')
  for (const who of [/Đinh Thị Hoa \(Trưởng Ban kiểm soát\) có mặt/, /Hà Xuân Phúc \(Giám đốc\) có mặt/]) {
    await page.getByRole('button', { name: who }).press('Enter')
    await expect(page.getByRole('button', { name: who })).toHaveCount(0)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByText('4 người có mặt')).toBeVisible()
}

async function begin(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter')
  for (const text of ['TV0003', 'TV0005', 'Hà Thị Hồng Ái, Phan Công Trường']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText('Chủ tọa Phạm Thị Kim Mận, thư ký Dương Minh Thắng')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Cuộc họp đã khai mạc')).toBeVisible()
}

/** Goes on along the agenda from one item to another, each seen before the next. */
async function toItem(page: Page, from: number, to: number): Promise<void> {
  for (let at = from; at <= to; at += 1) {
    await page.keyboard.press('PageDown')
    await expect(page.getByText(`Nội dung ${at} trên 7`)).toBeVisible()
  }
}

/** Two counters write their sheets; three of four for one is above half. */
async function electChair(page: Page): Promise<void> {
  await toItem(page, 1, 4)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: /Danh sách ứng cử/ })).toHaveValue(/TV0004/)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đang phát phiếu')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đang kiểm phiếu')).toBeVisible()
  for (const sheet of [1, 2]) {
    await page.keyboard.press('Control+Enter')
    await fillSheet(page, [4, 0, 3, 1])
    if (sheet === 1) await expect(page.getByRole('button', { name: /Tờ kiểm phiếu 2/ })).toBeVisible()
  }
  await expect(page.getByText('Hai tờ khớp nhau.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Trúng cử', { exact: true })).toHaveCount(1)
  await picture(page, 'board-elected')
}

/** Two for and two against: what the chair voted for is decided (article 65.5.a). */
async function tie(page: Page, meetingId: string): Promise<void> {
  await toItem(page, 5, 5)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đang biểu quyết')).toBeVisible()
  await page.keyboard.press('1')
  for (const count of [2, 2, 0, 0]) {
    await page.keyboard.type(String(count))
    await page.keyboard.press('Enter')
  }
  const side = page.getByRole('radio', { name: 'Tán thành', exact: true })
  // It is ticked once it is on disk.
  await side.click()
  await expect(side).toBeChecked()
  await picture(page, 'board-tie')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã thông qua', { exact: true })).toBeVisible()
  expect(await call(page, 'hall.state', { meetingId })).toMatchObject({ now: { phase: 'running' } })
}

async function minutesAndResolution(page: Page, meetingId: string): Promise<void> {
  await goTo(page, `/meetings/${meetingId}/after`)
  const minutes = page.getByRole('article')
  await expect(minutes).toContainText('Đinh Thị Hoa (Trưởng Ban kiểm soát)')
  await expect(minutes).toContainText('Sửa kênh nội đồng')
  await picture(page, 'board-minutes')
  await page.keyboard.press('Alt+r')
  const passed = page.getByRole('checkbox', { name: /^Chọn /, disabled: false })
  await expect(passed.first()).toBeVisible()
  await expect(page.getByText(/số phiếu ngang nhau, thông qua theo phiếu tán thành của chủ tọa/).first()).toBeVisible()
  for (const box of await passed.all()) await box.check()
  await page.keyboard.press('Alt+n')
  await expect(page.getByText('Dẫn tới:').first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('01/NQ-HĐQT').first()).toBeVisible()
  await picture(page, 'board-resolution')
}
