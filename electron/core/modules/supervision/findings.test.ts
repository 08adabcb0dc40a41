import { describe, expect, test } from 'vitest'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { bodiesBook } from '../../governance/test-bodies'
import { verifyBook } from '../../ledger/verify/verify-book'

const entry = {
  id: 'f1',
  title: 'Thiếu nghị quyết mua máy bơm',
  content: 'Hồ sơ mua máy bơm chưa có nghị quyết đại hội.',
  basis: 'Luật Hợp tác xã, điểm b khoản 2 Điều 61',
  recommendation: 'Bổ sung nghị quyết, hoặc trình đại hội sắp tới.',
  addressee: 'director' as const,
  issuedOn: '2025-05-20',
  dueOn: '2025-05-31',
}

describe('findings and recommendations (Law 17/2023/QH15 articles 69.3.e, 72.3.e)', () => {
  test('are issued, answered, sent back, given time, closed and opened again; nothing is lost', async () => {
    const core = await bodiesBook()
    const { supervision } = core.client
    const { findingId, number } = await supervision.issueFinding(entry)
    expect(number).toBe('01/TB-BKS')
    const first = async () => (await supervision.findings({}))[0]
    // Due on 31/05, and it is 01/06.
    expect(await first()).toMatchObject({ state: 'open', overdue: true, currentDueOn: '2025-05-31' })
    const follow = (
      id: string,
      kind: 'reminder' | 'extension' | 'sentBack' | 'closed' | 'reopened',
      text = 'Lý do',
      dueOn: string | null = null,
    ) => supervision.followFinding({ id, findingId, kind, date: '2025-06-01', text, dueOn })
    await follow('a', 'reminder', '')
    expect(await refusalOf(follow('b', 'sentBack'))).toMatchObject([
      { code: 'finding-not-answered' },
      { code: 'finding-due-early' },
    ])
    await follow('c', 'extension', 'Chờ họp', '2025-06-01')
    expect(await first()).toMatchObject({ overdue: false, currentDueOn: '2025-06-01' })
    const answer = (id: string, text = 'Đã trình đại hội') =>
      supervision.answerFinding({ id, findingId, date: '2025-06-01', text })
    expect(await refusalOf(answer('d', ''))).toMatchObject([{ code: 'text-missing' }])
    await answer('e')
    expect(await first()).toMatchObject({ state: 'answered', overdue: false })
    await follow('f', 'sentBack', 'Chưa có số nghị quyết', '2025-06-20')
    expect(await first()).toMatchObject({ state: 'open', currentDueOn: '2025-06-20' })
    await answer('g')
    await follow('h', 'closed', 'Đã có nghị quyết 05')
    expect(await refusalOf(answer('i'))).toMatchObject([{ code: 'finding-closed' }])
    expect(await refusalOf(follow('j', 'closed'))).toMatchObject([{ code: 'finding-closed' }])
    await follow('k', 'reopened', 'Nghị quyết bị hủy', '2025-07-01')
    const { steps, state } = (await first()) ?? {}
    expect(state).toBe('open')
    expect(steps?.map(({ kind }) => kind)).toEqual([
      'reminder',
      'extension',
      'answer',
      'sentBack',
      'answer',
      'closed',
      'reopened',
    ])
    expect((await supervision.printFinding({ findingId })).type).toBe('application/pdf')
    expect((await supervision.overview({})).findings).toEqual({ open: 1, overdue: 0, answered: 0, closed: 0 })
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('need title, content and recommendation, and a due day not before the day of issue', async () => {
    const { client } = await bodiesBook()
    const empty = {
      ...entry,
      title: '',
      content: ' ',
      recommendation: '',
      dueOn: '2025-05-19',
      inspectionId: 'none',
      voucherId: 9,
    }
    expect((await refusalOf(client.supervision.issueFinding(empty))).map(({ code }) => code)).toEqual([
      'text-missing',
      'text-missing',
      'text-missing',
      'finding-due-early',
      'inspection-unknown',
      'voucher-unknown',
    ])
    await client.supervision.issueFinding({ ...entry, dueOn: entry.issuedOn })
  })
})

test('requests for documents have a purpose and an end (Law 17/2023/QH15 article 69.3.đ)', async () => {
  const { client } = await bodiesBook()
  const ask = {
    id: 'r',
    askedOn: '2025-05-20',
    askedOf: 'Thủ quỹ',
    wanted: 'Sổ quỹ tháng 4',
    purpose: 'Kiểm quỹ',
    dueOn: '2025-05-25',
  }
  expect(await refusalOf(client.supervision.askDocuments({ ...ask, purpose: '' }))).toMatchObject([
    { code: 'text-missing', column: 'purpose' },
  ])
  const { requestId } = await client.supervision.askDocuments(ask)
  const follow = (id: string, kind: 'part' | 'received' | 'refused' | 'returned', text = '') =>
    client.supervision.followRequest({ id, requestId, kind, date: '2025-06-01', text })
  expect(await client.supervision.requests({})).toMatchObject([{ state: 'open', overdue: true }])
  expect(await refusalOf(follow('a', 'returned'))).toMatchObject([{ code: 'request-over' }])
  expect(await refusalOf(follow('b', 'part'))).toMatchObject([{ code: 'text-missing' }])
  await follow('c', 'part', 'Thiếu trang 5')
  await follow('d', 'received')
  await follow('e', 'returned')
  expect(await client.supervision.requests({})).toMatchObject([{ state: 'received', overdue: false }])
  expect(await refusalOf(follow('f', 'refused', 'Không đưa'))).toMatchObject([{ code: 'request-over' }])
})

test('petitions and complaints are logged with handling and result, whoever sent them (Law 17/2023/QH15 article 69.3.g)', async () => {
  const { client } = await bodiesBook()
  const sent = {
    id: 'c',
    kind: 'complaint' as const,
    receivedOn: '2025-05-20',
    sender: '',
    channel: 'letter' as const,
    content: 'Nước về muộn',
  }
  const { complaintId } = await client.supervision.receiveComplaint({ ...sent, dueOn: '2025-05-31' })
  expect(await client.supervision.complaints({})).toMatchObject([{ state: 'new', overdue: true, sender: '' }])
  const follow = (id: string, kind: 'toBoard' | 'closed', text: string) =>
    client.supervision.followComplaint({ id, complaintId, kind, date: '2025-06-01', text })
  await follow('d', 'toBoard', 'Kiến nghị sửa lịch tưới')
  await follow('e', 'closed', 'Đã sửa lịch')
  expect(await client.supervision.complaints({})).toMatchObject([{ state: 'closed', overdue: false }])
  expect(await refusalOf(follow('f', 'closed', 'Lần nữa'))).toMatchObject([{ code: 'complaint-over' }])
  const unknown = client.supervision.receiveComplaint({ ...sent, id: 'g', senderMember: 'TV99' })
  expect(await refusalOf(unknown)).toMatchObject([{ code: 'member-unknown' }])
  // The history says that something came, not what and of whom.
  const { rows } = await client.book.history({ limit: 5 })
  expect(rows.map(({ summary }) => summary).join()).not.toContain('Nước')
})
