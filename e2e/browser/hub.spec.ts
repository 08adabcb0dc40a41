import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { temporaryFolder } from './fixtures'
import { APPROVER, fingerprintOf, makeHub, packetIn, packetOf, registerInHub, serveHub, taxCodeOf } from './hub-store'

/** A packet chosen in the intake by its key. */
async function takeIn(page: Page, ...files: string[]): Promise<void> {
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { name: 'Tiếp nhận', level: 1 })).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  await (await chooser).setFiles(files)
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Mật khẩu').fill(APPROVER.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Các phần việc' })).toBeVisible()
}

/** The first co-operative and its key are written by hand, as an officer does it from the signed paper. */
async function registerFirst(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('heading', { name: 'Sổ đăng ký', level: 1 })).toBeVisible()
  await page.keyboard.press('Control+Shift+n')
  await expect(page.getByLabel('Tên đơn vị')).toBeFocused()
  await page.keyboard.type(`Hợp tác xã ${taxCodeOf(1)}`)
  await page.keyboard.press('Enter')
  await page.keyboard.type(taxCodeOf(1))
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: `Hợp tác xã ${taxCodeOf(1)}` })).toBeVisible()
  await page.keyboard.press('Alt+k')
  await expect(page.getByLabel('Dấu vân tay của khóa')).toBeFocused()
  await page.keyboard.type(fingerprintOf(1))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Giấy đăng ký khóa số 1')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Đã ghi khóa')).toBeVisible()
}

test('an alliance registers a key, takes a report in, returns it, takes its revision, accepts it and reminds who is late', async ({
  page,
}) => {
  const folder = temporaryFolder()
  const store = join(folder, 'lien-minh.htxh')
  makeHub(store)
  registerInHub(store, 2)
  const first = packetOf(1, 1, { 'members.total': 25 })
  const altered = Buffer.from(first)
  altered[altered.length >> 1] = (altered[altered.length >> 1] ?? 0) ^ 1
  const server = await serveHub(store)
  try {
    await page.goto(server.url)
    await signIn(page)
    await registerFirst(page)

    const results = page.getByRole('grid', { name: 'Kết quả tiếp nhận' })
    await takeIn(
      page,
      packetIn(folder, 'a-hong.zip', altered),
      packetIn(folder, 'b-lan-1.zip', first),
      packetIn(folder, 'c-la.zip', packetOf(2, 1, { 'members.total': 9 })),
    )
    await expect(results.getByText('1 gói mới, 0 gói đã có, 2 gói không nhận')).toBeVisible()

    await page.keyboard.press('Alt+1')
    const board = page.getByRole('grid', { name: 'Đơn vị phải nộp báo cáo' })
    await expect(board).toBeFocused()
    await expect(page.getByText('1 trong 2 đơn vị đã nộp')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('grid', { name: 'Các chỉ tiêu của báo cáo' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Phải sửa gì')).toBeFocused()
    await page.keyboard.type('Số thành viên lệch với sổ đăng ký, đề nghị xem lại.')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Alt+r')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Đã trả lại', { exact: true })).toBeVisible()

    await takeIn(page, packetIn(folder, 'd-lan-2.zip', packetOf(1, 2, { 'members.total': 27 })))
    await expect(results.getByText('thay lần gửi trước')).toBeVisible()
    await page.keyboard.press('Alt+1')
    await expect(board).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('trước là 25 người')).toBeVisible()
    await page.keyboard.press('Alt+a')
    await expect(page.getByText('Đã chấp nhận', { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')

    await expect(board).toBeFocused()
    await page.keyboard.press('Alt+d')
    const letters = page.waitForEvent('popup')
    await page.keyboard.press('Control+Enter')
    await letters
    await expect(page.getByRole('button', { name: 'Mở thư đôn đốc 01/ĐĐ-LMHTX' })).toBeVisible()

    await page.keyboard.press('Alt+5')
    const table = page.getByRole('grid', { name: 'Bảng số liệu tổng hợp' })
    await expect(table).toBeFocused()
    await expect(page.getByText('Đã báo cáo 1/2 đơn vị (50 %)')).toBeVisible()
    await expect(table.getByRole('row', { name: 'Tổng số thành viên cuối kỳ' })).toContainText('27')
    await page.keyboard.press('Alt+k')
    await expect(page.getByText('Kỳ này chưa giao kế hoạch')).toBeVisible()
    await page.keyboard.press('Control+Shift+n')
    await expect(page.getByLabel('Chỉ tiêu', { exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('30')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('grid', { name: 'Kế hoạch và thực hiện' }).getByText('90 %')).toBeVisible()
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
