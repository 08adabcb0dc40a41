import { join } from 'node:path'
import { clientOf } from '../bench-client'
import { memberBook, memberCode } from '../member-books'
import { ms, type Result } from '../result'
import { interleaved, timed } from '../rounds'

const HALL = 400
const LARGE = 3_000
const ROUNDS = 15
const MEETING = 'bench'
/** A check-in and the whole hall read again: what a person at the door waits for (two seconds by the order). */
const LIMIT_MS = 2_000

/** The meeting day: a check-in with 400 entitled, and with 3,000 beside it. */
export async function meeting(folder: string): Promise<Result[]> {
  const small = await openHall(folder, HALL)
  const large = await openHall(folder, LARGE)
  const times = await interleaved(
    [
      { name: 'small check-in', run: () => timed(small.checkIn) },
      { name: 'large check-in', run: () => timed(large.checkIn) },
      { name: 'small state', run: () => timed(small.state) },
      { name: 'large state', run: () => timed(large.state) },
    ],
    ROUNDS,
  )
  const at = (name: string) => times.get(name) ?? 0
  const whole = at('small check-in') + at('small state')
  small.close()
  large.close()
  return [
    {
      measure: `meeting: check-in and the hall again, ${HALL}`,
      ours: ms(whole),
      beside: `limit ${ms(LIMIT_MS)}`,
      ratio: whole / LIMIT_MS,
      bar: '<= 0.05 of two seconds',
      holds: whole / LIMIT_MS <= 0.05,
    },
    ...(['check-in', 'state'] as const).map((deed) => {
      const ratio = at(`large ${deed}`) / at(`small ${deed}`)
      return {
        measure: `meeting: ${deed}, ${LARGE.toLocaleString('en')}`,
        ours: ms(at(`large ${deed}`)),
        beside: `${HALL} ${ms(at(`small ${deed}`))}`,
        ratio,
        bar: `<= 12 x ${HALL}`,
        holds: ratio <= 12,
      }
    }),
  ]
}

/** A hall whose doors are open and to which half have come; each further check-in is of another person. */
async function openHall(folder: string, count: number) {
  const book = memberBook(join(folder, `hall-${count}.htx`), count)
  const client = clientOf(book, folder)
  await client.meetings.plan({
    id: MEETING,
    body: 'generalMeeting',
    kind: 'annual',
    form: 'plenary',
    medium: 'inPerson',
    fiscalYear: 2027,
    plannedOn: '2028-03-29',
    startsAtTime: '08:00',
    place: 'Nhà văn hóa',
    convener: 'board',
  })
  await client.hall.openDoors({ id: 'doors', meetingId: MEETING })
  const half = Math.floor(count / 2)
  let next = 0
  const checkIn = () => {
    next += 1
    const event = { kind: 'arrived', voter: memberCode(next - 1), by: 'inPerson' } as const
    return client.hall.record({ id: `in ${next}`, meetingId: MEETING, event })
  }
  while (next < half) await checkIn()
  return { checkIn, state: () => client.hall.state({ meetingId: MEETING }), close: () => book.close() }
}
