import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test as base } from '@playwright/test'

const root = process.cwd()
const node = join(root, 'node_modules/.bin/node')
/** The built core; another folder for those who try a build of their own. */
const core = process.env['HTX_CORE_OUT'] ?? join(root, 'out/core')

export const MEMBERS = 400
export const MEETING = 'dai-hoi'
export const COOPERATIVE = 'HTX Nông nghiệp Kim Đông'
const HAMLETS = 8
const DAY_MS = 86_400_000
const VIETNAM_OFFSET_MS = 7 * 3_600_000

const FAMILY = 'Nguyễn Văn,Trần Thị,Lê Hữu,Phạm Thị,Hoàng Ngọc,Vũ Đình,Đặng Thị,Bùi Xuân,Lã Thế,Đỗ Minh'.split(',')
const GIVEN = 'Hùng,Lan,Dũng,Hoa,Đức,Mận,Khoa,Trường,Đào,Bình,Ngọc,Sơn,Thủy,Quý,Hạnh,Tâm'.split(',')

/** The code of the member of that number, 'TV0148'. */
export const codeOf = (number: number): string => `TV${String(number).padStart(4, '0')}`
/** The name of the member of that number; names repeat, so that people are told apart by hamlet and code. */
export const nameOf = (number: number): string =>
  `${FAMILY[number % FAMILY.length]} ${GIVEN[Math.floor(number / FAMILY.length) % GIVEN.length]}`
/** Eight hamlets, those of number 8, 16, … in 'Xóm 1'. */
export const hamletOf = (number: number): string => `Xóm ${(number % HAMLETS) + 1}`

const board = Array.from({ length: 8 }, (_, i) => ({ code: codeOf(i + 11), name: nameOf(i + 11) }))
const motion = (title: string, decision = 'other', effects: object[] = []) => ({
  title,
  kind: 'motion',
  decision,
  draft: `Thông qua ${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}.`,
  content: { effects, election: null },
})

/** Twelve votes and one election of five among eight, in the order of the agenda. */
export const AGENDA = [
  { title: 'Chương trình và quy chế làm việc', kind: 'agenda', decision: 'other' },
  motion('Báo cáo hoạt động năm qua'),
  motion('Báo cáo tài chính năm qua'),
  motion('Báo cáo của Ban kiểm soát'),
  motion('Tỷ lệ trích lập các quỹ'),
  motion('Phương án sản xuất, kinh doanh năm nay', 'approvePlan'),
  motion('Sửa Điều lệ: nâng mức vốn góp tối thiểu', 'amendCharter'),
  motion('Phương án thù lao, tiền lương', 'other', [{ kind: 'other', text: 'Trả thù lao theo phương án từ quý I' }]),
  motion('Quy chế quản lý tài sản và quỹ'),
  {
    title: 'Bầu Hội đồng quản trị',
    kind: 'election',
    decision: null,
    content: { effects: [], election: { post: 'boardMember', seats: 5, candidates: board } },
  },
  motion('Đầu tư kho lạnh từ tài sản chung không chia', 'sellIndivisibleAsset'),
  motion('Định hướng phát triển năm năm'),
  motion('Nghị quyết đại hội'),
] as const

/** The day of the meeting: today in Viet Nam, because the hall's clock is the computer's. */
const today = new Date(Date.now() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10)

/** The day on which the notices go out. */
export const NOTICES_ON = new Date(Date.parse(today) - 10 * DAY_MS).toISOString().slice(0, 10)

/** Calls a procedure of the open book from the page, as the page itself does; throws what was refused. */
export async function call(page: Page, procedure: string, input: object): Promise<unknown> {
  const { ok, said } = await page.evaluate(
    async ({ path, json }) => {
      const answer = await fetch(`/rpc/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ json }),
      })
      return { ok: answer.ok, said: await answer.text() }
    },
    { path: procedure.replace('.', '/'), json: input },
  )
  if (!ok) throw new Error(`${procedure}: ${said}`)
  const answer: unknown = JSON.parse(said)
  return typeof answer === 'object' && answer !== null && 'json' in answer ? answer.json : answer
}

/** Tells the hall one event beside what is typed. */
export async function tell(page: Page, event: object): Promise<void> {
  await call(page, 'hall.record', { id: crypto.randomUUID(), meetingId: MEETING, event })
}

/** Goes to the hall's view. */
export async function goToHall(page: Page): Promise<void> {
  await page.evaluate((path) => (location.hash = path), `/meetings/${MEETING}/hall`)
}

/** A book of 400 official members in eight hamlets with an annual meeting of today and its agenda; the doors are closed. */
export const test = base.extend<{ page: Page }, { meetingBook: string }>({
  meetingBook: [
    async ({ browserName: _ }, give) => {
      const folder = mkdtempSync(join(tmpdir(), 'so-htx-meeting-'))
      const file = join(folder, 'kim-dong.htx')
      makeBook(folder, file)
      await give(file)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],

  page: async ({ page, meetingBook }, give) => {
    const folder = mkdtempSync(join(tmpdir(), 'so-htx-e2e-'))
    const library = join(folder, 'library')
    mkdirSync(library)
    const file = join(library, 'kim-dong.htx')
    copyFileSync(meetingBook, file)
    const served = await serve(library, join(folder, 'state'), file)
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(error.message))
    await page.goto(served.url)
    await expect(page.getByRole('navigation').first()).toBeVisible()
    await writeAgenda(page)
    await give(page)
    await served.stop()
    // The book as the journey left it, for those who look at its papers.
    const kept = process.env['SO_HTX_PICTURES']
    if (kept) copyFileSync(file, join(kept, 'meeting.htx'))
    rmSync(folder, { recursive: true, force: true })
    expect(broken, 'faults of the page').toEqual([])
  },
})

export { expect }

function makeBook(folder: string, file: string): void {
  const year = Number(today.slice(0, 4)) - 1
  htx('new', file, '--name', COOPERATIVE, '--year', String(year))
  const list = join(folder, 'members.csv')
  const rows = Array.from({ length: MEMBERS }, (_, i) => i + 1).map((n) =>
    [codeOf(n), nameOf(n), hamletOf(n), 'chính thức', '01/01/2020', '1000000'].join(','),
  )
  writeFileSync(list, ['Mã thành viên,Họ và tên,Xóm,Loại thành viên,Ngày gia nhập,Vốn góp cam kết', ...rows].join('\n'))
  const input = (of: object) => ['--book', file, '--input', JSON.stringify(of)]
  const { choices } = JSON.parse(htx('call', 'memberImports.read', ...input({ file: list }))) as { choices: unknown }
  htx('call', 'memberImports.run', ...input({ file: list, choices }))
  htx('call', 'meetings.plan', ...input({ id: MEETING, ...meetingOf(year) }))
}

const meetingOf = (fiscalYear: number) => ({
  body: 'generalMeeting',
  kind: 'annual',
  form: 'plenary',
  medium: 'inPerson',
  fiscalYear,
  plannedOn: today,
  noticesOn: NOTICES_ON,
  startsAtTime: '08:00',
  place: 'Nhà văn hóa xóm Đông',
  convener: 'director',
})

/** The usual agenda gives way to one of twelve votes and an election. */
async function writeAgenda(page: Page): Promise<void> {
  const { items } = (await call(page, 'meetings.agenda', { meetingId: MEETING })) as { items: { itemId: string }[] }
  for (const { itemId } of items) await call(page, 'meetings.removeItem', { id: crypto.randomUUID(), itemId })
  let position = 0
  for (const item of AGENDA) {
    position += 1
    await call(page, 'meetings.addItem', { id: `item-${position}`, meetingId: MEETING, position, ...item })
  }
}

function htx(...args: string[]): string {
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit']
  return execFileSync(node, [join(core, 'entry-cli.cjs'), ...args], { cwd: root, stdio, maxBuffer: 1 << 26 }).toString()
}

/** Starts the server on a free port and answers the address with its launch token. */
async function serve(
  library: string,
  state: string,
  book: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const at = ['--no-open', '--library', library, '--state', state, '--book', book]
  const child = spawn(node, [join(core, 'entry-serve.cjs'), ...at], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (bytes: Buffer) => {
      said += bytes.toString()
      const address = /https?:\/\/\S+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`The server ended (${code}): ${said}`)))
  })
  return {
    url,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}
