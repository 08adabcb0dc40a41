import { readFileSync, rmSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, goTo, serve, temporaryFolder, test } from './fixtures'

/** Three weeks ahead: a meeting is not planned nearer than its notices allow. */
const plannedOn = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10)
const plan = {
  id: 'dai-hoi',
  body: 'generalMeeting',
  kind: 'annual',
  form: 'plenary',
  medium: 'inPerson',
  fiscalYear: 2025,
  plannedOn,
  startsAtTime: '08:00',
  place: 'Nhà văn hóa thôn Đức Hòa',
  convener: 'director',
}
test.use({ before: [['call', 'meetings.plan', '--input', JSON.stringify(plan)]] })

test('a meeting leaves the office as a file, is run on another PC, and comes back; a rehearsal never does', async ({
  page,
  browser,
}) => {
  const folder = temporaryFolder()
  const library = join(folder, 'usb')
  mkdirSync(library)
  await goTo(page, '/meetings/dai-hoi/copies')

  // The rehearsal is a file of its own; the office notices nothing of it.
  const [rehearsal] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lập bản diễn tập' }).click(),
  ])
  const tried = join(library, 'dien-tap.htx')
  await rehearsal.saveAs(tried)

  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Alt+n')])
  const file = join(library, download.suggestedFilename())
  await download.saveAs(file)
  await expect(page.getByText(/Đang ở máy khác từ/)).toBeVisible()

  const laptop = await serve(file)
  const hall = await browser.newPage()
  await hall.goto(laptop.url)
  // It opens in the hall, where the doors are open already.
  const door = hall.getByLabel('Quét thẻ, gõ tên hoặc mã thành viên').first()
  for (const code of ['TV0001', 'TV0002', 'TV0003']) {
    await door.fill(code)
    await door.press('Enter')
    await expect(hall.getByText(new RegExp(`${code}.*đã vào`)).first()).toBeVisible()
  }
  await hall.close()
  await laptop.stop()

  const takeBack = async (name: string) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Alt+r')])
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: readFileSync(join(library, name)) })
  }
  await takeBack('dien-tap.htx')
  await expect(page.getByText(/là bản diễn tập. Bản diễn tập không nhập về sổ/)).toBeVisible()
  await takeBack(download.suggestedFilename())
  await expect(page.getByText('Đã nhận cuộc họp về: 3 việc đã vào sổ.')).toBeVisible()
  await expect(page.getByText(/nhận về .*dấu sổ/)).toBeVisible()
  rmSync(folder, { recursive: true, force: true })
})
