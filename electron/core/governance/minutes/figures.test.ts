import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDong } from '@shared/domain/money'
import { chair, secretary, TestHall, testVoters } from '@shared/domain/hall/test-hall'
import { composeMotion } from './compose-votes'

const voters = testVoters(8)
const step = fc.record({
  voter: fc.integer({ min: 3, max: 8 }),
  votes: fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8)),
})

test('whatever happens, the figures in the minutes are those of the hall: no count is written twice or rounded', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const hall = new TestHall(voters)
      for (const voter of ['V1', 'V2', 'V3', 'V4', 'V5']) hall.tell({ kind: 'arrived', voter, by: 'inPerson' })
      hall.tell({ kind: 'rolesNamed', chair, secretary, counters: [] })
      hall.tell({ kind: 'opened' })
      hall.tell({ kind: 'itemBegun', itemId: 'one' })
      steps.forEach(({ voter, votes }, at) => {
        const code = `V${voter}`
        const there = hall.state.attendance[code]?.state === 'present'
        hall.tell(there ? { kind: 'left', voter: code } : { kind: 'arrived', voter: code, by: 'online' })
        const motionId = `m${at}`
        const motion = {
          motionId,
          itemId: 'one',
          text: 'x',
          decision: at % 2 === 0 ? 'other' : 'amendCharter',
        } as const
        hall.tell({ kind: 'motionOpened', ...motion, belowQuorumReason: 'Việc gấp' })
        const [cast = 0, against = 0, abstain = 0, invalid = 0] = votes
        hall.tell({ kind: 'motionCounted', motionId, for: cast, against, abstain, invalid })
        hall.tell({ kind: 'motionClosed', motionId })
      })
      for (const motion of hall.state.motions.filter(({ closedAt }) => closedAt !== null)) {
        const blocks = composeMotion({ meeting: { body: 'generalMeeting' } as never }, motion)
        const table = blocks.find((block) => block.kind === 'table')
        const { for: cast, against, abstain, invalid, notCast, base, needed, passed } = motion
        expect(cast + against + abstain + invalid + notCast).toBe(base)
        expect(table?.kind === 'table' ? table.rows : []).toEqual([
          [cast, against, abstain, invalid, notCast, base, needed].map(formatDong),
        ])
        const said = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n')
        expect(said).toContain(`Tán thành ${cast}/${base}`)
        expect(said.includes('**thông qua**')).toBe(passed)
      }
    }),
  )
})
