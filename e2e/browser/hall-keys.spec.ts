import type { Page } from '@playwright/test'
import { call, codeOf, expect, goToHall, MEETING, tell, test } from './meeting-book'

const SLOW_MS = 700

test.describe.configure({ retries: 0 })

/** A meeting with ten there that is opened, at its first item, and a disk so slow that every key comes too early. */
async function openedOnSlowDisk(page: Page): Promise<void> {
  await call(page, 'hall.openDoors', { id: crypto.randomUUID(), meetingId: MEETING })
  await tell(page, {
    kind: 'arrivedTogether',
    voters: Array.from({ length: 200 }, (_, i) => codeOf(i + 1)),
    by: 'inPerson',
  })
  const [chair, secretary] = [1, 2].map((n) => ({ code: codeOf(n), name: `Người ${n}` }))
  await tell(page, { kind: 'rolesNamed', chair, secretary, counters: [] })
  await tell(page, { kind: 'opened' })
  await tell(page, { kind: 'itemBegun', itemId: 'item-2' })
  await goToHall(page)
  await expect(page.getByText('Nội dung 2 trên 13')).toBeVisible()
  await page.route('**/rpc/hall/record', async (route) => {
    await new Promise((resume) => setTimeout(resume, SLOW_MS))
    await route.continue()
  })
}

const press = async (page: Page, keys: string) => {
  for (const key of keys.split(' ')) await (/^\d+$/.test(key) ? page.keyboard.type(key) : page.keyboard.press(key))
}

test('keys pressed while the hall writes are done one after another when it has written', async ({ page }) => {
  await openedOnSlowDisk(page)
  // Opens the vote, types its counts, fixes it, goes on, opens the next vote and types the first count; all in one breath.
  await press(
    page,
    'Control+Enter 1 150 Enter 30 Enter 5 Enter 0 Enter Control+Enter PageDown Control+Enter 1 120 Enter',
  )
  await expect(page.getByText('Nội dung 3 trên 13')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('textbox', { name: 'Tán thành', exact: false }).first()).toHaveValue('120')
  await expect(page.getByText('Mọi lượt vào và mỗi phiếu đã ghi')).toBeVisible({ timeout: 30_000 })
  const { events } = (await call(page, 'hall.state', { meetingId: MEETING })) as { events: { event: object }[] }
  expect(events.slice(4).map(({ event }) => event)).toMatchObject([
    { kind: 'motionOpened', itemId: 'item-2' },
    { kind: 'motionCounted', for: 150 },
    { kind: 'motionCounted', for: 150, against: 30 },
    { kind: 'motionCounted', for: 150, against: 30, abstain: 5 },
    { kind: 'motionCounted', for: 150, against: 30, abstain: 5, invalid: 0 },
    { kind: 'motionClosed' },
    { kind: 'itemBegun', itemId: 'item-3' },
    { kind: 'motionOpened', itemId: 'item-3' },
    { kind: 'motionCounted', for: 120 },
  ])
})

test('what rests on a refused deed is not done, and is named', async ({ page }) => {
  await openedOnSlowDisk(page)
  await press(page, 'Control+Enter')
  await expect(page.getByText('Đang biểu quyết')).toBeVisible()
  // More votes than there are: the result must not be fixed with them, nor the next item begun.
  await press(page, '1 1500 Control+Enter PageDown Control+Enter')
  await expect(page.getByRole('alert')).toContainText('Chốt biểu quyết, PageDown, Ctrl Enter')
  await expect(page.getByText('Đang biểu quyết')).toBeVisible()
  await page.waitForTimeout(2 * SLOW_MS)
  const { events } = (await call(page, 'hall.state', { meetingId: MEETING })) as { events: { event: object }[] }
  expect(events.at(-1)?.event).toMatchObject({ kind: 'motionOpened' })
  if (process.env['SO_HTX_PICTURES'])
    await page.screenshot({ path: `${process.env['SO_HTX_PICTURES']}/hall-dropped.png` })
})

test('too few came: the record of postponement is printed filled, and the next call is there', async ({
  page,
  context,
}) => {
  await call(page, 'hall.openDoors', { id: crypto.randomUUID(), meetingId: MEETING })
  const voters = Array.from({ length: 150 }, (_, i) => codeOf(i + 1))
  await tell(page, { kind: 'arrivedTogether', voters, by: 'inPerson' })
  const [chair, secretary] = [1, 2].map((n) => ({ code: codeOf(n), name: `Người ${n}` }))
  await tell(page, { kind: 'rolesNamed', chair, secretary, counters: [] })
  await goToHall(page)
  await expect(page.getByText('Còn thiếu 50 người')).toBeVisible()
  await press(page, 'F8')
  await expect(page.getByText(/Có 150 người dự họp, cần 200/)).toBeVisible()
  await press(page, 'Control+Enter')
  await expect(page.getByText('Cuộc họp đã hoãn')).toBeVisible()
  const record = context.waitForEvent('page')
  await press(page, 'Control+p')
  await (await record).close()
  const { papers } = (await call(page, 'meetingPapers.overview', { meetingId: MEETING })) as {
    papers: { paper: string; filled: boolean }[]
  }
  expect(papers.filter(({ filled }) => filled).map(({ paper }) => paper)).toEqual(['postponement'])
  await press(page, 'Control+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Đại hội thành viên thường niên')
  await expect(page).not.toHaveURL(new RegExp(`/${MEETING}/`))
})

test('a second screen shows what the first has written, by itself, and no key does anything on it', async ({
  page,
  context,
}) => {
  await openedOnSlowDisk(page)
  const opened = context.waitForEvent('page')
  await press(page, 'Shift+F11')
  const screen = await opened
  await expect(screen.getByText('Nội dung 2 trên 13')).toBeVisible()
  await expect(screen.locator('[data-shown] :is(button, input)')).toHaveCount(0)
  await page.bringToFront()
  await press(page, 'Control+Enter 1 150 Enter')
  await expect(screen.getByText('Đang biểu quyết')).toBeVisible()
  await expect(screen.getByRole('region').filter({ hasText: 'Tán thành' }).first()).toContainText('150')
  await screen.bringToFront()
  await press(screen, 'Control+Enter 1 7 Enter PageDown F2 F8 Alt+1 Control+z Escape')
  if (process.env['SO_HTX_PICTURES'])
    await screen.screenshot({ path: `${process.env['SO_HTX_PICTURES']}/hall-screen.png` })
  await expect(screen.getByText('Đang biểu quyết')).toBeVisible()
  const { events } = (await call(page, 'hall.state', { meetingId: MEETING })) as { events: { event: object }[] }
  expect(events.at(-1)?.event).toMatchObject({ kind: 'motionCounted', for: 150 })
  await page.bringToFront()
  await press(page, 'Control+Enter PageDown')
  await expect(screen.getByText('Nội dung 3 trên 13')).toBeVisible()
})
