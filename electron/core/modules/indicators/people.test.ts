import { expect, test } from 'vitest'
import { openBookOf } from '../../book-file/test-client'
import { readMember } from '../../ledger/members'
import { readParty } from '../../ledger/parties'
import { changeMember } from '../../membership/register'
import { bodiesBook, ELECTED_ON, seat } from '../../governance/test-bodies'

const half = { from: '2025-01-01', to: '2025-06-30' }

test('cadres are people, once however many posts they hold, with the certificates and courses the book knows', async () => {
  const { client } = await bodiesBook()
  const board = seat('boardMember', 'TV01')
  await client.posts.appoint({
    id: 'posts',
    entries: [
      seat('chairperson', 'TV01'),
      board,
      seat('boardMember', 'TV02'),
      seat('boardMember', 'TV03'),
      seat('supervisor', 'TV04'),
      // Neither manages, supervises nor keeps accounts.
      seat('teamLeader', 'TV05', { team: 'Đội 1' }),
      { ...seat('chiefAccountant', 'TV06'), member: null, name: 'Lê Thuê', resolutionId: 'board' },
    ],
  })
  const course = {
    party: null,
    name: '',
    track: 'management' as const,
    level: 1 as const,
    programme: 'Quản trị hợp tác xã',
    school: 'Trường Trung cấp',
    openedOn: '2025-03-01',
    closedOn: '2025-04-30',
    standing: 'completed' as const,
    resultClass: null,
    decisionNumber: '',
    decidedOn: null,
    certificateNumber: '',
    issuedOn: null,
    note: '',
  }
  const certificate = { certificateNumber: '01/SC', issuedOn: '2025-05-10' }
  await client.personCourses.record({
    id: 'a',
    personCourseId: 'a',
    entry: { ...course, member: 'TV02', ...certificate },
  })
  await client.personCourses.record({
    id: 'b',
    personCourseId: 'b',
    entry: { ...course, member: 'TV02', track: null, level: null, programme: 'Marketing' },
  })
  await client.personCourses.record({ id: 'c', personCourseId: 'c', entry: { ...course, member: 'TV09' } })

  const { figures } = await client.indicators.figures(half)
  const value = (code: string) => figures.find((one) => one.code === code)?.value
  expect(value('cadres.total')).toBe(5)
  expect([value('cadres.certifiedManagement'), value('cadres.certifiedAccounting')]).toEqual([1, 0])
  expect([value('cadres.trained'), value('cadres.trainings')]).toEqual([1, 2])
  // The members' list of this book has no births, so nobody is known to be young.
  expect(value('cadres.young')).toBe(0)
  const { parts } = await client.indicators.explain({ code: 'cadres.total', ...half })
  expect(parts.map(({ kind, reference, text }) => [kind, kind === 'member' ? reference : text])).toEqual([
    ['member', 'TV01'],
    ['member', 'TV02'],
    ['member', 'TV03'],
    ['member', 'TV04'],
    ['post', 'Lê Thuê'],
  ])
  // A book that names nobody in a post does not say that there is nobody.
  const { figures: before } = await client.indicators.figures({ from: '2025-01-01', to: '2025-03-14' })
  expect(before.find(({ code }) => code === 'cadres.total')).toMatchObject({ value: null, isMissing: true })

  // A general meeting that is known by its resolution was held; who came is not known.
  expect(figures.find(({ code }) => code === 'governance.generalMeetingOn')?.text).toBe(ELECTED_ON)
  expect(value('governance.generalMeetingHeld')).toBe(1)
  expect(value('governance.attendance')).toBeNull()
  expect(value('governance.hasSupervisionReport')).toBe(0)
})

test('who becomes another kind of member goes out of the one and comes into the other', async () => {
  const core = await bodiesBook()
  const book = openBookOf(core)
  const member = readMember(book.connection, 'TV07')
  const party = readParty(book.ledger, 'TV07')
  if (member === undefined || party === undefined) throw new Error('TV07 is missing.')
  book.connection.raw.pragma('foreign_keys = OFF')
  changeMember(
    book.ledger,
    { member: { ...member, type: 'contributing' }, party },
    { fromDate: '2025-05-01', reason: '', commandSequence: 1 },
  )
  const { figures } = await core.client.indicators.figures(half)
  const of = (type: string) =>
    ['start', 'joined', 'left', 'end'].map(
      (what) => figures.find(({ code }) => code === `members.${type}.${what}`)?.value,
    )
  expect(of('official')).toEqual([12, 0, 1, 11])
  expect(of('contributingAssociate')).toEqual([1, 1, 0, 2])
  expect(of('otherAssociate')).toEqual([0, 0, 0, 0])
})
