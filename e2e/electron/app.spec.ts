import { expect, test, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBuilt } from './built-program'

let folder: string
let app: ElectronApplication
let page: Page

const start = (...args: string[]) => startBuilt(folder, args)

/** The process ids of the cores that run below a program. */
function cores(program: ElectronApplication): number[] {
  const parent = program.process().pid
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const own = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]
        return Number(own) === parent && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('entry-utility.cjs')
      } catch {
        // It ended while we looked.
        return false
      }
    })
}

async function makeBook(name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Tên hợp tác xã' }).fill(name)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(name).first()).toBeVisible()
}

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-htx-electron-'))
  app = await start()
  page = await app.firstWindow()
})
test.afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

test('a book is made in the window, its core comes back after it was killed, and the page goes on', async () => {
  await makeBook('HTX Đường Ưu Đãi')
  const [first] = cores(app)
  expect(first).toBeDefined()
  process.kill(first ?? 0, 'SIGKILL')
  await expect.poll(() => cores(app).filter((pid) => pid !== first)).toHaveLength(1)
  await expect(page.getByText('Đã lưu')).toBeVisible()
  await page.reload()
  await expect(page.getByText('HTX Đường Ưu Đãi').first()).toBeVisible()
})

test('a book with a password asks who one is when its core came back, and when the program is started anew', async () => {
  const password = 'lúa chín vàng'
  const cover = () => page.getByRole('dialog', { name: /Màn hình đã khóa|Đăng nhập/ })
  const signIn = async () => {
    await cover().getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
    await page.keyboard.press('Enter')
    await expect(cover()).toHaveCount(0)
  }
  await makeBook('HTX Có Mật Khẩu')
  const file = String(await page.evaluate('window.desktop.initialBook()'))
  await page.evaluate(() => void (location.hash = '/settings/people'))
  await expect(page.getByText('Sổ chưa có mật khẩu')).toBeVisible()
  await page.getByRole('grid', { name: 'Người dùng của sổ' }).focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('textbox', { name: 'Mật khẩu mới' })).toBeFocused()
  for (const _ of ['once', 'and again']) {
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText('Đã đặt mật khẩu của Chủ sổ.')).toBeVisible()

  process.kill(cores(app)[0] ?? 0, 'SIGKILL')
  await expect(cover()).toBeVisible()
  await signIn()

  await app.close()
  app = await start(file)
  page = await app.firstWindow()
  await expect(cover()).toBeVisible()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await signIn()
  await expect(page.getByText('HTX Có Mật Khẩu').first()).toBeVisible()
})

test('the page is shut in: no Node, no other page, no other window, no permission', async () => {
  await expect(page.getByRole('textbox', { name: 'Tên hợp tác xã' })).toBeVisible()
  expect(page.url()).toContain('app://so-htx/')
  expect(
    await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis)),
  ).toEqual([])
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    // Electron tells them, its types do not.
    const given = window && Reflect.get(window.webContents, 'getLastWebPreferences').call(window.webContents)
    return [given['sandbox'], given['contextIsolation'], given['nodeIntegration'], given['webviewTag']]
  })
  expect(preferences).toEqual([true, true, false, false])

  for (const address of ['https://example.com/', 'file:///etc/passwd', 'data:text/html,x']) {
    await page.evaluate((to) => void (location.href = to), address)
    await page.waitForTimeout(200)
    expect(page.url()).toContain('app://so-htx/')
  }
  expect(await page.evaluate(() => window.open('/index.html'))).toBeNull()
  expect(app.windows()).toHaveLength(1)
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
  expect(await page.evaluate(() => fetch('http://127.0.0.1:1/').then(String, (error: Error) => error.name))).toBe(
    'TypeError',
  )
  expect(await page.evaluate(() => fetch('app://so-htx/..%2f..%2fpackage.json').then((answer) => answer.status))).toBe(
    403,
  )
})

test('inline scripts do not run', async () => {
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.intruder = true'
    document.head.append(script)
    return 'intruder' in globalThis
  })
  expect(ran).toBe(false)
})

test('one window a book: starting the program again with an open book shows its window', async () => {
  await makeBook('HTX Một Cửa Sổ')
  const file = String(await page.evaluate('window.desktop.initialBook()'))
  expect(file).toMatch(/\.htx$/)
  const second = (book: string) =>
    app.evaluate(({ app: own }, path) => void own.emit('second-instance', {}, ['so-htx', path], '/'), book)
  await second(file)
  await page.waitForTimeout(500)
  expect(app.windows()).toHaveLength(1)
  await second(join(folder, 'khác.htx'))
  await expect.poll(() => app.windows().length).toBe(2)
})

test('a book that is given at the start and cannot be opened says why', async () => {
  await app.close()
  app = await start(join(folder, 'không có.htx'))
  page = await app.firstWindow()
  await expect(page.getByText('không có.htx').first()).toBeVisible()
})
