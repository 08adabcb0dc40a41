import { hash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CallContext } from '../../context'
import { clientCore, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import { plain } from '../../db/statement'
import { verifyBook } from '../../ledger/verify/verify-book'
import { mediaTypeOf } from './media-type'

const resolution = {
  body: 'generalMeeting' as const,
  number: '05/NQ-ĐHTV',
  date: '2025-04-20',
  summary: 'Việc thứ năm',
}
const member = 'code,name,type,joinedOn\nTV0001,Nguyễn Văn Đức,official,2020-01-01'
const pdf = (text: string, name = 'nghi-quyet.pdf') => new File([`%PDF-1.7\n${text}`], name)

async function openBook() {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder)
  core.openBook(join(folder, 'so.htx'))
  await core.client.imports.run({ id: 'members', kind: 'members', file: new File([member], 'members.csv') })
  await core.client.resolutions.record({ id: 'nq', ...resolution })
  return core
}

const ofResolution = { subject: 'resolution' as const, key: 'nq' }
const ofMember = { subject: 'member' as const, key: 'TV0001' }
const lastCommand = plain<Record<string, never>, { procedure: string; input: string; summary: string }>(
  'SELECT procedure, input, summary FROM command ORDER BY sequence DESC LIMIT 1',
)
const scanCount = plain<Record<string, never>, { count: number }>('SELECT count(*) AS count FROM scan')

describe('a scan', () => {
  test('comes back as it was given; the chain keeps its name and SHA-256, never its content', async () => {
    const core = await openBook()
    const { client } = core
    const { attachmentId } = await client.scans.add({ id: 's1', ...ofResolution, file: pdf('nội dung kín') })
    const row = openBookOf(core).connection.get(lastCommand, {})
    const sha256 = hash('sha256', '%PDF-1.7\nnội dung kín', 'hex')
    expect(row?.input).toContain(sha256)
    expect(row?.input).not.toContain('kín')
    expect(await client.scans.list(ofResolution)).toMatchObject([
      { title: 'nghi-quyet', mediaType: 'application/pdf', sha256 },
    ])
    const file = await client.scans.read({ attachmentId })
    expect(file).toMatchObject({ name: 'nghi-quyet.pdf', type: 'application/pdf' })
    expect(await file.text()).toBe('%PDF-1.7\nnội dung kín')
    expect((await client.resolutions.list({}))[0]?.scans).toBe(1)
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('is kept once however often it is filed, and taken off without being lost', async () => {
    const core = await openBook()
    const { client } = core
    await client.scans.add({ id: 's1', ...ofResolution, file: pdf('a') })
    await client.scans.add({ id: 's2', ...ofMember, title: 'Đơn gia nhập', file: pdf('a', 'don.pdf') })
    expect(openBookOf(core).connection.get(scanCount, {})).toEqual({ count: 1 })
    await client.scans.remove({ id: 'x', attachmentId: 's1' })
    expect((await client.scans.list(ofResolution))[0]?.removedAt).not.toBeNull()
    expect((await client.resolutions.list({}))[0]?.scans).toBe(0)
    expect(await refusalOf(client.scans.remove({ id: 'y', attachmentId: 's1' }))).toMatchObject([
      { code: 'scan-removed' },
    ])
    expect(await (await client.scans.read({ attachmentId: 's1' })).text()).toContain('%PDF')
  })

  test('comes back under a name that stays in its folder, whatever its title', async () => {
    const { client } = await openBook()
    await client.scans.add({ id: 's1', ...ofResolution, title: '../../05/NQ: bản "gốc"', file: pdf('a') })
    expect((await client.scans.read({ attachmentId: 's1' })).name).toBe('.. .. 05 NQ  bản  gốc.pdf')
  })

  test('is what its first bytes say, whatever its name says', async () => {
    expect(mediaTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
    expect(mediaTypeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe('image/png')
    expect(mediaTypeOf(new Uint8Array())).toBeNull()
    const { client } = await openBook()
    const script = new File(['<html>'], 'nghi-quyet.pdf')
    expect(await refusalOf(client.scans.add({ id: 's', ...ofResolution, file: script }))).toMatchObject([
      { code: 'scan-unreadable' },
    ])
  })

  test('of more than 10 MB or of nothing that is there is refused', async () => {
    const { client } = await openBook()
    const large = new File(['%PDF-', new Uint8Array(10 * 1024 * 1024)], 'to.pdf')
    expect(await refusalOf(client.scans.add({ id: 's', ...ofResolution, file: large }))).toMatchObject([
      { code: 'scan-too-large' },
    ])
    const astray = client.scans.add({ id: 't', subject: 'member', key: 'TV9999', file: pdf('a') })
    expect(await refusalOf(astray)).toMatchObject([{ code: 'scan-subject-unknown' }])
    expect(await refusalOf(client.scans.read({ attachmentId: 'none' }))).toMatchObject([{ code: 'scan-unknown' }])
  })
})

describe("a member's paper", () => {
  test('is read only by whoever said so in the chain', async () => {
    const core = await openBook()
    const { client } = core
    const { attachmentId } = await client.scans.add({ id: 's1', ...ofMember, title: 'Căn cước', file: pdf('a') })
    await client.scans.add({ id: 's2', ...ofMember, title: 'Đơn', file: pdf('b') })
    const unsaid = client.scans.read({ attachmentId })
    expect(await refusalOf(unsaid)).toMatchObject([{ code: 'not-permitted' }])
    await client.scans.open({ id: 'o1', attachmentId })
    expect(openBookOf(core).connection.get(lastCommand, {})?.summary).toBe(
      'Xem bản quét của thành viên TV0001: Căn cước',
    )
    expect(await (await client.scans.read({ attachmentId, opening: 'o1' })).text()).toContain('%PDF')
    const other = client.scans.read({ attachmentId: 's2', opening: 'o1' })
    expect(await refusalOf(other)).toMatchObject([{ code: 'not-permitted' }])
  })

  test('is guarded whatever it belongs to, where it names a person: an agreement, a hand-over of capital', async () => {
    const core = await openBook()
    await core.client.scans.add({ id: 's1', ...ofMember, title: 'Thỏa thuận', file: pdf('a') })
    for (const subject of ['capitalChange', 'serviceAgreement']) {
      openBookOf(core)
        .connection.raw.prepare(
          `INSERT INTO attachment SELECT ?, scanId, ?, 'k', title, addedAt, NULL FROM attachment WHERE attachmentId = 's1'`,
        )
        .run(subject, subject)
      const unsaid = core.client.scans.read({ attachmentId: subject })
      expect(await refusalOf(unsaid), subject).toMatchObject([{ code: 'not-permitted' }])
    }
  })

  test('is closed again to who opened it and has lost the right since', async () => {
    const core = await openBook()
    await core.client.scans.add({ id: 's1', ...ofMember, title: 'Căn cước', file: pdf('a') })
    await core.client.scans.open({ id: 'o1', attachmentId: 's1' })
    const { scans } = await import('./handlers')
    const demoted = new CallContext(core.state, { id: 'owner', name: 'Chủ sổ', role: 'reader' })
    expect(() => scans.read(demoted, { attachmentId: 's1', opening: 'o1' })).toThrow(/quyền/)
  })

  test("cannot be read under another person's opening, nor opened without the right to", async () => {
    const core = await openBook()
    await core.client.scans.add({ id: 's1', ...ofMember, title: 'Căn cước', file: pdf('a') })
    await core.client.scans.open({ id: 'o1', attachmentId: 's1' })
    const { scans } = await import('./handlers')
    const reader = new CallContext(core.state, { id: 'reader', name: 'Người xem', role: 'reader' })
    expect(() => scans.read(reader, { attachmentId: 's1', opening: 'o1' })).toThrow(/quyền/)
    await expect(scans.add.prepare(reader, { id: 'x', ...ofMember, title: '', file: pdf('c') })).rejects.toThrow(
      /quyền/,
    )
  })
})
