import { hash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Minutes } from '@shared/contract/minutes'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import type { Core } from '../../index'
import { codeOf, MEETING, meetingBook } from '../hall/test-meeting'
import { heldMeeting, scanFile } from './test-held-meeting'

const meetingId = MEETING
const signedOn = '2025-06-11'
const read = ({ client }: Core) => client.minutes.read({ meetingId })
const texts = ({ blocks }: Minutes) =>
  blocks
    .map((block) => (block.kind === 'table' ? block.rows.map((row) => row.join(' | ')).join('\n') : block.text))
    .join('\n')

async function keep(file: File, name: string): Promise<void> {
  const folder = process.env['SO_HTX_PAPERS']
  if (folder) writeFileSync(join(folder, name), Buffer.from(await file.arrayBuffer()))
}

/** Signed by chair and secretary, with the signed paper on file. */
async function signedMinutes() {
  const core = await heldMeeting()
  const { client } = core
  const { textHash } = await client.minutes.sign({ id: 's', meetingId, signedOn, signing: { by: 'signers' } })
  await client.scans.add({ id: 'scan', subject: 'minutes', key: meetingId, file: scanFile('biên bản') })
  const [scan] = await client.scans.list({ subject: 'minutes', key: meetingId })
  return { core, client, textHash, scanId: scan?.sha256 ?? '' }
}

describe('the minutes of a meeting are made from what happened', () => {
  test('notices, who came when, quorum, questions, interests, votes with their share, in words and figures', async () => {
    const core = await heldMeeting()
    const minutes = await read(core)
    const said = texts(minutes)
    expect(minutes).toMatchObject({ state: 'draft', notReady: null, number: null, signersNeeded: 5, chair: 'Người 1' })
    expect(minutes.attended).toHaveLength(8)
    for (const words of [
      'Chưa có giấy triệu tập gửi cho 10 thành viên',
      'Tham dự khi khai mạc: 7/10 (70 %)',
      'cần ít nhất 5/10 (50 %), có 7/10 (70 %): đủ điều kiện (khoản 7 Điều 59)',
      'Đến sau khi khai mạc: Người 8',
      'Về trước khi bế mạc: Người 7',
      'Người 3 hỏi, có ý kiến: Vì sao chi phí tăng?',
      'Giao Người 2, hạn 01/07/2025.',
      'Người 4 khai có lợi ích liên quan: Bán đất cho HTX.',
      'Tán thành 6/8 (75 %), cần ít nhất 5/8 (62,5 %) (khoản 3 Điều 61: trên 50 %). Kết quả: **thông qua**.',
      'Tán thành 2/8 (25 %)',
      'Kết quả: **không thông qua**.',
      '6 | 1 | 1 | 0 | 0 | 8 | 5',
      '2 | 5 | 0 | 0 | 1 | 8 | 5',
    ])
      expect(said).toContain(words)
  })

  test('texts are written at their places; what has a figure has no place to write', async () => {
    const core = await heldMeeting()
    await core.client.minutes.write({ meetingId, texts: { 'report:i1': 'Doanh thu tăng.', closing: 'Hết.' } })
    const { blocks } = await read(core)
    const places = blocks.flatMap((block) => (block.kind === 'paragraph' && block.key !== null ? [block] : []))
    expect(places.map(({ key }) => key)).toEqual([
      'report:i1',
      'opinions:i1',
      'report:i2',
      'opinions:i2',
      'complaints',
      'closing',
    ])
    expect(places[0]?.text).toBe('Doanh thu tăng.')
  })

  test('are pages and a text document that say the same', async () => {
    const core = await heldMeeting()
    await core.client.minutes.write({ meetingId, texts: { 'report:i1': 'Doanh thu tăng.\nChi phí giảm.' } })
    for (const format of ['pdf', 'docx'] as const) {
      const file = await core.client.minutes.print({ meetingId, format })
      expect(file.name).toBe(`bien-ban-hop-2025-06-10.${format}`)
      expect(file.size).toBeGreaterThan(5000)
      await keep(file, file.name)
    }
  })
})

describe('Law 17/2023/QH15 article 57.4 (R23): who signs', () => {
  const members = (count: number) => Array.from({ length: count }, (_, at) => codeOf(at + 3))
  const refused = (count: number, reason = 'không đồng ý số liệu') => ({
    by: 'members' as const,
    refused: ['secretary' as const],
    reason,
    members: members(count),
  })

  test('chair and secretary; the number is the next of the year', async () => {
    const { client, textHash } = await signedMinutes()
    expect(await client.minutes.read({ meetingId })).toMatchObject({ state: 'signed', number: '01/BB-ĐHTV', textHash })
  })

  test('where the secretary refuses, five of eight who attended, not four; the refusal stands in the minutes', async () => {
    const core = await heldMeeting()
    const sign = (signing: ReturnType<typeof refused>) =>
      core.client.minutes.sign({ id: `s${signing.members.length}`, meetingId, signedOn, signing })
    expect(await refusalOf(sign(refused(4)))).toMatchObject([
      { code: 'minutes-signers-few', message: expect.stringContaining('ít nhất 5 người') },
    ])
    expect(await refusalOf(sign(refused(5, '')))).toMatchObject([{ code: 'reason-missing' }])
    await sign(refused(5))
    const said = texts(await read(core))
    expect(said).toContain('Thư ký Người 2 từ chối ký biên bản; lý do: không đồng ý số liệu.')
    expect(said).toContain('Các thành viên ký thay: 5/8 (62,5 %)')
    await keep(await core.client.minutes.print({ meetingId, format: 'pdf' }), 'bien-ban-tu-choi.pdf')
  })

  test('somebody who was not there does not sign', async () => {
    const { client } = await heldMeeting()
    const signing = { ...refused(5), members: [...members(5), codeOf(9)] }
    expect(await refusalOf(client.minutes.sign({ id: 's', meetingId, signedOn, signing }))).toMatchObject([
      { code: 'minutes-signer-absent', value: 'TV009' },
    ])
  })

  test('not before the day of the meeting', async () => {
    const { client } = await heldMeeting()
    const early = client.minutes.sign({ id: 's', meetingId, signedOn: '2025-06-09', signing: { by: 'signers' } })
    expect(await refusalOf(early)).toMatchObject([{ code: 'minutes-signed-early', column: 'signedOn' }])
  })
})

describe('signed and frozen', () => {
  test('a signing is taken back with a reason: its number stays void, the next is another (reading 15)', async () => {
    const { client } = await signedMinutes()
    expect(await refusalOf(client.minutes.write({ meetingId, texts: {} }))).toMatchObject([{ code: 'minutes-signed' }])
    await client.minutes.takeBack({ id: 't', meetingId, reason: 'sai tên' })
    await client.minutes.write({ meetingId, texts: { closing: 'Sửa.' } })
    const again = await client.minutes.sign({ id: 's2', meetingId, signedOn, signing: { by: 'signers' } })
    expect(again.number).toBe('02/BB-ĐHTV')
  })

  test('frozen with the signed paper: both hashes stand in the chain, the text is the one that was signed', async () => {
    const { core, client, textHash, scanId } = await signedMinutes()
    await client.minutes.freeze({ id: 'f', meetingId, textHash, scanId })
    const { connection } = openBookOf(core)
    const kept = connection.raw.prepare<[], { blocks: string }>('SELECT blocks FROM minutes').get()
    expect(hash('sha256', kept?.blocks ?? '', 'hex')).toBe(textHash)
    const row = connection.raw.prepare<[], { input: string }>("SELECT input FROM command WHERE id = 'f'").get()
    expect(row?.input).toContain(textHash)
    expect(row?.input).toContain(scanId)
    expect(verifyBook(connection).ok).toBe(true)
  })

  test('not with another text, nor with a paper that is not on file', async () => {
    const { client, textHash, scanId } = await signedMinutes()
    const other = 'a'.repeat(64)
    const freeze = (text: string, scan: string) =>
      client.minutes.freeze({ id: `f${text.slice(0, 8)}${scan.slice(0, 8)}`, meetingId, textHash: text, scanId: scan })
    expect(await refusalOf(freeze(other, scanId))).toMatchObject([{ code: 'paper-text-other' }])
    expect(await refusalOf(freeze(textHash, other))).toMatchObject([{ code: 'paper-scan-missing' }])
  })

  test('nothing changes any more, through the program or past it', async () => {
    const { core, client, textHash, scanId } = await signedMinutes()
    await client.minutes.freeze({ id: 'f', meetingId, textHash, scanId })
    const back = client.minutes.takeBack({ id: 't', meetingId, reason: 'x' })
    expect(await refusalOf(back)).toMatchObject([{ code: 'minutes-frozen' }])
    const { raw } = openBookOf(core).connection
    for (const sql of [
      `UPDATE minutes SET texts = '{}'`,
      `UPDATE minutes SET frozenAt = NULL, scanId = NULL`,
      `UPDATE minutes SET number = NULL`,
      'DELETE FROM minutes',
      `UPDATE attachment SET removedAt = '2026-01-01'`,
      `UPDATE hallEvent SET content = '{}'`,
      'DELETE FROM scan',
    ])
      expect(() => raw.exec(sql), sql).toThrow()
    expect(await refusalOf(client.scans.remove({ id: 'r', attachmentId: 'scan' }))).toMatchObject([
      { code: 'scan-frozen' },
    ])
  })
})

test('a meeting that is not closed has minutes to read, none to sign', async () => {
  const { client } = await meetingBook(3)
  expect(await client.minutes.read({ meetingId })).toMatchObject({ state: 'draft', notReady: expect.any(String) })
  const signing = { by: 'signers' } as const
  const early = client.minutes.sign({ id: 's', meetingId, signedOn, signing })
  expect((await refusalOf(early)).map(({ code }) => code)).toContain('minutes-meeting-open')
})
