import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openBookOf } from '../../book-file/test-client'
import { CallContext } from '../../context'
import { termNote, withTermNote } from '../../governance/term-note'
import { decidedBook, hold, signAll } from '../resolutions/test-decided'

const said = 'Ghi chú: nhiệm kỳ Giám đốc của Người 1 đã hết ngày 09/06/2025; chưa bầu, bổ nhiệm lại.'

/** The words of a text document. */
async function wordsOf(file: File): Promise<string> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '')
}

/** A book whose director's term was over the day before its meeting of 10/06/2025, which he chaired. */
async function expiredBook() {
  const book = await decidedBook('simplified')
  const { client } = book
  const since = { member: 'TV0001', fromDate: '2020-06-09', termEndsOn: '2025-06-09', basis: '02/NQ-ĐHTV năm 2020' }
  await client.posts.appoint({ id: 'd', entries: [{ kind: 'director', ...since }] })
  await client.posts.appoint({ id: 'l', entries: [{ kind: 'legalRepresentative', ...since, termEndsOn: null }] })
  await hold(book, { meetingId: 'm', plannedOn: '2025-06-10' }, [{ decision: 'other', effects: [], passed: true }])
  return book
}

describe('Law 17/2023/QH15 article 71.2 (R25, reading 13): a term that is over is seen on what its holder signs', () => {
  test('from the day after its end on, of whoever signs; of nobody once somebody is elected', async () => {
    const book = await expiredBook()
    const { connection } = openBookOf(book.core)
    expect(termNote(connection, '2025-06-09', ['Người 1'])).toBe('')
    expect(termNote(connection, '2025-06-10', ['Người 1', 'Người 2'])).toBe(said)
    expect(termNote(connection, '2025-06-10', ['Người 2', ''])).toBe('')
    await book.client.resolutions.record({
      id: 'g',
      body: 'generalMeeting',
      number: '9/NQ-ĐHTV',
      date: '2025-06-10',
      summary: 'Bầu',
    })
    const entry = { kind: 'director' as const, member: 'TV0003', fromDate: '2025-06-10', resolutionId: 'g' }
    await book.client.posts.appoint({ id: 'n', entries: [entry], replaces: ['director'] })
    expect(termNote(connection, '2025-06-10', ['Người 1', 'Người 3'])).toBe('')
  })

  test('a paper speaks of its own day; one without a day of the day it is printed', async () => {
    const { core } = await expiredBook()
    const { connection } = openBookOf(core)
    const paper = (date: string | null) => ({ date, signatures: [{ name: 'Người 1' }] })
    const today = new CallContext(core.state).today()
    expect(withTermNote(connection, paper('2025-06-01'), today).signerNote).toBe('')
    expect(withTermNote(connection, paper(null), today).signerNote).toBe(said)
  })

  test('minutes, resolution and notice say it under their signatures, and are signed all the same', async () => {
    const book = await expiredBook()
    const { client } = book
    const resolutionId = await signAll(book, { meetingId: 'm', plannedOn: '2025-06-10' })
    for (const paper of [
      client.minutes.print({ meetingId: 'm', format: 'docx' }),
      client.resolutions.print({ resolutionId, format: 'docx' }),
      client.meetingPapers.print({ meetingId: 'm', paper: 'notice', format: 'docx' }),
    ])
      expect(await wordsOf(await paper)).toContain(said)
  })

  test('statements say it at their foot, and before they are printed', async () => {
    const { client } = await expiredBook()
    const head = async (to: string) => (await client.reports.page({ report: 'B01-HTX', from: '2025-01-01', to })).head
    const late = await head('2025-06-30')
    expect(late.signerNote).toBe(said)
    expect(late.warnings).toContain(said)
    expect((await head('2025-03-31')).signerNote).toBe('')
  })
})
