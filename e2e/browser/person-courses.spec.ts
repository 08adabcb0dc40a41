import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { expect, goTo, htx, serve, temporaryFolder, test } from './fixtures'

const TAX_CODE = '2700987654'
const profile = {
  name: 'HTX Nông nghiệp Kim Đông',
  taxCode: TAX_CODE,
  address: 'xã Kim Đông, tỉnh Ninh Bình',
  governanceForm: 'simplified',
}
const post = { kind: 'chiefAccountant', member: 'TV0003', fromDate: '2025-01-01', basis: 'Quyết định 01/QĐ-GĐ' }

const before = [
  ['call', 'book.changeProfile', '--input', JSON.stringify({ profile })],
  ['call', 'posts.appoint', '--input', JSON.stringify({ entries: [post], replaces: [] })],
]
test.use({ before: [before, { scope: 'test' }] })

/** A school's book with a class of two learners, the second without an identity number; answers its folder and file. */
function schoolBook(): { folder: string; file: string } {
  const folder = temporaryFolder()
  const file = join(folder, 'truong.htx')
  htx('new', file, '--kind', 'school', '--name', 'Trung tâm Đào tạo Liên minh HTX', '--year', '2025')
  const call = (name: string, input: object) => htx('call', name, '--book', file, '--input', JSON.stringify(input))
  const module = { theoryHours: 20, practiceHours: 75, testHours: 5, credits: 2 }
  const modules = ['Luật hợp tác xã', 'Chứng từ, tài khoản, sổ', 'Báo cáo'].map((name) => ({ name, ...module }))
  const programme = { code: 'KT1', name: 'Kế toán hợp tác xã', track: 'accounting', level: 1 }
  const decision = { decisionNumber: '12/QĐ-TT', decidedOn: '2025-01-05' }
  call('programmes.save', { programmeId: 'p', entry: { ...programme, ...decision, modules } })
  const days = { yearPlanOn: '2024-10-15', noticedOn: '2024-11-01', enrolsFrom: '2025-02-15' }
  const span = { opensOn: '2025-03-01', closesOn: '2025-06-30', place: 'Hội trường', headTrainerId: null }
  const course = { code: 'KT1-2025', name: 'Kế toán hợp tác xã, khóa 1/2025', learnerKind: 'general' }
  call('courses.open', { courseId: 'c', programmeId: 'p', entry: { ...course, ...days, ...span } })
  const known = { birthPlace: '', phone: '', residence: '', ethnicity: 'Kinh', schooling: '12/12', needs: 'general' }
  const from = { cooperative: profile.name, cooperativeTaxCode: TAX_CODE, post: 'accountant', cardCode: '' }
  const learner = (name: string, birthDate: string, idNumber: string) => {
    return { ...known, ...from, name, birthDate, idNumber, gender: 'female' }
  }
  const people = [learner('Phạm Thị Kim Mận', '1991-03-04', '037191609851'), learner('Ngô Thị Ưng', '1962-11-21', '')]
  const learners = people.map((entry, at) => ({ enrolmentId: `e${at}`, learnerId: `l${at}`, isNew: true, entry }))
  call('courses.enrol', { courseId: 'c', enrolledOn: '2025-03-01', learners })
  return { folder, file }
}

/** The school makes its key and the packet for the co-operative in its own window. */
async function packetOf(browser: Browser, book: string): Promise<{ fingerprint: string; bytes: Buffer; name: string }> {
  const server = await serve(book)
  const page = await browser.newPage()
  await page.goto(server.url)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await goTo(page, '/courses/c/packets')
  await page.getByRole('button', { name: 'Tạo khóa ký' }).click()
  const key = page.getByRole('region', { name: 'Khóa ký của sổ' })
  await expect(key.getByRole('status')).toHaveText(/^([0-9A-F]{4}-){7}[0-9A-F]{4}$/)
  const fingerprint = (await key.getByRole('status').textContent()) ?? ''
  await expect(page.getByRole('gridcell', { name: TAX_CODE })).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Alt+g')
  const download = await downloading
  const bytes = readFileSync(await download.path())
  const folder = process.env['HTX_PICTURES']
  await page.getByRole('button', { name: 'Thay khóa ký' }).click()
  await expect(page.getByText('Thay khóa ký của sổ?')).toBeVisible()
  if (folder !== undefined) await pictures(page, folder, 'school')
  await page.close()
  await server.stop()
  return { fingerprint, bytes, name: download.suggestedFilename() }
}

async function pictures(page: Page, folder: string, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const)
    for (const [width, height] of [
      [1366, 768],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme: scheme })
      await page.screenshot({ path: join(folder, `${name}-${scheme}-${width}.png`) })
    }
  await page.emulateMedia({ colorScheme: 'light' })
}

async function choose(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Alt+g')
  await (await chooser).setFiles(file)
}

test('what people learned is written by hand and taken in from a school’s packet; an altered packet is refused, a post without the course is shown', async ({
  page,
  browser,
}) => {
  const folder = process.env['HTX_PICTURES']
  const school = schoolBook()
  const { fingerprint, bytes, name } = await packetOf(browser, school.file)
  const [good, bad] = [join(school.folder, name), join(school.folder, 'da-sua.zip')]
  writeFileSync(good, bytes)
  const altered = Buffer.from(bytes)
  const at = Math.floor(altered.length / 2)
  altered[at] = (altered[at] ?? 0) ^ 1
  writeFileSync(bad, altered)

  // The post without the course is shown on the page.
  await goTo(page, '/training')
  await expect(page.getByRole('heading', { name: 'Đào tạo', level: 1 })).toBeVisible()
  const posts = page.getByRole('grid', { name: 'Chức danh và chứng chỉ' })
  const accountant = posts.getByRole('row').filter({ hasText: 'Kế toán trưởng' })
  await expect(accountant).toContainText('chưa có')
  await expect(page.getByRole('img', { name: 'Kế toán hợp tác xã: 0 đã có, 0 đang học, 1 chưa học' })).toBeVisible()
  if (folder !== undefined) await pictures(page, folder, 'posts')

  // A packet whose sender is not known is refused with what to compare; then the key is written from the paper.
  await choose(page, good)
  await expect(page.getByText(fingerprint).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+3')
  await page.keyboard.press('Alt+u')
  await page.getByLabel('Dấu khóa trên giấy đăng ký').fill(fingerprint.toLowerCase())
  await page.getByLabel('Nơi gửi', { exact: true }).fill('Trung tâm Đào tạo Liên minh HTX')
  await page.getByLabel('Giấy đăng ký (số, ngày, người ký)').fill('Giấy số 05 ngày 01/07/2025')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã ghi khóa ký').last()).toBeVisible()
  if (folder !== undefined) await pictures(page, folder, 'keys')

  // One byte of it is another: nothing is taken.
  await choose(page, bad)
  await expect(page.getByText(/Không nhận gói này/)).toBeVisible()
  await page.keyboard.press('Escape')

  // The packet itself: who is recognised by what, and in one command into the book.
  await choose(page, good)
  const people = page.getByRole('list', { name: 'Người trong gói' })
  await expect(people.getByRole('listitem').filter({ hasText: 'Phạm Thị Kim Mận' })).toContainText('đúng số căn cước')
  await expect(people.getByRole('listitem').filter({ hasText: 'Ngô Thị Ưng' })).toContainText('đúng họ tên, ngày sinh')
  if (folder !== undefined) await pictures(page, folder, 'preview')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã nhận: ghi mới 2, thay 0').last()).toBeVisible()
  await page.keyboard.press('Alt+1')
  await expect(accountant).toContainText('đang học')
  await choose(page, good)
  await expect(page.getByText(/Gói này đã nhận/)).toBeVisible()
  await page.keyboard.press('Escape')

  // An older certificate on paper is written by hand: the post has its course.
  await page.keyboard.press('Alt+n')
  await page.getByLabel('Thành viên, đối tượng').fill('TV0003')
  await page.keyboard.press('Enter')
  await page.getByLabel('Tên chương trình').fill('Kế toán hợp tác xã')
  await page.getByLabel('Nơi đào tạo', { exact: true }).fill('Trường Trung cấp Nông nghiệp')
  await page.getByLabel('Kết thúc', { exact: true }).fill('30/06/2023')
  await page.getByLabel('Số chứng chỉ').fill('SC-0123')
  await page.getByLabel('Ngày cấp chứng chỉ').fill('15/07/2023')
  if (folder !== undefined) await pictures(page, folder, 'form')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã ghi khóa học').last()).toBeVisible()
  await expect(accountant).toContainText('đã hoàn thành')
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('gridcell', { name: 'SC-0123' })).toBeVisible()
  if (folder !== undefined) await pictures(page, folder, 'courses')

  // And it stands on the member's page.
  await goTo(page, '/members/code/TV0003')
  await expect(page.getByRole('heading', { name: 'Khóa học, chứng chỉ' })).toBeVisible()
  await expect(page.getByText('số SC-0123, cấp 15/07/2023')).toBeVisible()
  if (folder !== undefined) await pictures(page, folder, 'member')
  rmSync(school.folder, { recursive: true, force: true })
})
