import { describe, expect, test } from 'vitest'
import type { ProgrammeEntry } from '@shared/contract/programmes'
import { refusalOf } from '../../book-file/test-client'
import { openTestClass, testProgramme, testSchool } from '../../training/test-school'

const short: ProgrammeEntry = {
  code: 'NH1',
  name: 'Thuế cho hợp tác xã',
  track: null,
  level: null,
  decisionNumber: '',
  decidedOn: null,
  modules: [{ name: 'Kê khai thuế', theoryHours: 8, practiceHours: 8, testHours: 0, credits: 0 }],
}

describe('a programme', () => {
  test('is written and written over while no class stands on it, then stands; a copy under another code is free', async () => {
    const core = testSchool()
    const { client } = core
    let calls = 0
    const save = (programmeId: string, entry: ProgrammeEntry) =>
      client.programmes.save({ id: `save ${(calls += 1)}`, programmeId, entry })
    await save('p', { ...testProgramme, code: 'kt1', name: 'Tên cũ' })
    await openTestClass(core, ['Lê An'])
    const { programme, modules, findings } = await client.programmes.get({ programmeId: 'p' })
    expect(programme).toMatchObject({ code: 'KT1', name: 'Kế toán hợp tác xã', classCount: 1, theoryHours: 60 })
    expect({ modules: modules.length, findings }).toEqual({ modules: 3, findings: [] })
    expect(await refusalOf(save('p', testProgramme))).toMatchObject([{ code: 'programme-in-use' }])
    expect(await refusalOf(save('q', testProgramme))).toMatchObject([{ code: 'programme-code-taken', column: 'code' }])
    await save('q', { ...testProgramme, code: 'KT1B' })
    expect((await client.programmes.list({})).programmes.map(({ code }) => code)).toEqual(['KT1', 'KT1B'])
  })

  test('of a track has a level; a short course has neither and lacks nothing', async () => {
    const { client } = testSchool()
    const save = (entry: ProgrammeEntry) => client.programmes.save({ id: entry.code, programmeId: entry.code, entry })
    expect(await refusalOf(save({ ...short, track: 'accounting' }))).toMatchObject([
      { code: 'programme-level-missing' },
    ])
    await save(short)
    expect(await client.programmes.get({ programmeId: 'NH1' })).toMatchObject({ findings: [] })
  })

  test('Circular 34/2018/TT-BLĐTBXH article 1.2: what a programme being written lacks is found as it is typed', async () => {
    const { client } = testSchool()
    const modules = [
      { name: 'A', theoryHours: 76, practiceHours: 200, testHours: 23, credits: 2 },
      { name: 'B', theoryHours: 0, practiceHours: 0, testHours: 0, credits: 2 },
    ]
    const { findings } = await client.programmes.check({ entry: { ...testProgramme, modules } })
    expect(findings.map(({ code, have, need }) => ({ code, have, need }))).toEqual(
      expect.arrayContaining([
        { code: 'tooFewCredits', have: 4, need: 5 },
        { code: 'tooFewModules', have: 2, need: 3 },
        { code: 'tooFewHours', have: 299, need: 300 },
      ]),
    )
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['tooMuchTheory', 'moduleWithoutHours']))
    expect(await client.programmes.check({ entry: testProgramme })).toEqual({ findings: [] })
  })

  test('every outline that is offered keeps the rules', async () => {
    const { client } = testSchool()
    const { outlines } = await client.programmes.outlines({})
    expect(outlines.map(({ track }) => track)).toEqual(['management', 'accounting', 'supervision'])
    for (const outline of outlines) {
      const entry = { ...outline, code: 'X', decisionNumber: '', decidedOn: null }
      expect(await client.programmes.check({ entry })).toEqual({ findings: [] })
    }
  })

  test('is retired and taken back; an unknown one is refused', async () => {
    const { client } = testSchool()
    await client.programmes.save({ id: 's', programmeId: 'p', entry: testProgramme })
    const retire = (programmeId: string, retiredOn: string | null) =>
      client.programmes.retire({ id: `${programmeId} ${retiredOn}`, programmeId, retiredOn })
    await retire('p', '2026-12-31')
    expect((await client.programmes.list({})).programmes).toMatchObject([{ retiredOn: '2026-12-31' }])
    await retire('p', null)
    expect((await client.programmes.list({})).programmes).toMatchObject([{ retiredOn: null }])
    expect(await refusalOf(retire('none', null))).toMatchObject([{ code: 'programme-unknown' }])
    expect(await refusalOf(client.programmes.get({ programmeId: 'none' }))).toMatchObject([
      { code: 'programme-unknown' },
    ])
  })
})
