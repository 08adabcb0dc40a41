import { describe, expect, test } from 'vitest'
import { outcomeOf } from '../../book-file/test-client'
import { bodiesBook, seat } from '../../governance/test-bodies'

const plan = {
  body: 'board' as const,
  kind: 'extraordinary' as const,
  form: 'plenary' as const,
  medium: 'inPerson' as const,
  fiscalYear: 2025,
  plannedOn: '2025-06-05',
  startsAtTime: '08:00',
  place: 'Văn phòng',
  convener: 'chairperson' as const,
}

describe('Law 17/2023/QH15 article 65.4: who may ask for an extraordinary meeting of the board', () => {
  test('somebody of its points a to d must have asked; of the members of a board of seven, three are a third and two are not', async () => {
    const { client } = await bodiesBook()
    const board = [1, 2, 3, 4, 5, 6, 7].map((n) => seat('boardMember', `TV0${n}`))
    await client.charter.change({
      id: 'size',
      fromDate: '2025-03-15',
      resolutionId: 'meeting',
      values: { boardSize: 7 },
    })
    await client.posts.appoint({ id: 'seven', entries: [...board, seat('headSupervisor', 'TV08')] })
    let times = 0
    const codes = async (given: Partial<Parameters<typeof client.meetings.plan>[0]>) =>
      (await outcomeOf(client.meetings.plan({ id: `m${(times += 1)}`, ...plan, ...given }))).faults?.map(
        ({ code }) => code,
      ) ?? []
    expect(await codes({})).toEqual(['meeting-asker-missing'])
    expect(await codes({ askedBy: 'boardMembers' })).toEqual(['meeting-askers-too-few'])
    expect(await codes({ askedBy: 'boardMembers', askers: 2 })).toEqual(['meeting-askers-too-few'])
    expect(await codes({ askedBy: 'boardMembers', askers: 3 })).toEqual([])
    expect(await codes({ askedBy: 'boardMembers', askers: 8 })).toEqual(['meeting-askers-too-few'])
    for (const askedBy of ['chairperson', 'director', 'headSupervisor'] as const)
      expect(await codes({ askedBy })).toEqual([])
    // A regular meeting is asked for by nobody, whatever was chosen before.
    expect(await codes({ kind: 'regular', askedBy: 'director' })).toEqual([])
    const [regular] = (await client.meetings.list({ body: 'board' })).filter(({ kind }) => kind === 'regular')
    expect(regular).toMatchObject({ askedBy: null, askers: null })
  })
})
