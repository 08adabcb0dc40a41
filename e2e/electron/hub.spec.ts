import { expect, type Page, test } from '@playwright/test'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBuilt } from './built-program'

const PASSWORD = 'lúa chín vàng'
const SECRET = 'khong-ai-biet'

/** Goes from field to field by Enter. */
async function typeThrough(page: Page, values: readonly string[]): Promise<void> {
  for (const value of values) {
    await page.keyboard.type(value)
    await page.keyboard.press('Enter')
  }
}

test('an alliance makes its store in a window of its own, signs in, and no address with a password is written anywhere', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-htx-hub-'))
  const file = join(folder, 'liên minh.htxh')
  const app = await startBuilt(folder, ['--hub'])
  const page = await app.firstWindow()
  expect(page.url()).toContain('app://so-htx/hub.html')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
  await page.getByRole('textbox', { name: 'Tên liên minh' }).focus()
  await typeThrough(page, ['Liên minh tỉnh Kim Sơn', '0100000001', 'Lê Thị Duyệt', PASSWORD])
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Control+Enter')
  const cover = page.getByRole('dialog', { name: 'Đăng nhập' })
  await expect(cover).toContainText('Liên minh tỉnh Kim Sơn')
  await typeThrough(page, [PASSWORD])
  await expect(cover).toHaveCount(0)
  await expect(page.getByText('Lê Thị Duyệt').first()).toBeVisible()
  expect(existsSync(file)).toBe(true)

  // The page is shut in as a book's is.
  expect(
    await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis)),
  ).toEqual([])
  await page.evaluate(() => void (location.href = 'https://example.com/'))
  expect(await page.evaluate(() => window.open('/hub.html'))).toBeNull()
  expect(page.url()).toContain('app://so-htx/hub.html')

  // The same store again is the same window; another place is another one.
  const second = (...args: string[]) =>
    app.evaluate(({ app: own }, argv) => void own.emit('second-instance', {}, ['so-htx', ...argv], '/'), args)
  await second('--hub', file)
  await second('--hub')
  const [other] = await Promise.all([
    app.waitForEvent('window'),
    second(`--hub-url=postgres://ai:${SECRET}@127.0.0.1:1/lien-minh`),
  ])
  await expect(other.getByText('Không kết nối được máy chủ PostgreSQL')).toBeVisible()
  expect(app.windows()).toHaveLength(2)
  const titles = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle()))
  expect(titles.join()).not.toContain(SECRET)
  const logs = await app.evaluate(({ app: own }) => own.getPath('logs'))
  for (const name of readdirSync(logs)) expect(readFileSync(join(logs, name), 'utf8')).not.toContain(SECRET)
  await app.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})
