import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DraftContent } from '@shared/contract/supervisor-drafts'
import { finishTask } from '../../book-file/test-book'
import { clientCore, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'

const PASSWORD = 'mùa gặt tháng mười'
const DRAFTS = 'ao sen nhà bà Năm'
/** What nobody but its author may find anywhere. */
const SECRETS = ['QUYTIENMATTHIEU', 'NGHINGOTHUQUY', 'Giám đốc ký khống'] as const

const draft = (given: Partial<DraftContent> = {}): DraftContent => ({
  kind: 'finding',
  title: SECRETS[0],
  text: `${SECRETS[1]}: ${SECRETS[2]}`,
  finding: { basis: '', recommendation: 'Kiểm quỹ lại', addressee: 'director', dueOn: '2025-06-30' },
  report: null,
  ...given,
})

/** A book with an accountant and two supervisors; the first has drafts, open. */
async function bookOfSupervisors() {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file)
  const logged: string[] = []
  let at = Date.parse('2025-06-01T02:00:00.000Z')
  const core = clientCore(folder, { log: (line) => void logged.push(line), now: () => new Date(at).toISOString() })
  core.openBook(file)
  let ids = 0
  const next = () => `c${(ids += 1)}`
  const { client } = core
  await client.people.setPassword({ id: next(), person: 'owner', password: PASSWORD })
  await client.people.add({ id: next(), name: 'Kế toán', role: 'accountant', password: PASSWORD })
  await client.people.add({ id: next(), name: 'Ông Hùng', role: 'supervisor', password: PASSWORD })
  await client.people.add({ id: next(), name: 'Bà Lan', role: 'supervisor', password: PASSWORD })
  const signIn = (name: string) => client.session.signIn({ id: next(), name, password: PASSWORD })
  await signIn('Ông Hùng')
  await client.supervisorDrafts.setPassword({ id: next(), password: DRAFTS, again: DRAFTS })
  await client.supervisorDrafts.unlock({ password: DRAFTS })
  await client.supervisorDrafts.save({ id: next(), draftId: 'd1', content: draft() })
  const wait = (minutes: number) => void (at += minutes * 60_000)
  return { folder, file, core, client, next, signIn, logged, wait }
}

/** Every file below a folder, whole. */
function bytesUnder(folder: string): Buffer {
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path))
  return Buffer.concat(parts)
}

describe('what a supervisor writes is theirs alone until issued', { timeout: 60_000 }, () => {
  test('they read it again, however often it is saved', async () => {
    const { client, next } = await bookOfSupervisors()
    await client.supervisorDrafts.save({ id: next(), draftId: 'd1', content: draft({ title: 'Mới hơn' }) })
    expect(await client.supervisorDrafts.list({})).toEqual([
      { draftId: 'd1', savedAt: '2025-06-01T02:00:00.000Z', content: draft({ title: 'Mới hơn' }) },
    ])
    expect(await client.supervisorDrafts.state({})).toMatchObject({ mine: true, open: true, count: 1 })
  })

  test('is nowhere in the file, its WAL, the log, the export, a backup or the rows of commands', async () => {
    const { folder, file, core, client, next, logged, signIn } = await bookOfSupervisors()
    await client.supervisorDrafts.save({ id: next(), draftId: 'd2', content: draft({ kind: 'note', finding: null }) })
    await signIn('Chủ sổ')
    await finishTask(await client.exports.write({ folder: join(folder, 'xuất') }))
    await finishTask(await client.backups.make({ file: join(folder, 'lưu.htxbackup') }))
    expect(existsSync(`${file}-wal`)).toBe(true)
    const { connection } = openBookOf(core)
    const commands = connection.raw.prepare('SELECT input, result, summary FROM command').all()
    const everything = Buffer.concat([
      bytesUnder(folder),
      Buffer.from(JSON.stringify(commands)),
      Buffer.from(logged.join('\n')),
    ])
    // The search itself works: what is not secret is found.
    expect(everything.includes('Ông Hùng')).toBe(true)
    for (const secret of [...SECRETS, DRAFTS]) {
      expect(everything.includes(secret), secret).toBe(false)
      expect(everything.includes(Buffer.from(secret, 'utf16le')), secret).toBe(false)
      expect(everything.includes(Buffer.from(secret, 'utf8').toString('base64').slice(2, -4)), secret).toBe(false)
    }
    expect(verifyBook(connection).ok).toBe(true)
  })

  test.each(['Kế toán', 'Chủ sổ', 'Bà Lan'])('%s finds nothing of it, signed in beside or after', async (name) => {
    const { client, signIn, core } = await bookOfSupervisors()
    await signIn(name)
    expect(core.state.seat.draftsKey(core.state)).toBeNull()
    const refused = await refusalOf(client.supervisorDrafts.list({}))
    const code = name === 'Bà Lan' ? 'drafts-locked' : name === 'Kế toán' ? 'not-permitted' : 'drafts-own-only'
    expect(refused).toMatchObject([{ code }])
    const unlock = await refusalOf(client.supervisorDrafts.unlock({ password: DRAFTS }))
    expect(unlock[0]?.code).toMatch(/^(drafts-own-only|drafts-password-missing|not-permitted)$/)
  })

  test('another supervisor’s key opens none of it, nor a row moved to their name by other means', async () => {
    const { client, core, next, signIn } = await bookOfSupervisors()
    await signIn('Bà Lan')
    await client.supervisorDrafts.setPassword({ id: next(), password: 'mật khẩu khác', again: 'mật khẩu khác' })
    await client.supervisorDrafts.unlock({ password: 'mật khẩu khác' })
    expect(await client.supervisorDrafts.list({})).toEqual([])
    const { raw } = openBookOf(core).connection
    raw.exec(
      `DROP TRIGGER supervisorDraftStaysHis; UPDATE supervisorDraft SET userId = (SELECT userId FROM user WHERE name = 'Bà Lan')`,
    )
    expect(await client.supervisorDrafts.list({})).toMatchObject([{ draftId: 'd1', content: null }])
    expect(
      await refusalOf(client.supervisorDrafts.issue({ id: next(), draftId: 'd1', issuedOn: '2025-06-01' })),
    ).toMatchObject([{ code: 'supervisor-draft-unknown' }])
  })
})

describe('the key of drafts is in the seat’s memory alone', { timeout: 60_000 }, () => {
  test.each(['lock', 'idle', 'close', 'shut'] as const)('and gone on %s', async (how) => {
    const { client, core, file, signIn, wait } = await bookOfSupervisors()
    const key = core.state.seat.draftsKey(core.state)
    if (how === 'lock') await client.session.lock({ id: 'lock' })
    if (how === 'idle') wait(16)
    if (how === 'shut') await client.supervisorDrafts.lock({})
    if (how === 'close') {
      core.state.open?.close()
      core.state.open = null
      core.openBook(file)
    }
    expect(core.state.seat.draftsKey(core.state)).toBeNull()
    // Its bytes too, not only the way to them.
    expect(key?.every((byte) => byte === 0)).toBe(true)
    if (how !== 'shut') await signIn('Ông Hùng')
    expect(await refusalOf(client.supervisorDrafts.list({}))).toMatchObject([{ code: 'drafts-locked' }])
    const save = client.supervisorDrafts.save({ id: 'later', draftId: 'd3', content: draft() })
    expect(await refusalOf(save)).toMatchObject([{ code: 'drafts-locked' }])
    await client.supervisorDrafts.unlock({ password: DRAFTS })
    expect(await client.supervisorDrafts.list({})).toHaveLength(1)
  })
})

describe('the password of drafts', { timeout: 60_000 }, () => {
  test('is typed twice and long enough; wrong ones make the next wait', async () => {
    const { client, next, wait } = await bookOfSupervisors()
    await client.supervisorDrafts.lock({})
    const change = client.supervisorDrafts.changePassword({ id: next(), old: DRAFTS, password: 'ngắn', again: 'khác' })
    expect((await refusalOf(change)).map(({ code }) => code)).toEqual(['password-short', 'drafts-password-twice'])
    for (let times = 0; times < 3; times += 1)
      expect(await refusalOf(client.supervisorDrafts.unlock({ password: 'không phải' }))).toMatchObject([
        { code: 'drafts-password-wrong' },
      ])
    expect((await refusalOf(client.supervisorDrafts.unlock({ password: DRAFTS })))[0]?.message).toContain('Hãy đợi')
    wait(1)
    await client.supervisorDrafts.unlock({ password: DRAFTS })
  })

  test('changes without touching the drafts: the key is wrapped again', async () => {
    const { client, core, next } = await bookOfSupervisors()
    const { raw } = openBookOf(core).connection
    const before = raw.prepare('SELECT * FROM supervisorDraft').all()
    const changed = { id: next(), old: DRAFTS, password: 'ao cá nhà ông Ba', again: 'ao cá nhà ông Ba' }
    await client.supervisorDrafts.changePassword(changed)
    // The answer was lost, and the call comes again.
    await client.supervisorDrafts.changePassword(changed)
    expect(raw.prepare('SELECT * FROM supervisorDraft').all()).toEqual(before)
    await client.supervisorDrafts.lock({})
    expect(await refusalOf(client.supervisorDrafts.unlock({ password: DRAFTS }))).toHaveLength(1)
    await client.supervisorDrafts.unlock({ password: 'ao cá nhà ông Ba' })
    expect(await client.supervisorDrafts.list({})).toMatchObject([{ content: draft() }])
  })

  test('that is lost loses the drafts: a new one begins with none', async () => {
    const { client, next, signIn } = await bookOfSupervisors()
    await signIn('Ông Hùng')
    const again = { id: next(), password: 'bắt đầu lại từ đây', again: 'bắt đầu lại từ đây' }
    expect(await client.supervisorDrafts.startAgain(again)).toEqual({ lost: 1 })
    await client.supervisorDrafts.unlock({ password: again.password })
    expect(await client.supervisorDrafts.list({})).toEqual([])
  })

  test('set by nobody else: the owner has none and can set none', async () => {
    const { client, next, signIn } = await bookOfSupervisors()
    await signIn('Chủ sổ')
    const set = client.supervisorDrafts.setPassword({ id: next(), password: DRAFTS, again: DRAFTS })
    expect(await refusalOf(set)).toMatchObject([{ code: 'drafts-own-only' }])
    expect(await client.supervisorDrafts.state({})).toEqual({ mine: false, passwordSetAt: null, open: false, count: 0 })
  })
})

describe('issuing writes a draft in clear and takes it away', { timeout: 60_000 }, () => {
  test('a finding becomes one with a number, read by everybody who may', async () => {
    const { client, core, next, signIn } = await bookOfSupervisors()
    const id = next()
    const call = { id, draftId: 'd1', issuedOn: '2025-06-02' }
    const issued = await client.supervisorDrafts.issue(call)
    expect(issued).toMatchObject({ kind: 'finding', number: '01/TB-KSV' })
    // Sent again, it happened once.
    expect(await client.supervisorDrafts.issue(call)).toEqual(issued)
    expect(await client.supervisorDrafts.list({})).toEqual([])
    const { raw } = openBookOf(core).connection
    expect(raw.prepare('SELECT title, content FROM finding').all()).toEqual([
      { title: SECRETS[0], content: `${SECRETS[1]}: ${SECRETS[2]}` },
    ])
    await signIn('Kế toán')
    const { rows } = await client.book.history({ before: null, limit: 1, search: '' })
    expect(rows[0]?.summary).toBe('Kiểm soát viên phát hành phát hiện 01/TB-KSV')
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('a note and the yearly report have numbers of their own', async () => {
    const { client, next } = await bookOfSupervisors()
    await client.supervisorDrafts.save({ id: next(), draftId: 'n', content: draft({ kind: 'note', finding: null }) })
    const report = { year: 2025, assessment: 'Sổ sách rõ ràng', recommendations: '', nextYear: '' }
    const content = draft({ kind: 'report', finding: null, report })
    await client.supervisorDrafts.save({ id: next(), draftId: 'r', content })
    const note = await client.supervisorDrafts.issue({ id: next(), draftId: 'n', issuedOn: '2025-06-02' })
    expect(note.number).toBe('01/TB-KSV')
    const issue = { id: next(), draftId: 'r', issuedOn: '2025-06-02', signers: ['Ông Hùng'] }
    expect((await client.supervisorDrafts.issue(issue)).number).toBe('01/BC-KSV')
    const { issued } = await client.appraisals.report({ year: 2025 })
    expect(issued).toMatchObject([{ number: '01/BC-KSV', content: { text: { assessment: 'Sổ sách rõ ràng' } } }])
  })

  test('what is unfinished is refused, and the draft stays', async () => {
    const { client, next } = await bookOfSupervisors()
    await client.supervisorDrafts.save({ id: next(), draftId: 'd1', content: draft({ title: '' }) })
    const issue = client.supervisorDrafts.issue({ id: next(), draftId: 'd1', issuedOn: '2025-06-02' })
    expect(await refusalOf(issue)).toMatchObject([{ code: 'text-missing', column: 'title' }])
    expect(await client.supervisorDrafts.list({})).toHaveLength(1)
  })
})
