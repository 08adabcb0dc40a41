import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientCore, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'

const PASSWORD = 'mùa gặt tháng mười'
const MINUTE = 60
let count = 0
const nextId = () => `c${++count}`

async function protectedBook() {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file)
  newTestBook(join(folder, 'khác.htx'))
  let at = Date.parse('2025-06-01T02:00:00.000Z')
  const core = clientCore(folder, { now: () => new Date(at).toISOString() })
  core.openBook(file)
  await core.client.people.setPassword({ id: nextId(), person: 'owner', password: PASSWORD })
  return { core, file, wait: (seconds: number) => void (at += seconds * 1000) }
}
const signIn = (core: Core) => core.client.session.signIn({ id: nextId(), name: 'Chủ sổ', password: PASSWORD })
const refusedAs = async (call: Promise<unknown>) => (await refusalOf(call))[0]?.code

describe('signing in', { timeout: 60_000 }, () => {
  test('who sets the first password stays signed in', async () => {
    const { core } = await protectedBook()
    expect(await core.client.session.state({})).toMatchObject({ passwords: true, locked: false, user: { id: 'owner' } })
    await core.client.book.info({})
  })

  test('nobody is signed in at opening: everything of the book is refused, choosing a book is not', async () => {
    const { core, file } = await protectedBook()
    await core.client.books.close({ id: nextId() })
    await core.client.books.open({ id: nextId(), file })
    expect((await core.client.session.state({})).user).toBeNull()
    const calls = [
      core.client.book.info({}),
      core.client.vouchers.list({}),
      core.client.periods.lock({ id: nextId(), month: 202501 }),
      core.client.vouchers.saveDraft({ id: nextId(), title: '', content: '' }),
      core.client.session.stay({ id: nextId() }),
      core.client.session.setIdle({ id: nextId(), minutes: 0 }),
      core.client.people.list({}),
      core.client.books.restore({ id: nextId(), file: 'x', target: file }),
    ]
    for (const call of calls) expect(await refusedAs(call)).toBe('signed-out')
    expect((await core.client.books.list({})).open).toBe(file)
    await signIn(core)
    await core.client.book.info({})
  })

  test('another book, and the same one opened anew, finds an empty seat', async () => {
    const { core, file } = await protectedBook()
    await core.client.books.open({ id: nextId(), file: join(core.state.options.library, 'khác.htx') })
    expect((await core.client.session.state({})).user).toMatchObject({ id: 'owner' })
    await core.client.books.open({ id: nextId(), file })
    expect((await core.client.session.state({})).user).toBeNull()
  })
})

describe('who changes the book while a password is tried', { timeout: 60_000 }, () => {
  /** Somebody's own book, whose password is known, and another that only its owner opens. */
  async function twoBooks() {
    const { core, file } = await protectedBook()
    const own = join(core.state.options.library, 'khác.htx')
    await core.client.books.open({ id: nextId(), file: own })
    await core.client.people.setPassword({ id: nextId(), person: 'owner', password: 'mật khẩu của sổ tôi' })
    return { core, file, own }
  }

  test('does not sit down in the other book', async () => {
    const { core, file } = await twoBooks()
    const signing = core.client.session.signIn({ id: nextId(), name: 'Chủ sổ', password: 'mật khẩu của sổ tôi' })
    await core.client.books.open({ id: nextId(), file })
    expect(await refusedAs(signing)).toBe('signed-out')
    expect((await core.client.session.state({})).user).toBeNull()
  })

  test('sets no password in the other book', async () => {
    const { core, file } = await twoBooks()
    const password = 'mật khẩu của sổ kia'
    const setting = core.client.people.setPassword({
      id: nextId(),
      person: 'owner',
      old: 'mật khẩu của sổ tôi',
      password,
    })
    await core.client.books.open({ id: nextId(), file })
    expect(await refusedAs(setting)).toBe('signed-out')
    await signIn(core)
  })
})

describe('the lock', { timeout: 60_000 }, () => {
  test('leaves its person in the seat, refuses every deed, and opens with the password', async () => {
    const { core } = await protectedBook()
    await core.client.session.lock({ id: nextId() })
    expect(await core.client.session.state({})).toMatchObject({ locked: true, user: { id: 'owner' } })
    expect(await refusedAs(core.client.book.info({}))).toBe('signed-out')
    await signIn(core)
    expect(await core.client.session.state({})).toMatchObject({ locked: false })
  })

  test('comes by itself after the idle minutes; a deed puts it off, asking for the state does not', async () => {
    const { core, wait } = await protectedBook()
    await core.client.session.setIdle({ id: nextId(), minutes: 10 })
    wait(9 * MINUTE)
    await core.client.vouchers.list({})
    wait(9 * MINUTE)
    await core.client.session.stay({ id: nextId() })
    for (let minute = 0; minute < 10; minute++) {
      wait(MINUTE)
      expect((await core.client.session.state({})).locked).toBe(false)
    }
    wait(1)
    expect(await refusedAs(core.client.vouchers.list({}))).toBe('signed-out')
    expect((await core.client.session.state({})).locked).toBe(true)
    // A clock that goes back opens nothing.
    wait(-5 * MINUTE)
    expect((await core.client.session.state({})).locked).toBe(true)
  })

  test('never comes by itself where the co-operative says so', async () => {
    const { core, wait } = await protectedBook()
    await core.client.session.setIdle({ id: nextId(), minutes: 0 })
    wait(100 * 60 * MINUTE)
    await core.client.vouchers.list({})
  })
})

describe('two people for opening a month again', { timeout: 60_000 }, () => {
  async function withSupervisor() {
    const { core } = await protectedBook()
    const { client } = core
    expect(await refusedAs(client.people.requireSecond({ id: nextId(), required: true }))).toBe('second-nobody')
    await client.people.add({ id: nextId(), name: 'Ông Kiểm', role: 'supervisor', password: 'soát từng dòng' })
    await client.people.add({ id: nextId(), name: 'Cô Thu', role: 'cashier', password: 'đếm từng đồng' })
    await client.people.requireSecond({ id: nextId(), required: true })
    await client.periods.lock({ id: nextId(), month: 202501 })
    return core
  }

  test('the second is there, is another, may agree, and proves it; the history names both, the row no password', async () => {
    const core = await withSupervisor()
    const unlock = (second: { name: string; password: string } | null, id = nextId()) =>
      core.client.periods.unlock({ id, month: 202501, reason: 'bổ sung hóa đơn', second })
    expect(await refusedAs(unlock(null))).toBe('second-missing')
    expect(await refusedAs(unlock({ name: 'Chủ sổ', password: PASSWORD }))).toBe('second-same')
    expect(await refusedAs(unlock({ name: 'Cô Thu', password: 'đếm từng đồng' }))).toBe('second-unfit')
    expect(await refusedAs(unlock({ name: 'Ông Ai', password: 'x' }))).toBe('person-unknown')
    expect(await refusedAs(unlock({ name: 'Ông Kiểm', password: 'soát' }))).toBe('sign-in-wrong')
    const id = nextId()
    await unlock({ name: 'Ông Kiểm', password: 'soát từng dòng' }, id)
    await unlock({ name: 'Ông Kiểm', password: 'soát từng dòng' }, id)
    const { rows } = await core.client.book.history({})
    expect(rows[0]).toMatchObject({ user: 'Chủ sổ', summary: 'Mở khóa tháng 01/2025, cùng Ông Kiểm: bổ sung hóa đơn' })
    const input = openBookOf(core).connection.raw.prepare('SELECT input FROM command WHERE id = ?').pluck().get(id)
    expect(input).toContain('"second"')
    expect(input).not.toContain('soát')
  })

  test('undoing a closing asks for the same', async () => {
    const core = await withSupervisor()
    const undo = core.client.periods.undoClose({ id: nextId(), year: 2025, reason: 'thiếu khấu hao' })
    expect(await refusedAs(undo)).toBe('second-missing')
  })
})
