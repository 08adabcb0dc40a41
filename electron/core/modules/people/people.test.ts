import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Role } from '@shared/contract/permission'
import { clientCore, newTestBook, openBookOf, outcomeOf, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'

const OWNER = 'mùa gặt tháng mười'
const OTHER = 'cấy lúa tháng giêng'
let count = 0
const nextId = () => `c${++count}`

/** A core with a new book, whose clock a test moves by seconds. */
function begin(): { core: Core; file: string; wait: (seconds: number) => void; moment: () => string } {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file)
  let at = Date.parse('2025-06-01T02:00:00.000Z')
  const moment = () => new Date(at).toISOString()
  const core = clientCore(folder, { now: moment })
  core.openBook(file)
  return { core, file, moment, wait: (seconds) => void (at += seconds * 1000) }
}

const protect = (core: Core) =>
  core.client.people.setPassword({ id: nextId(), person: 'owner', password: OWNER }).then(() => core)
const add = (core: Core, name: string, role: Role, password = OTHER) =>
  core.client.people.add({ id: nextId(), name, role, password })
const signIn = (core: Core, name: string, password: string) =>
  core.client.session.signIn({ id: nextId(), name, password })
const codesOf = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ code }) => code)
const summaries = async (core: Core) => (await core.client.book.history({})).rows.map(({ summary }) => summary)

describe('a book of one person', { timeout: 60_000 }, () => {
  test('goes without a password and says so; nobody signs in, nothing can be locked', async () => {
    const { core } = begin()
    expect(await core.client.session.state({})).toMatchObject({
      passwords: false,
      locked: false,
      user: { id: 'owner', name: 'Chủ sổ', role: 'owner' },
    })
    expect(await codesOf(core.client.session.lock({ id: nextId() }))).toEqual(['password-none'])
  })

  test('takes no second person before the first has a password, and none without one', async () => {
    const { core } = begin()
    expect(await codesOf(add(core, 'Lê Thị Thu', 'cashier'))).toEqual(['password-needed'])
    await protect(core)
    expect(await codesOf(add(core, 'Lê Thị Thu', 'cashier', 'ngắn'))).toEqual(['password-short'])
    expect(await codesOf(add(core, ' ', 'cashier', ''))).toEqual(['name-missing', 'password-short'])
    await add(core, 'Lê Thị Thu', 'cashier')
    expect(await codesOf(add(core, 'lê thị thu ', 'reader'))).toEqual(['person-exists'])
    expect((await core.client.people.list({})).people).toMatchObject([
      { id: 'owner', role: 'owner', active: true, hasPassword: true },
      { name: 'Lê Thị Thu', role: 'cashier', active: true, hasPassword: true },
    ])
  })

  test('may give its password up again while it is of one person', async () => {
    const { core } = begin()
    await protect(core)
    const { person } = await add(core, 'Thu', 'cashier')
    const remove = () => core.client.people.setPassword({ id: nextId(), person: 'owner', old: OWNER, password: '' })
    expect(await codesOf(remove())).toEqual(['password-last'])
    await core.client.people.change({ id: nextId(), person, name: 'Thu', role: 'cashier', active: false })
    await remove()
    expect((await core.client.session.state({})).passwords).toBe(false)
    const back = core.client.people.change({ id: nextId(), person, name: 'Thu', role: 'cashier', active: true })
    expect(await codesOf(back)).toEqual(['password-needed'])
  })
})

describe('people', { timeout: 60_000 }, () => {
  test('the last active owner stays one', async () => {
    const { core } = begin()
    await protect(core)
    const change = (role: Role, active: boolean) =>
      core.client.people.change({ id: nextId(), person: 'owner', name: 'Bà Hoa', role, active })
    expect(await codesOf(change('accountant', true))).toEqual(['last-owner'])
    expect(await codesOf(change('owner', false))).toEqual(['last-owner'])
    await add(core, 'Ông Bình', 'owner')
    await change('accountant', true)
    expect(
      await codesOf(
        core.client.people.change({ id: nextId(), person: 'owner', name: 'Bà Hoa', role: 'owner', active: true }),
      ),
    ).toEqual(['not-permitted'])
  })

  test('who is deactivated is signed out at once, keeps the name in the history, and cannot sign in', async () => {
    const { core } = begin()
    await protect(core)
    const { person } = await add(core, 'Ông Bình', 'owner')
    await signIn(core, 'Ông Bình', OTHER)
    await core.client.people.change({ id: nextId(), person: 'owner', name: 'Bà Hoa', role: 'owner', active: true })
    expect((await core.client.book.history({})).rows[0]).toMatchObject({
      user: 'Ông Bình',
      summary: 'Sửa người dùng Chủ sổ: tên Bà Hoa',
    })
    await core.client.people.change({ id: nextId(), person, name: 'Ông Bình', role: 'owner', active: false })
    expect((await core.client.session.state({})).user).toBeNull()
    expect(await codesOf(core.client.book.info({}))).toEqual(['signed-out'])
    expect(await codesOf(signIn(core, 'Ông Bình', OTHER))).toEqual(['person-unknown'])
    await signIn(core, 'bà hoa', OWNER)
    expect(await summaries(core)).toContain('Sửa người dùng Ông Bình: ngừng hoạt động')
  })

  test('have names that look different: blanks, capitals and signs nobody sees make no other name', async () => {
    const { core } = begin()
    await protect(core)
    await add(core, ' Lê  Thị Thu\u200b', 'cashier')
    for (const same of [
      'Lê Thị Thu',
      'LÊ THỊ THU',
      'Lê\u00a0Thị Thu',
      'Lê Thị Thu'.normalize('NFD'),
      'Lê Thị\u200d Thu',
    ])
      expect(await codesOf(add(core, same, 'reader')), same).toEqual(['person-exists'])
    expect(await codesOf(add(core, '\u200b', 'reader'))).toEqual(['name-missing'])
    expect((await signIn(core, 'lê thị  thu', OTHER)).user.name).toBe('Lê Thị Thu')
  })

  test('who writes cash only moves cash in every line, whatever the voucher is called', async () => {
    const { core } = begin()
    await protect(core)
    await add(core, 'Thu', 'cashier')
    await signIn(core, 'Thu', OTHER)
    const draft = (kind: string, debit: string, credit: string) => ({
      id: nextId(),
      kind,
      date: '2025-01-05',
      description: 'Thu, chi',
      postings: [
        { debit: kind === 'PT' ? '1111' : '3531', credit: kind === 'PT' ? '3531' : '1111', amount: 1000 },
        { debit, credit, amount: 1000 },
      ],
    })
    const disguised = [draft('PT', '6421', '3531'), draft('PC', '3531', '1121'), draft('PT', '3531', '1111')]
    for (const one of disguised) {
      expect(await refusalOf(core.client.vouchers.post(one))).toContainEqual(
        expect.objectContaining({ code: 'line-without-cash' }),
      )
      expect((await core.client.vouchers.check(one)).faults.map(({ code }) => code)).toContain('line-without-cash')
    }
    await core.client.vouchers.post(draft('PT', '1111', '3532'))
    await core.client.vouchers.post(draft('PC', '3532', '1111'))
  })

  test('change their own password with the old one; the owner sets anybody’s; nobody else does', async () => {
    const { core } = begin()
    await protect(core)
    const { person } = await add(core, 'Thu', 'cashier')
    await signIn(core, 'Thu', OTHER)
    const set = (who: string, old: string | null, password: string, id = nextId()) =>
      core.client.people.setPassword({ id, person: who, old, password })
    expect(await codesOf(set('owner', null, 'của tôi bây giờ'))).toEqual(['not-permitted'])
    expect(await codesOf(set(person, null, 'mật khẩu mới'))).toEqual(['sign-in-wrong'])
    const id = nextId()
    await set(person, OTHER, 'mật khẩu mới', id)
    // The answer was lost and the same command is sent again: the old password it names is no longer the one.
    await set(person, OTHER, 'mật khẩu mới', id)
    await signIn(core, 'Chủ sổ', OWNER)
    await set(person, null, 'quên rồi đặt lại')
    await signIn(core, 'Thu', 'quên rồi đặt lại')
  })

  test('no password is in a row, an answer or a log', async () => {
    const lines: string[] = []
    const folder = quickFolder()
    newTestBook(join(folder, 'so.htx'))
    const core = clientCore(folder, { log: (line) => void lines.push(line) })
    core.openBook(join(folder, 'so.htx'))
    await protect(core)
    await add(core, 'Thu', 'cashier')
    await outcomeOf(signIn(core, 'Thu', OWNER))
    await core.client.session.signIn({ id: nextId(), name: 'Chủ sổ', password: OWNER })
    const { raw } = openBookOf(core).connection
    const kept = JSON.stringify([
      raw.prepare('SELECT * FROM command').all(),
      raw.prepare('SELECT * FROM user').all(),
      await core.client.people.list({}),
      lines,
    ])
    for (const password of [OWNER, OTHER]) expect(kept).not.toContain(password)
    expect(await summaries(core)).toEqual(
      expect.arrayContaining(['Đặt mật khẩu của Chủ sổ', 'Thêm người dùng Thu, thủ quỹ']),
    )
  })
})

describe('wrong passwords', { timeout: 60_000 }, () => {
  test('make the next try wait, longer each time, and no restart of the core forgets it', async () => {
    const { core, file, wait, moment } = begin()
    await protect(core)
    await core.client.session.lock({ id: nextId() })
    const wrong = () => refusalOf(signIn(core, 'Chủ sổ', 'không phải'))
    expect((await wrong())[0]?.message).toBe('Mật khẩu chưa đúng. Hãy gõ lại.')
    await wrong()
    expect((await wrong())[0]?.message).toBe('Mật khẩu chưa đúng. Hãy gõ lại sau 8 giây.')
    expect(await codesOf(signIn(core, 'Chủ sổ', OWNER))).toEqual(['sign-in-wait'])
    const { failures, retryAt } = openBookOf(core).connection.raw.prepare('SELECT * FROM user').get() as {
      failures: number
      retryAt: string
    }
    expect({ failures, retryAt }).toEqual({ failures: 3, retryAt: '2025-06-01T02:00:08.000Z' })
    openBookOf(core).close()
    core.state.open = null
    const again = clientCore(quickFolder(), { now: moment })
    again.openBook(file)
    expect(await codesOf(signIn(again, 'Chủ sổ', OWNER))).toEqual(['sign-in-wait'])
    wait(9)
    expect((await refusalOf(signIn(again, 'Chủ sổ', 'không phải')))[0]?.message).toContain('16 giây')
    wait(17)
    await signIn(again, 'Chủ sổ', OWNER)
    expect(openBookOf(again).connection.raw.prepare('SELECT failures FROM user').pluck().get()).toBe(0)
  })

  test('many at once count one by one', async () => {
    const { core } = begin()
    await protect(core)
    const tries = Array.from({ length: 6 }, () => codesOf(signIn(core, 'Chủ sổ', 'không phải')))
    expect((await Promise.all(tries)).flat()).toEqual([
      ...Array.from({ length: 3 }, () => 'sign-in-wrong'),
      ...Array.from({ length: 3 }, () => 'sign-in-wait'),
    ])
  })

  test('count too where the book is open for reading only', async () => {
    const { core, file } = begin()
    await protect(core)
    openBookOf(core).close()
    core.state.open = null
    const reader = clientCore(quickFolder())
    reader.openBook(file, true)
    for (let i = 0; i < 3; i++) expect(await codesOf(signIn(reader, 'Chủ sổ', 'sai rồi'))).toEqual(['sign-in-wrong'])
    const other = clientCore(quickFolder())
    other.openBook(file, true)
    expect(await codesOf(signIn(other, 'Chủ sổ', OWNER))).toEqual(['sign-in-wait'])
  })
})
