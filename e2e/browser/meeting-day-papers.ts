import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { call, expect, MEETING, MEMBERS, NOTICES_ON } from './meeting-book'

const LONG = { timeout: 60_000 }

/** Takes a picture where pictures are wished for. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SO_HTX_PICTURES']
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

async function goTo(page: Page, tab: string): Promise<void> {
  await page.evaluate((path) => (location.hash = path), `/meetings/${MEETING}/${tab}`)
}

/** The notice: its number, its print for each of the members, and that it was sent to all of them ten days before, with its proof. */
export async function sendNotices(page: Page, context: BrowserContext): Promise<void> {
  await goTo(page, 'papers')
  await page.getByRole('button', { name: 'Cấp số giấy mời' }).first().click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Giấy mời mang số 01\/GM-GĐ/)).toBeVisible()
  const notices = context.waitForEvent('page', LONG)
  const list = page.getByRole('list', { name: 'Giấy tờ trước cuộc họp' })
  await list
    .getByRole('group', { name: 'In: Giấy mời từng thành viên, có tên và địa chỉ' })
    .getByRole('button')
    .press('Enter')
  await (await notices).close()
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('grid', { name: 'Người được triệu tập' })).toBeFocused()
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('textbox', { name: 'Ngày gửi' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(NOTICES_ON.split('-').toReversed().join('/'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Sổ ký nhận, tờ 1 đến 16')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`${MEMBERS} trên ${MEMBERS}`).first()).toBeVisible()
}

/** The pack, made with one key before the meeting. */
export async function printPack(page: Page, context: BrowserContext): Promise<void> {
  await goTo(page, 'papers')
  await expect(page.getByRole('button', { name: /^In tài liệu/ })).toBeVisible()
  const paper = context.waitForEvent('page', LONG)
  await page.keyboard.press('Control+p')
  await expect(page.getByText(/^Đã lập tài liệu, \d+ trang/)).toBeVisible(LONG)
  await (await paper).close()
}

async function attach(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Thêm/ }).first().click(),
  ])
  await chooser.setFiles({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4\n${text}`) })
  await expect(page.getByText(name).first()).toBeVisible()
}

/** Minutes that say what they must are signed, their signed paper is attached, and they are frozen. */
export async function signMinutes(page: Page, said: readonly string[]): Promise<void> {
  await goTo(page, 'after')
  for (const words of ['Bầu Hội đồng quản trị', ...said]) await expect(page.getByRole('article')).toContainText(words)
  await picture(page, 'day-minutes')
  await page.keyboard.press('Alt+k')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Số 01\/BB-ĐHTV/).first()).toBeVisible()
  await attach(page, 'bien-ban-da-ky', 'biên bản')
  await page.keyboard.press('Alt+k')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('đã khóa').first()).toBeVisible()
}

/**
 * One resolution of all that passed, in so many articles, gets its number; what failed cannot be in it. Its signed paper is attached, and
 * it is frozen.
 */
export async function signResolution(page: Page, articles: number, failed: string): Promise<void> {
  await page.keyboard.press('Alt+r')
  await expect(page.getByLabel(`Chọn ${failed}`)).toBeDisabled()
  const passed = page.getByRole('checkbox', { name: /^Chọn /, disabled: false })
  await expect(passed).toHaveCount(articles)
  for (const box of await passed.all()) await box.check()
  await picture(page, 'day-outcomes')
  await page.keyboard.press('Alt+n')
  await expect(page.getByText('Dẫn tới:').first()).toBeVisible()
  await picture(page, 'day-draft')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('01/NQ-ĐHTV').first()).toBeVisible()
  await page.getByRole('button', { name: 'Mở' }).first().click()
  await expect(page.getByText('Dấu toàn văn')).toBeVisible()
  await attach(page, 'nghi-quyet-da-ky', 'nghị quyết')
  await page.keyboard.press('Alt+k')
  await expect(page.getByText('Khóa cùng bản đã ký?')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Nghị quyết đã khóa')).toBeVisible()
  await picture(page, 'day-resolution')
  const { signed } = (await call(page, 'resolutions.ofMeeting', { meetingId: MEETING })) as {
    signed: { number: string; frozenAt: string | null }[]
  }
  expect(signed).toMatchObject([{ number: '01/NQ-ĐHTV', frozenAt: expect.any(String) }])
}
