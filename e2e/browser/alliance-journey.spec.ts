import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { hubCommand, makeSides, serveAlliance } from './alliance-sides'
import { expect, goTo, serve, temporaryFolder, test } from './fixtures'

// Two programs, two reports and two answers: more than a minute on a busy machine.
test.setTimeout(150_000)

const REMARK = 'Đề nghị thống kê số lao động, không để trống.'
const WORKERS = 'Tổng số lao động'

/** A picture to look at, where somebody asks for one. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['SO_HTX_PAPERS']
  if (folder) await page.screenshot({ path: join(folder, `journey-${name}.png`) })
}

/** What a key lets the page keep as a file, put on the stick. */
async function ontoStick(page: Page, stick: string, deed: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), deed()])
  const file = join(stick, download.suggestedFilename())
  await download.saveAs(file)
  return file
}

/** What a key asks for is taken from the stick. */
async function fromStick(page: Page, key: string, file: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press(key)])
  await chooser.setFiles(file)
}

/** From the draft that is open to its packet in the outbox, and from there on the stick. */
async function approveAndSend(page: Page, stick: string): Promise<string> {
  await page.keyboard.press('Alt+s')
  // The step comes next once the page has read that the one before is done.
  await expect(page.getByRole('button', { name: /^Duyệt/ })).toBeVisible()
  await page.keyboard.press('Alt+d')
  await page.getByLabel('Người ký').fill('Vũ Văn Khải')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('/BC-GĐ').first()).toBeVisible()
  await goTo(page, '/alliance/exchange')
  await expect(page.getByRole('button', { name: 'Nhận gói' }).first()).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByLabel('Báo cáo đã duyệt, chưa có trong hộp gửi')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('grid', { name: 'Hộp gửi đi' }).getByText('Chưa gửi')).toBeVisible()
  await page.keyboard.press('Alt+u')
  await expect(page.getByLabel('Cách gửi')).toBeFocused()
  return ontoStick(page, stick, () => page.keyboard.press('Control+Enter'))
}

/** The half-year report is begun, and what the book does not know is given a reason. */
async function begin(page: Page): Promise<void> {
  await goTo(page, '/alliance/reports')
  await expect(page.getByRole('grid', { name: 'Báo cáo định kỳ' })).toBeVisible()
  await page.keyboard.press('Alt+n')
  await page.getByLabel('Mẫu báo cáo', { exact: true }).selectOption({ label: 'Báo cáo tình hình hoạt động 6 tháng' })
  await page.getByLabel('Kỳ báo cáo').selectOption({ label: '6 tháng đầu năm 2025' })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Còn thiếu \d+ chỉ tiêu tự ghi/)).toBeVisible()
  await page.keyboard.press('Alt+k')
  await page.getByLabel('Lý do chung cho các chỉ tiêu còn trống').fill('chưa thống kê')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Còn thiếu \d+ chỉ tiêu tự ghi/)).toBeHidden()
}

/** The report of the half year, from the list. */
async function openReport(page: Page): Promise<void> {
  await goTo(page, '/alliance/reports')
  const list = page.getByRole('grid', { name: 'Báo cáo định kỳ' })
  await list.getByText('6 tháng đầu năm 2025').click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Số liệu của báo cáo' })).toBeVisible()
}

/** What the alliance asked for is filled in where indicators are; the report takes it from there. */
async function countWorkers(page: Page, workers: string): Promise<void> {
  await goTo(page, '/alliance')
  const grid = page.getByRole('grid', { name: 'Chỉ tiêu của kỳ' })
  await expect(grid).toBeVisible()
  await page.keyboard.press('Alt+k')
  await page.getByLabel('Loại kỳ').selectOption('halfYear')
  await page.getByLabel('Kỳ', { exact: true }).selectOption('2025-H1')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('lao dong')
  await page.keyboard.press('ArrowDown')
  const row = grid.getByRole('row', { name: new RegExp(`^${WORKERS}`) })
  await row.click()
  await page.keyboard.type(workers)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(row).toContainText('Tự ghi')
}

/** The alliance takes a packet in from the stick and opens the report it brought. */
async function takeIn(page: Page, packet: string, count: string): Promise<void> {
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { name: 'Tiếp nhận', level: 1 })).toBeVisible()
  await fromStick(page, 'Control+o', packet)
  await expect(page.getByText(count)).toBeVisible()
  await look(page, 'intake')
  await page.keyboard.press('Alt+1')
  const board = page.getByRole('grid', { name: 'Đơn vị phải nộp báo cáo' })
  await expect(board).toBeFocused()
  await expect(page.getByText('1 trong 2 đơn vị đã nộp')).toBeVisible()
  await look(page, 'board')
  await board.getByText('HTX Nông nghiệp Kim Đông').click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Các chỉ tiêu của báo cáo' })).toBeFocused()
}

test('a half-year report goes to the alliance on a stick, comes back with a remark, goes again and is in the province table', async ({
  template,
  browser,
}) => {
  const stick = temporaryFolder()
  const { book, store } = makeSides(template, stick)
  const servers = [await serve(book), await serveAlliance(store)] as const
  const [cooperative, alliance] = [await browser.newPage(), await browser.newPage()]
  try {
    await cooperative.goto(servers[0].url)
    await expect(cooperative.getByRole('navigation')).toBeVisible()
    await begin(cooperative)
    const first = await approveAndSend(cooperative, stick)
    await look(cooperative, 'packed')

    await alliance.goto(servers[1].url)
    await expect(alliance.getByRole('navigation', { name: 'Các phần việc' })).toBeVisible()
    await takeIn(alliance, first, '1 gói mới')
    const figures = alliance.getByRole('grid', { name: 'Các chỉ tiêu của báo cáo' })
    await alliance.keyboard.press('Control+End')
    await figures.getByText(WORKERS).click()
    await alliance.keyboard.press('Enter')
    await alliance.keyboard.type(REMARK)
    await alliance.keyboard.press('Control+Enter')
    await alliance.keyboard.press('Alt+r')
    await alliance.keyboard.press('Control+Enter')
    await expect(alliance.getByText('Đã trả lại', { exact: true })).toBeVisible()
    await look(alliance, 'returned')
    const answer = await ontoStick(alliance, stick, () => alliance.keyboard.press('Alt+l'))

    await goTo(cooperative, '/alliance/exchange')
    await expect(cooperative.getByRole('button', { name: 'Nhận gói' }).first()).toBeVisible()
    await fromStick(cooperative, 'Alt+g', answer)
    await expect(cooperative.getByText(REMARK)).toBeVisible()
    await look(cooperative, 'answer')
    await cooperative.keyboard.press('Control+Enter')
    await expect(cooperative.getByRole('grid', { name: 'Hộp gửi đi' }).getByText('Liên minh trả lại')).toBeVisible()

    await openReport(cooperative)
    await cooperative.keyboard.press('Alt+r')
    await cooperative.getByLabel('Vì sao sửa').fill(REMARK)
    await cooperative.keyboard.press('Control+Enter')
    await expect(cooperative.getByText('Bản 2', { exact: true })).toBeVisible()
    await countWorkers(cooperative, '45')
    await openReport(cooperative)
    const second = await approveAndSend(cooperative, stick)

    await takeIn(alliance, second, '2 gói mới')
    await expect(alliance.getByText('1 chỉ tiêu khác lần gửi trước')).toBeVisible()
    await look(alliance, 'revision')
    await alliance.keyboard.press('Alt+a')
    await expect(alliance.getByText('Đã chấp nhận', { exact: true })).toBeVisible()
    await alliance.keyboard.press('Escape')
    await alliance.keyboard.press('Alt+d')
    const [letters] = await Promise.all([alliance.waitForEvent('popup'), alliance.keyboard.press('Control+Enter')])
    await letters.close()
    await expect(alliance.getByRole('button', { name: /Mở thư đôn đốc/ })).toContainText('1 đơn vị')
    await look(alliance, 'reminded')
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
  const table = join(stick, 'bang-tinh.csv')
  const input = JSON.stringify({ periodKey: '2025-H1', by: 'none', format: 'csv' })
  hubCommand(store, 'call', 'rollUps.export', '--input', input, '--out', table)
  // One member more or less would be seen: the figures are those of the sample's register, and what was counted for the revision.
  expect(readFileSync(table, 'utf8')).toMatch(/,members\.total,[^,]*,người,Tổng,168,/)
  expect(readFileSync(table, 'utf8')).toMatch(/,labour\.total,[^,]*,người,Tổng,45,/)
  rmSync(stick, { recursive: true, force: true })
})
