import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, goTo, test } from './beginnings'

const PASSWORD = 'lúa chín vàng'
const DRAFTS = 'ao sen nhà bà Năm'
const COPY = 'bờ tre cuối xóm'
const SECRET = 'Nghi ngờ thủ quỹ thu không phiếu'

/** The bytes of a file that was downloaded. */
const bytesOf = (path: string): Promise<Buffer> => readFile(path)

/** A picture of the screen for whoever looks at it, light and dark, where a folder for it is named. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['HTX_SHOTS']
  if (folder === undefined) return
  for (const [theme, size] of [
    ['light', { width: 1366, height: 768 }],
    ['dark', { width: 1440, height: 900 }],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize(size)
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

const cover = (page: Page) => page.getByRole('dialog', { name: /Màn hình đã khóa|Đăng nhập/ })
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Các phần của kiểm soát' }).getByText(name)

async function signIn(page: Page, name: string): Promise<void> {
  await expect(cover(page)).toBeVisible()
  const person = cover(page).getByRole('radio', { name: new RegExp(name) })
  if ((await person.count()) > 0) await person.check()
  else await cover(page).getByText(name).first().click()
  await cover(page).getByRole('textbox', { name: 'Mật khẩu' }).fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(cover(page)).toBeHidden()
}

/** People are set up in the settings, as the owner does. */
async function addPeople(page: Page): Promise<void> {
  await goTo(page, '/settings/people')
  const list = page.getByRole('grid', { name: 'Người dùng của sổ' })
  await list.focus()
  await page.keyboard.press('m')
  await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(PASSWORD)
  await page.getByRole('textbox', { name: 'Gõ lại mật khẩu' }).fill(PASSWORD)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã đặt mật khẩu của Chủ sổ.')).toBeVisible()
  for (const [name, role] of [
    ['Đinh Quang Hùng', 'Kiểm soát viên'],
    ['Lê Thị Thu', 'Kế toán'],
  ] as const) {
    await list.focus()
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: 'Họ và tên' }).fill(name)
    await page.getByRole('combobox', { name: 'Vai trò' }).selectOption(role)
    await page.getByRole('textbox', { name: 'Mật khẩu', exact: true }).fill(PASSWORD)
    await page.getByRole('textbox', { name: 'Gõ lại mật khẩu' }).fill(PASSWORD)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(`Đã thêm ${name}.`)).toBeVisible()
  }
}

async function changePerson(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Đổi người dùng' }).click()
  await signIn(page, name)
}

test('a supervisor’s drafts are theirs alone; the statements are appraised; a copy goes home on a stick', async ({
  start,
}) => {
  test.setTimeout(180_000)
  const { page } = await start('filled-book')
  await addPeople(page)
  await changePerson(page, 'Đinh Quang Hùng')

  await test.step('a password of their own is set, after what losing it means is said', async () => {
    await goTo(page, '/supervision/drafts')
    await expect(tab(page, 'Bản nháp của tôi')).toBeVisible()
    await expect(page.getByText('Quên mật khẩu này là mất hết bản nháp')).toBeVisible()
    await shot(page, 'drafts-set')
    await expect(page.getByRole('textbox', { name: 'Mật khẩu mới', exact: true })).toBeFocused()
    await page.keyboard.type(DRAFTS)
    await page.keyboard.press('Enter')
    await page.keyboard.type(DRAFTS)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Chưa có bản nháp nào')).toBeVisible()
  })

  await test.step('a finding is drafted by keyboard and saved for oneself', async () => {
    await page.keyboard.press('Alt+n')
    await expect(page.getByRole('textbox', { name: 'Tiêu đề', exact: true })).toBeFocused()
    await page.getByRole('combobox', { name: 'Loại' }).selectOption('finding')
    await page.getByRole('textbox', { name: 'Tiêu đề', exact: true }).fill(SECRET)
    await page.getByRole('textbox', { name: 'Nội dung', exact: true }).fill('Ba phiếu thu thiếu liên 2')
    await page.getByRole('textbox', { name: 'Kiến nghị', exact: true }).fill('Đối chiếu cuống phiếu')
    await shot(page, 'drafts-form')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('grid', { name: 'Bản nháp của tôi' })).toContainText(SECRET)
    await shot(page, 'drafts-list')
  })

  await test.step('the accountant signs in and finds nothing of it anywhere', async () => {
    await changePerson(page, 'Lê Thị Thu')
    for (const place of ['/supervision/drafts', '/supervision', '/supervision/findings', '/settings/history']) {
      await goTo(page, place)
      await expect(page.getByRole('main')).toBeVisible()
      await expect(page.getByText(SECRET)).toHaveCount(0)
    }
    await expect(page.getByText('Lưu bản nháp của kiểm soát viên (đã mã hóa)').first()).toBeVisible()
  })

  await test.step('back again the drafts are closed until their password opens them; issued, everybody reads it', async () => {
    await changePerson(page, 'Đinh Quang Hùng')
    await goTo(page, '/supervision/drafts')
    await expect(page.getByText('Bản nháp đang khóa')).toBeVisible()
    await expect(page.getByText(SECRET)).toHaveCount(0)
    await page.getByRole('textbox', { name: 'Mật khẩu bản nháp', exact: true }).fill(DRAFTS)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('grid', { name: 'Bản nháp của tôi' })).toContainText(SECRET)
    await page.getByRole('textbox', { name: 'Tiêu đề', exact: true }).focus()
    await page.keyboard.press('Control+Shift+Enter')
    await expect(page.getByText('Phát hành bản nháp này?')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Đã phát hành 01/TB-KSV.')).toBeVisible()
    await goTo(page, '/supervision/findings')
    await expect(page.getByRole('grid').first()).toContainText(SECRET)
  })

  await test.step('an open year is not appraised, and the words say why', async () => {
    await goTo(page, '/supervision/appraisal')
    await expect(page.getByText('Chưa trình Đại hội được')).toBeVisible()
    await shot(page, 'appraisal')
    await page.keyboard.press('Alt+n')
    await page.getByRole('textbox', { name: 'Người ký, mỗi dòng một người', exact: true }).fill('Đinh Quang Hùng')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'chưa kết chuyển' })).toBeVisible()
    await page.keyboard.press('Escape')
    await goTo(page, '/supervision/report')
    await expect(page.getByText('Chưa phát hành báo cáo năm này')).toBeVisible()
    await shot(page, 'report')
  })

  let copy = ''
  await test.step('a copy is made in one action and saved encrypted', async () => {
    await goTo(page, '/supervision/copy')
    await expect(page.getByText('Xem lại từ lần kiểm tra trước')).toBeVisible()
    await page.keyboard.press('Alt+n')
    await expect(page.getByRole('textbox', { name: 'Mật khẩu bản sao', exact: true })).toBeFocused()
    await page.keyboard.type(COPY)
    await page.keyboard.press('Enter')
    await page.keyboard.type(COPY)
    await shot(page, 'copy-form')
    const download = page.waitForEvent('download')
    await page.keyboard.press('Control+Enter')
    copy = (await (await download).path()) ?? ''
    await expect(page.getByText('Đã lưu bản sao đã mã hóa.')).toBeVisible()
  })

  await test.step('what changed since a fingerprint is listed after the whole book was read again', async () => {
    await goTo(page, '/settings/history')
    const first = page.getByRole('row').filter({ hasText: 'Thêm người dùng Đinh Quang Hùng' })
    const fingerprint = /[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/.exec((await first.textContent()) ?? '')?.[0] ?? ''
    expect(fingerprint).not.toBe('')
    await goTo(page, '/supervision/copy')
    await page.getByRole('textbox', { name: 'Dấu sổ in lần trước', exact: true }).fill(fingerprint.toLowerCase())
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Cả sổ đúng')).toBeVisible({ timeout: 60_000 })
    const changes = page.getByRole('grid', { name: 'Việc đã làm từ dấu sổ' })
    await expect(changes).toContainText('Lập bản sao sổ cho Đinh Quang Hùng')
    await expect(changes).toContainText('Thêm người dùng Lê Thị Thu')
    await shot(page, 'changes')
  })

  await test.step('at home it is verified whole and opens only to be read', async () => {
    const mine = page
    await mine.getByRole('button', { name: 'Đổi người dùng' }).click()
    await cover(mine)
      .getByRole('button', { name: /Mở sổ khác/ })
      .click()
    await expect(mine.getByRole('heading', { name: 'Lập sổ mới' })).toBeVisible()
    await mine.keyboard.press('Alt+2')
    await mine.getByRole('button', { name: /Mở bản sao của kiểm soát/ }).click()
    const chooser = mine.waitForEvent('filechooser')
    await mine.getByRole('button', { name: 'Chọn tệp' }).click()
    await (
      await chooser
    ).setFiles({ name: 'kim-dong.htxcopy', mimeType: 'application/octet-stream', buffer: await bytesOf(copy) })
    await mine.getByRole('textbox', { name: 'Mật khẩu bản sao', exact: true }).fill('không phải')
    await mine.keyboard.press('Enter')
    await expect(mine.getByRole('alert')).toBeVisible()
    await mine.getByRole('textbox', { name: 'Mật khẩu bản sao', exact: true }).fill(COPY)
    await shot(mine, 'open-copy')
    await mine.keyboard.press('Enter')
    await signIn(mine, 'Đinh Quang Hùng')
    await goTo(mine, '/supervision/copy')
    await expect(mine.getByText('Đây là bản sao lập lúc')).toBeVisible()
    await shot(mine, 'copy-at-home')
    await goTo(mine, '/supervision/drafts')
    await expect(mine.getByText('Chưa có mật khẩu bản nháp')).toHaveCount(0)
  })
})
