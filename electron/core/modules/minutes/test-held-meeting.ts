import type { Core } from '../../index'
import { codeOf, MEETING, meetingBook, roles, tell } from '../hall/test-meeting'

/** A clock that goes a minute further each time it is asked, from nine days before the meeting until `begin` sets it to the day itself. */
function meetingClock(): { now: () => string; begin: () => void } {
  let at = Date.parse('2025-06-01T01:00:00.000Z')
  return {
    now: () => {
      at += 60_000
      return new Date(at).toISOString()
    },
    begin: () => {
      at = Date.parse('2025-06-10T01:00:00.000Z')
    },
  }
}

export const vote = { for: 6, against: 1, abstain: 1, invalid: 0 }

/**
 * A meeting of ten members of whom eight came, one later and one left: item 1 passed with 6 of 8, item 2 was refused with 2 of 8, and
 * it is closed.
 */
export async function heldMeeting(): Promise<Core> {
  const clock = meetingClock()
  const core = await meetingBook(10, { now: clock.now })
  const meetingId = MEETING
  clock.begin()
  await core.client.hall.openDoors({ id: 'doors', meetingId })
  await tell(core, { kind: 'arrivedTogether', voters: [1, 2, 3, 4, 5, 6, 7].map(codeOf), by: 'inPerson' })
  await tell(core, roles, { kind: 'opened' })
  await tell(core, { kind: 'arrived', voter: codeOf(8), by: 'inPerson' }, { kind: 'itemBegun', itemId: 'i1' })
  await tell(core, {
    kind: 'asked',
    questionId: 'q',
    itemId: 'i1',
    asker: { code: 'TV003', name: 'Người 3' },
    text: 'Vì sao chi phí tăng?',
  })
  await tell(core, {
    kind: 'answered',
    questionId: 'q',
    text: 'Do giá phân bón.',
    answeredBy: { code: 'TV001', name: 'Người 1' },
    owner: { code: 'TV002', name: 'Người 2' },
    dueOn: '2025-07-01',
  })
  await tell(core, {
    kind: 'interestDeclared',
    itemId: 'i1',
    person: { code: 'TV004', name: 'Người 4' },
    text: 'Bán đất cho HTX.',
  })
  const motion = { decision: 'other', belowQuorumReason: null } as const
  await tell(core, { kind: 'motionOpened', motionId: 'v1', itemId: 'i1', text: 'Thông qua nội dung 1', ...motion })
  await tell(core, { kind: 'motionCounted', motionId: 'v1', ...vote }, { kind: 'motionClosed', motionId: 'v1' })
  await tell(core, { kind: 'itemBegun', itemId: 'i2' })
  await tell(core, { kind: 'motionOpened', motionId: 'v2', itemId: 'i2', text: 'Thông qua nội dung 2', ...motion })
  await tell(core, { kind: 'motionCounted', motionId: 'v2', for: 2, against: 5, abstain: 0, invalid: 0 })
  await tell(core, { kind: 'motionClosed', motionId: 'v2' }, { kind: 'left', voter: codeOf(7) })
  await core.client.hall.close({ id: 'close', meetingId })
  return core
}

/** Bytes that pass as a scanned paper. */
export const scanFile = (text: string) => new File([`%PDF-1.4\n${text}`], 'ban-ky.pdf', { type: 'application/pdf' })
