import { expect, test } from 'vitest'
import type { RecordedEvent } from '@shared/contract/hall-events'
import type { z } from 'zod'
import { clientCore, csvFile, newTestBook, openBookOf, quickFolder } from '../../book-file/test-client'
import { definitionTexts } from '../../documents/fixtures/definition-texts'
import type { Core } from '../../index'
import { letterContent } from '../../documents/pdf/letter-definition'
import { meetingBundle } from './facts'
import { letters } from './letters'
import { paperSource } from './source'

const M = 'm'
const NAMES = ['Trần Thị Lan', 'Lê Hữu Hoa', 'Phạm Thị Mận', 'Vũ Đình Khoa']
const codeOf = (at: number) => `TV${at + 1}`

/** A meeting of ten with its doors open, of which so many have come. */
async function hallWith(
  come: number,
): Promise<{ core: Core; tell: (event: z.input<typeof RecordedEvent>) => Promise<unknown> }> {
  const folder = quickFolder()
  newTestBook(`${folder}/so.htx`)
  const core = clientCore(folder, { now: () => '2026-03-29T01:30:00.000Z' })
  core.openBook(`${folder}/so.htx`)
  const { client } = core
  const rows = Array.from(
    { length: 10 },
    (_, at) => `${codeOf(at)},${NAMES[at] ?? `Người ${at + 1}`},chính thức,01/01/2020,1000000`,
  )
  const head = 'Mã thành viên,Họ và tên,Loại thành viên,Ngày gia nhập,Vốn góp cam kết'
  await client.imports.run({ id: 'members', kind: 'members', file: csvFile('m.csv', head, ...rows) })
  await client.meetings.plan({
    id: M,
    body: 'generalMeeting',
    kind: 'extraordinary',
    form: 'plenary',
    medium: 'inPerson',
    fiscalYear: 2026,
    plannedOn: '2026-03-29',
    noticesOn: '2026-03-15',
    startsAtTime: '08:00',
    place: 'Nhà văn hóa',
    convener: 'director',
  })
  const candidates = NAMES.map((name, at) => ({ code: codeOf(at), name }))
  await client.meetings.addItem({
    id: 'bau',
    meetingId: M,
    title: 'Bầu Hội đồng quản trị',
    kind: 'election',
    decision: null,
    content: { effects: [], election: { post: 'boardMember', seats: 2, candidates } },
  })
  await client.hall.openDoors({ id: 'doors', meetingId: M })
  let told = 0
  const tell = (event: z.input<typeof RecordedEvent>) =>
    client.hall.record({ id: `e${(told += 1)}`, meetingId: M, event })
  await tell({ kind: 'arrivedTogether', voters: Array.from({ length: come }, (_, at) => codeOf(at)), by: 'inPerson' })
  const person = (name: string) => ({ code: null, name })
  const counters = [person('Bà Mận'), person('Ông Khoa'), person('Ông Sơn')]
  await tell({ kind: 'rolesNamed', chair: person('Bà Chủ'), secretary: person('Ông Thư'), counters })
  return { core, tell }
}

function words(core: Core, paper: 'countingMinutes' | 'postponement', subject = ''): string {
  const bundle = meetingBundle(paperSource(openBookOf(core), core.state), M)
  const letter = letters[paper]?.(bundle, subject)
  return letter === undefined ? '' : definitionTexts(letterContent(letter)).join(' ').replaceAll(/\s+/gu, ' ')
}

async function filled(core: Core, paper: 'countingMinutes' | 'postponement') {
  const { papers } = await core.client.meetingPapers.overview({ meetingId: M })
  return papers.filter((one) => one.paper === paper).map((one) => [one.subject, one.subjectTitle, one.filled])
}

test('Law 17/2023/QH15 article 61.6: the minutes of a count are printed from its two sheets, with the tie, and of the second round too', async () => {
  const { core, tell } = await hallWith(10)
  expect(await filled(core, 'countingMinutes')).toEqual([['bau', 'Bầu Hội đồng quản trị', false]])
  await tell({ kind: 'opened' })
  await tell({ kind: 'itemBegun', itemId: 'bau' })
  const round = async (
    electionId: string,
    title: string,
    seats: number,
    some: number[],
    marks: number[],
    roundOf: string | null,
  ) => {
    const candidates = some.map((at) => ({ code: codeOf(at), name: NAMES[at] ?? '' }))
    await tell({
      kind: 'electionOpened',
      electionId,
      itemId: 'bau',
      title,
      seats,
      candidates,
      roundOf,
      belowQuorumReason: null,
    })
    await tell({ kind: 'ballotsIssued', electionId })
    const votes = Object.fromEntries(some.map((at, place) => [codeOf(at), marks[place] ?? 0]))
    for (const [at, counter] of ['Bà Mận', 'Ông Khoa'].entries())
      await tell({
        kind: 'ballotsCounted',
        electionId,
        sheet: at === 0 ? 1 : 2,
        counter,
        collected: 10,
        invalid: 0,
        votes,
      })
    await tell({ kind: 'electionClosed', electionId })
  }
  await round('v1', 'Bầu Hội đồng quản trị', 2, [0, 1, 2, 3], [8, 6, 6, 0], null)
  await tell({ kind: 'tieNoted', electionId: 'v1', text: 'Đại hội bầu vòng sau ngay.' })
  await round('v2', 'Bầu Hội đồng quản trị, vòng sau', 1, [1, 2], [3, 7], 'v1')
  expect(await filled(core, 'countingMinutes')).toEqual([
    ['v1', 'Bầu Hội đồng quản trị', true],
    ['v2', 'Bầu Hội đồng quản trị, vòng sau', true],
  ])
  const first = words(core, 'countingMinutes', 'v1')
  for (const said of [
    'Ban kiểm phiếu gồm Bà Mận, Ông Khoa, Ông Sơn',
    'Số phiếu phát ra: 10',
    'Số phiếu hợp lệ: 10',
    '1 Trần Thị Lan 8 8 Trúng cử',
    '2 Lê Hữu Hoa 6 6 Bằng phiếu',
    '4 Vũ Đình Khoa 0 0 Không trúng cử',
    'Bằng phiếu ở chỗ cuối: Lê Hữu Hoa, Phạm Thị Mận.',
    'Cách giải quyết khi bằng phiếu: Đại hội bầu vòng sau ngay.',
    'bầu vòng sau giữa: Lê Hữu Hoa, Phạm Thị Mận',
    'Bà Chủ',
  ])
    expect(first).toContain(said)
  const second = words(core, 'countingMinutes', 'v2')
  expect(second).toContain('Đây là vòng bầu sau của: Bầu Hội đồng quản trị.')
  expect(second).toContain('2 Phạm Thị Mận 7 7 Trúng cử')
  expect(second).not.toContain('Bằng phiếu')
})

test('Law 17/2023/QH15 article 59.7: the record of a postponement is printed from the hall and names the next call', async () => {
  const { core } = await hallWith(4)
  expect(await filled(core, 'postponement')).toEqual([['', '', false]])
  const nextCall = { plannedOn: '2026-04-20', startsAtTime: '07:30', place: 'Sân kho' }
  await core.client.hall.postpone({ id: 'next', meetingId: M, reason: 'Trời mưa to', nextCall })
  expect(await filled(core, 'postponement')).toEqual([['', '', true]])
  const record = words(core, 'postponement')
  for (const said of [
    'Số thành viên chính thức: 10',
    'Số người phải có mặt để tiến hành: 5',
    'Có mặt tại hội trường: 4',
    'Ghi chú: Trời mưa to.',
    'lần 2 chậm nhất ngày 28/04/2026',
    'cần ít nhất 4 người tham dự trên 10 thành viên chính thức',
    'được triệu tập vào 07 giờ 30, thứ hai ngày 20/04/2026, tại Sân kho',
    'lập xong lúc 08 giờ 30',
    'Ông Thư',
    'Bà Chủ',
  ])
    expect(record).toContain(said)
})
