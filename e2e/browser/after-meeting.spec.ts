import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, goTo, test } from './fixtures'

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
const noticesOn = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10)
const meetingId = 'dai-hoi'
const sample = readFileSync(join(process.cwd(), 'resources/samples/kim-dong-2025/members.csv'), 'utf8')
const voters = sample
  .split('\n')
  .filter((line) => line.includes(',chính thức,') && /,\s*$/.test(line.trim()))
  .map((line) => line.split(',')[0] ?? '')
  .slice(0, 100)

const call = (procedure: string, input: object) => ['call', procedure, '--input', JSON.stringify(input)]
let events = 0
const happens = (event: object) => call('hall.record', { id: `e${(events += 1)}`, meetingId, event })
const item = (id: string, title: string, decision: string, effects: object[]) =>
  call('meetings.addItem', {
    id,
    meetingId,
    title,
    kind: 'motion',
    decision,
    article: '64.1',
    draft: `Thông qua: ${title}.`,
    content: { effects, election: null },
  })
const voted = (motionId: string, itemId: string, decision: string, forIt: number) => [
  happens({ kind: 'itemBegun', itemId }),
  happens({
    kind: 'motionOpened',
    motionId,
    itemId,
    text: `Biểu quyết ${motionId}`,
    decision,
    belowQuorumReason: null,
  }),
  happens({ kind: 'motionCounted', motionId, for: forIt, against: 100 - forIt, abstain: 0, invalid: 0 }),
  happens({ kind: 'motionClosed', motionId }),
]

const before = [
  call('meetings.plan', {
    id: meetingId,
    body: 'generalMeeting',
    kind: 'annual',
    form: 'plenary',
    medium: 'inPerson',
    fiscalYear: 2025,
    plannedOn: today,
    noticesOn,
    startsAtTime: '08:00',
    place: 'Nhà văn hóa thôn Đức Hòa',
    convener: 'director',
  }),
  item('dieu-le', 'Sửa Điều lệ', 'amendCharter', [
    { kind: 'changeCharter', fromDate: null, values: { idleMonths: 12 } },
  ]),
  item('ke-hoach', 'Kế hoạch năm sau', 'approvePlan', [{ kind: 'other', text: 'Nạo vét mương nội đồng' }]),
  call('hall.openDoors', { id: 'doors', meetingId }),
  happens({ kind: 'arrivedTogether', voters, by: 'inPerson' }),
  happens({
    kind: 'rolesNamed',
    chair: { code: voters[0], name: 'Hoàng Thị Hồng Tuyết' },
    secretary: { code: voters[1], name: 'Ngô Thị Ưng' },
    counters: [],
  }),
  happens({ kind: 'opened' }),
  ...voted('dl', 'dieu-le', 'amendCharter', 80),
  ...voted('kh', 'ke-hoach', 'approvePlan', 40),
  call('hall.close', { id: 'close', meetingId }),
]
// Given with its options: a list of lists would be taken for a value and them.
test.use({ before: [before, { scope: 'test' }] })

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SO_HTX_PICTURES']
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

test('where the secretary refuses, more than half of those who attended sign by name, half of them not enough', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await goTo(page, `/meetings/${meetingId}/after`)
  await expect(page.getByRole('article')).toContainText('Tán thành 80/100 (80 %)')
  await page.keyboard.press('Alt+k')
  await page.getByLabel('Chủ tọa hoặc thư ký từ chối, thành viên tham dự ký thay').check()
  await page.getByRole('checkbox', { name: 'Thư ký từ chối' }).check()
  await page.getByLabel('Lý do từ chối').fill('Không đồng ý số phiếu')
  const find = page.getByLabel(/^Lọc tên/)
  await find.fill(voters[2] ?? '')
  await find.press('Enter')
  await expect(page.getByText('Thành viên đã ký: 1, cần ít nhất 51 trong 100 người tham dự')).toBeVisible()
  await picture(page, 'after-refused')
  await find.press('Control+Enter')
  await expect(page.getByText(/trên 50 % số thành viên tham dự ký/)).toBeVisible()
  await page.getByRole('button', { name: 'Chọn cả 100 người đang lọc' }).click()
  await find.press('Control+Enter')
  await expect(page.getByText(/Số 01\/BB-ĐHTV/).first()).toBeVisible()
  await expect(page.getByRole('article')).toContainText('từ chối ký biên bản; lý do: Không đồng ý số phiếu.')
})

test('minutes are written beside their page, signed and frozen; a resolution is signed and changes the charter by one action', async ({
  page,
}) => {
  // A whole meeting and what comes after it: on a busy machine that takes more than a minute.
  test.setTimeout(180_000)
  await goTo(page, `/meetings/${meetingId}/after`)
  await expect(page.getByRole('article')).toContainText('Tán thành 80/100 (80 %)')
  await page.getByLabel('Tóm tắt báo cáo: Sửa Điều lệ').fill('Giám đốc trình bày lý do sửa Điều lệ.')
  await expect(page.getByRole('article')).toContainText('Giám đốc trình bày lý do sửa Điều lệ.')
  // Kept without leaving the field: the page may be closed at once.
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('article')).toContainText('Giám đốc trình bày lý do sửa Điều lệ.')
  await picture(page, 'after-minutes')
  await page.keyboard.press('Alt+k')
  await picture(page, 'after-sign')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Số 01\/BB-ĐHTV/).first()).toBeVisible()

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Thêm/ }).first().click(),
  ])
  await chooser.setFiles({ name: 'bien-ban.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nđã ký') })
  await expect(page.getByText('bien-ban').first()).toBeVisible()
  await page.keyboard.press('Alt+k')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('đã khóa').first()).toBeVisible()
  await picture(page, 'after-frozen')

  await page.keyboard.press('Alt+r')
  await expect(page.getByLabel('Chọn Kế hoạch năm sau')).toBeDisabled()
  await page.getByLabel('Chọn Sửa Điều lệ').check()
  await picture(page, 'after-outcomes')
  await page.keyboard.press('Alt+n')
  await expect(page.getByText('Dẫn tới: Sửa 1 điều khoản của Điều lệ')).toBeVisible()
  await page.keyboard.press('Alt+b')
  await expect(page.getByLabel('Việc', { exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('In Điều lệ mới cho từng xóm')
  await picture(page, 'after-add-effect')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Dẫn tới: In Điều lệ mới cho từng xóm')).toBeVisible()
  await page.getByLabel('Trích yếu').fill('Về việc sửa đổi Điều lệ')
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible()
  await picture(page, 'after-draft')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('01/NQ-ĐHTV').first()).toBeVisible()
  await page.keyboard.press('Alt+k')
  const [signedPaper] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Thêm bản quét/ }).click(),
  ])
  await signedPaper.setFiles({
    name: 'nghi-quyet.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\nký'),
  })
  const asked = page.getByRole('alertdialog').locator('input').first()
  await expect(asked).toHaveValue('nghi-quyet')
  await picture(page, 'after-freeze-resolution')
  await asked.press('Control+Enter')
  await expect(page.getByText('đã khóa').first()).toBeVisible()
  await page.keyboard.press('Alt+h')
  await expect(page.getByText('chờ niêm yết').first()).toBeVisible()
  await page.getByRole('option').first().click()
  await page.keyboard.press('Alt+k')
  await page.getByLabel('Nơi niêm yết').fill('Trụ sở hợp tác xã')
  await picture(page, 'after-publications')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('đang niêm yết').first()).toBeVisible()

  await page.keyboard.press('Alt+r')
  await page.getByRole('button', { name: 'Mở' }).first().click()
  await expect(page.getByText('Sửa 1 điều khoản của Điều lệ').first()).toBeVisible()
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(page.getByText(/Điều lệ: /).first()).toBeVisible()
  await picture(page, 'after-resolution')
})
