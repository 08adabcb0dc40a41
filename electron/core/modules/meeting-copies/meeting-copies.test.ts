import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { clientCore, closeBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'
import { verifyBook, verifyFile } from '../../ledger/verify/verify-book'
import { memberBook } from '../../membership/test-members'

const annual = {
  body: 'generalMeeting' as const,
  kind: 'annual' as const,
  form: 'plenary' as const,
  medium: 'inPerson' as const,
  fiscalYear: 2024,
  plannedOn: '2025-06-10',
  startsAtTime: '08:00',
  place: 'Nhà văn hóa xóm Đông',
  convener: 'director' as const,
}

/** An office's book with a meeting, the meeting's file as it left, and a core on another PC that has it open. */
async function away(): Promise<{ office: Core; laptop: Core; file: string; path: string }> {
  const office = await memberBook()
  await office.client.meetings.plan({ id: 'm', ...annual })
  await office.client.meetingCopies.depart({ id: 'copy', meetingId: 'm' })
  const { laptop, path } = await onLaptop(await office.client.meetingCopies.file({ copyId: 'copy' }))
  return { office, laptop, file: path, path }
}

async function onLaptop(file: File): Promise<{ laptop: Core; path: string }> {
  const folder = quickFolder()
  const path = join(folder, file.name)
  writeFileSync(path, Buffer.from(await file.arrayBuffer()))
  // A clock that never shows the same time twice: a command and what it writes must still agree on theirs.
  let tick = 0
  const laptop = clientCore(folder, { now: () => `2025-06-10T01:00:00.${String(tick++).padStart(3, '0')}Z` })
  laptop.openBook(path)
  return { laptop, path }
}

/** The laptop's file as it is carried back, its book closed. */
async function carriedBack(laptop: Core, path: string, name = 'dai-hoi.htx'): Promise<File> {
  closeBook(laptop)
  const { readFileSync } = await import('node:fs')
  return new File([Uint8Array.from(readFileSync(path))], name)
}

const arrived = (voter: string) => ({ kind: 'arrived' as const, voter, by: 'inPerson' as const })

test('a meeting leaves as a file, is run on another PC, and comes back while the accountant went on posting', async () => {
  const { office, laptop, path } = await away()
  await laptop.client.hall.record({ id: 'a1', meetingId: 'm', event: arrived('TV1') })
  await laptop.client.hall.record({ id: 'a2', meetingId: 'm', event: arrived('TV2') })
  await office.client.parties.add({ id: 'p', party: { code: 'KH2', kind: 'customer', name: 'Bà L' } })
  const back = await carriedBack(laptop, path)
  expect(verifyFile(path).ok).toBe(true)
  expect(await office.client.meetingCopies.return({ id: 'r', file: back })).toEqual({ meetingId: 'm', commands: 2 })
  const { connection } = openBookOf(office)
  const rows = connection.raw
    .prepare<[], { procedure: string; input: string }>(
      'SELECT procedure, input FROM command ORDER BY sequence DESC LIMIT 3',
    )
    .all()
  expect(rows.map(({ procedure }) => procedure)).toEqual(['meetingCopies.return', 'hall.record', 'hall.record'])
  expect(JSON.parse(rows[2]?.input ?? '')).toMatchObject({
    meetingId: 'm',
    twin: { hash: expect.stringMatching(/^[0-9a-f]{64}$/), at: expect.stringMatching(/^2025-06-10T01:00/) },
  })
  expect(verifyBook(connection)).toMatchObject({ ok: true })
  const again = office.client.meetingCopies.return({ id: 'r2', file: back })
  expect(await refusalOf(again)).toMatchObject([{ code: 'copy-returned' }])
})

test('while it is away the office writes nothing of the meeting; called back, it goes on and the copy is worth nothing', async () => {
  const { office, laptop, path } = await away()
  const here = office.client.hall.record({ id: 'x', meetingId: 'm', event: arrived('TV1') })
  expect(await refusalOf(here)).toMatchObject([{ code: 'meeting-away' }])
  const twice = office.client.meetingCopies.depart({ id: 'copy2', meetingId: 'm' })
  expect(await refusalOf(twice)).toMatchObject([{ code: 'meeting-away' }])
  const noReason = office.client.meetingCopies.recall({ id: 'c0', copyId: 'copy', reason: ' ' })
  expect(await refusalOf(noReason)).toMatchObject([{ code: 'reason-missing' }])
  await office.client.meetingCopies.recall({ id: 'c', copyId: 'copy', reason: 'máy hỏng' })
  await office.client.hall.record({ id: 'x2', meetingId: 'm', event: arrived('TV1') })
  const late = office.client.meetingCopies.return({ id: 'r', file: await carriedBack(laptop, path) })
  expect(await refusalOf(late)).toMatchObject([{ code: 'copy-recalled' }])
})

test('a copy holds names and nothing else of people, and takes only the deeds of the hall', async () => {
  const { office, laptop, path } = await away()
  const posting = laptop.client.parties.add({ id: 'p', party: { code: 'KH9', kind: 'customer', name: 'Ông M' } })
  expect(await refusalOf(posting)).toMatchObject([{ code: 'copy-only-hall' }])
  expect((await laptop.client.book.info({})).copy).toMatchObject({ meetingId: 'm', purpose: 'hall' })
  closeBook(laptop)
  const raw = new Database(path, { readonly: true })
  expect(raw.prepare(`SELECT count(*) FROM account`).pluck().get()).toBe(0)
  expect(raw.prepare(`SELECT count(*) FROM member WHERE idNumber <> '' OR pledgedCapital <> 0`).pluck().get()).toBe(0)
  expect(raw.prepare(`SELECT count(*) FROM party WHERE code = 'KH1'`).pluck().get()).toBe(0)
  raw.close()
  const head = openBookOf(office).connection.raw.prepare(`SELECT hash FROM command WHERE id = 'copy'`).pluck().get()
  const first = new Database(path, { readonly: true })
  expect(first.prepare('SELECT previousHash FROM command ORDER BY sequence LIMIT 1').pluck().get()).toBe(head)
  first.close()
})

test('a rehearsal is marked, leaves no row in the office, and is not taken back', async () => {
  const office = await memberBook()
  await office.client.meetings.plan({ id: 'm', ...annual })
  const { connection } = openBookOf(office)
  const rows = () => connection.raw.prepare('SELECT count(*) FROM command').pluck().get()
  const before = rows()
  const { laptop, path } = await onLaptop(await office.client.meetingCopies.rehearse({ meetingId: 'm' }))
  expect(rows()).toBe(before)
  await laptop.client.hall.record({ id: 'a1', meetingId: 'm', event: arrived('TV1') })
  const back = office.client.meetingCopies.return({ id: 'r', file: await carriedBack(laptop, path) })
  expect(await refusalOf(back)).toMatchObject([{ code: 'copy-of-rehearsal' }])
  expect((await office.client.meetings.get({ meetingId: 'm' })).stage).toBe('preparing')
})

test('what is no copy, of another book, or changed by hand is refused in words, and nothing is written', async () => {
  const { office, laptop, path } = await away()
  await laptop.client.hall.record({ id: 'a1', meetingId: 'm', event: arrived('TV1') })
  const back = await carriedBack(laptop, path)
  const refusedFor = async (file: File, id: string) => refusalOf(office.client.meetingCopies.return({ id, file }))
  expect(await refusedFor(new File(['xin chào'], 'a.htx'), 'r1')).toMatchObject([{ code: 'copy-unreadable' }])
  const other = await away()
  expect(await refusedFor(await carriedBack(other.laptop, other.path), 'r2')).toMatchObject([
    { code: 'copy-of-other-book' },
  ])
  const forged = new Database(path)
  forged.exec('DROP TRIGGER hallEventNoUpdate')
  forged.exec(`UPDATE hallEvent SET content = replace(content, 'TV1', 'TV2')`)
  forged.close()
  expect(await refusedFor(await carriedBack(laptop, path), 'r3')).toMatchObject([{ code: 'copy-unverified' }])
  const events = openBookOf(office).connection.raw.prepare('SELECT count(*) FROM hallEvent').pluck().get()
  expect(events).toBe(0)
  await office.client.meetingCopies.return({ id: 'r4', file: back })
})
