import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PersonCourseEntry } from '@shared/contract/person-courses'
import type { Core } from '../../index'
import { clientCore, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import { coursesCompleted } from '../../governance/person-courses'
import { verifyFile } from '../../ledger/verify/verify-book'
import { giveTestMarks, taughtClass, testCouncil } from '../../training/test-graduation'
import { openTestClass, testLearner, testSchool } from '../../training/test-school'

const TAX = '2700123456'
const register = [
  'code,name,type,joinedOn,idNumber,birthDate',
  'TV0001,Nguyễn Thị An,official,2020-01-01,037090000001,1990-05-02',
  'TV0002,Lê Văn Bình,official,2020-01-01,,1990-05-02',
  'TV0003,Trần Văn Cường,official,2020-01-01,037090000003,1980-01-01',
].join('\n')

async function cooperative(taxCode = TAX): Promise<Core> {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file, { taxCode, firstYear: 2026 })
  const core = clientCore(folder, { now: () => '2026-07-20T02:00:00.000Z' })
  core.openBook(file)
  await core.client.imports.run({ id: 'm', kind: 'members', file: new File([register], 'members.csv') })
  return core
}

/** A school with three learners, two of them of the co-operative, and its key. */
async function school(): Promise<Core> {
  const core = testSchool('2026-07-15T02:00:00.000Z')
  const { client } = core
  await openTestClass(core, ['Nguyễn Thị An', 'Lê Văn Bình', 'Người Khác'])
  for (const [at, idNumber, cooperativeTaxCode] of [
    [1, '037090000001', TAX],
    [2, '', TAX],
    [3, '', '2700999999'],
  ] as const) {
    const entry = {
      ...testLearner(['Nguyễn Thị An', 'Lê Văn Bình', 'Người Khác'][at - 1] ?? '', idNumber),
      cooperativeTaxCode,
    }
    await client.learners.save({ id: `s${at}`, learnerId: `l${at}`, entry })
  }
  await client.signingKeys.make({ id: 'k' })
  return core
}

async function trust({ client }: Core, from: Core): Promise<void> {
  const { key } = await from.client.signingKeys.get({})
  await client.personCourses.trustKey({
    id: `trust ${key?.fingerprint}`,
    fingerprint: key?.fingerprint.toLowerCase().replaceAll('-', ' ') ?? '',
    name: 'Trung tâm Đào tạo',
    paper: 'Giấy đăng ký ngày 01/07/2026',
    acceptedOn: '2026-07-02',
  })
}

const byHand: PersonCourseEntry = {
  member: 'TV0003',
  party: null,
  name: '',
  track: 'accounting',
  level: 1,
  programme: 'Kế toán hợp tác xã',
  school: 'Trường Trung cấp',
  openedOn: '2024-03-01',
  closedOn: '2024-06-30',
  standing: 'completed',
  resultClass: 'good',
  decisionNumber: '15/QĐ',
  decidedOn: '2024-07-01',
  certificateNumber: 'SC-15',
  issuedOn: '2024-07-10',
  note: '',
}

describe('a course entered by hand', () => {
  test('stands with its certificate; a correction voids it and takes its place', async () => {
    const core = await cooperative()
    const { client } = core
    await client.personCourses.record({ id: 'a', personCourseId: 'a', entry: byHand })
    await client.scans.add({
      id: 's',
      subject: 'personCourse',
      key: 'a',
      file: new File(['%PDF-1.7'], 'chung-chi.pdf'),
    })
    const twice = client.personCourses.record({ id: 'b', personCourseId: 'b', entry: { ...byHand, member: 'TV0001' } })
    expect(await refusalOf(twice)).toMatchObject([{ code: 'person-course-repeated' }])
    const replaces = { personCourseId: 'a', reason: 'Ghi nhầm người' }
    await client.personCourses.record({
      id: 'c',
      personCourseId: 'c',
      entry: { ...byHand, member: 'TV0001' },
      replaces,
    })
    const { courses } = await client.personCourses.list({})
    expect(courses).toMatchObject([
      { personCourseId: 'c', name: 'Nguyễn Thị An', certificate: { state: 'issued', by: '2024-07-31' }, void: null },
      { personCourseId: 'a', scans: 1, void: { reason: 'Ghi nhầm người' } },
    ])
    expect((await client.personCourses.list({ member: 'TV0003' })).courses).toHaveLength(1)
    const again = client.personCourses.void({ id: 'd', personCourseId: 'a', reason: 'x' })
    expect(await refusalOf(again)).toMatchObject([{ code: 'person-course-void' }])
    expect(verifyFile(openBookOf(core).file)).toMatchObject({ ok: true })
  })

  test('is refused with every reason at once', async () => {
    const { client } = await cooperative()
    const wrong = {
      ...byHand,
      standing: 'studying' as const,
      openedOn: '2024-08-01',
      issuedOn: null,
      closedOn: '2024-07-01',
    }
    const refused = await refusalOf(client.personCourses.record({ id: 'a', personCourseId: 'a', entry: wrong }))
    expect(refused.map(({ code }) => code)).toEqual([
      'person-course-dates',
      'person-course-dates',
      'person-course-certificate',
      'person-course-not-completed',
    ])
    const nobody = client.personCourses.record({ id: 'b', personCourseId: 'b', entry: { ...byHand, member: 'TV9' } })
    expect(await refusalOf(nobody)).toMatchObject([{ code: 'person-course-who' }])
    const ahead = client.personCourses.record({
      id: 'c',
      personCourseId: 'c',
      entry: { ...byHand, issuedOn: '2027-01-01' },
    })
    expect(await refusalOf(ahead)).toMatchObject([{ code: 'person-course-ahead' }])
  })
})

describe('a post', () => {
  test('is shown, warned of and due while its holder has not completed the course it asks for', async () => {
    const { client } = await cooperative()
    const entry = { kind: 'chiefAccountant' as const, member: 'TV0003', fromDate: '2026-01-01', basis: 'Quyết định cũ' }
    const check = await client.posts.check({ entries: [entry], occasion: 'appointment', replaces: [] })
    const warning = check.warnings.find(({ code }) => code === 'post-untrained')
    expect(warning?.message).toContain('Kế toán hợp tác xã')
    expect(check.faults).toEqual([])
    await client.posts.appoint({ id: 'p', entries: [entry], replaces: [] })
    const posts = async () => (await client.personCourses.list({})).posts
    const due = async () => (await client.calendar.due({})).items.filter(({ code }) => code === 'post-untrained')
    expect(await posts()).toMatchObject([{ kind: 'chiefAccountant', track: 'accounting', standing: 'none' }])
    expect(await due()).toMatchObject([
      { values: { kind: 'chiefAccountant', name: 'Trần Văn Cường', track: 'accounting' } },
    ])
    const studying = {
      ...byHand,
      standing: 'studying' as const,
      resultClass: null,
      decidedOn: null,
      decisionNumber: '',
      certificateNumber: '',
      issuedOn: null,
    }
    await client.personCourses.record({ id: 'a', personCourseId: 'a', entry: studying })
    expect(await posts()).toMatchObject([{ standing: 'studying' }])
    expect(await due()).toHaveLength(1)
    await client.personCourses.record({
      id: 'b',
      personCourseId: 'b',
      entry: byHand,
      replaces: { personCourseId: 'a', reason: 'Đã xong' },
    })
    expect(await posts()).toMatchObject([{ standing: 'trained', personCourseId: 'b' }])
    expect(await due()).toHaveLength(0)
    expect(
      (await client.posts.check({ entries: [entry], occasion: 'appointment', replaces: [] })).warnings,
    ).not.toMatchObject([{ code: 'post-untrained' }])
  })

  test('and a certificate that has not come 30 days after the decision is due', async () => {
    const { client } = await cooperative()
    const waiting = { ...byHand, certificateNumber: '', issuedOn: null }
    await client.personCourses.record({ id: 'a', personCourseId: 'a', entry: waiting })
    const { items } = await client.calendar.due({})
    expect(items.filter(({ code }) => code === 'certificate-late')).toMatchObject([
      { dueOn: '2024-07-31', state: 'overdue' },
    ])
  })
})

describe('a packet of a school', () => {
  test('is taken in whole, its people recognised by number or by name and birth date', async () => {
    const [from, to] = [await school(), await cooperative()]
    const file = await from.client.trainingPackets.make({ courseId: 'c', taxCode: TAX })
    expect(file.name).toBe(`ket-qua-KT1-2026-${TAX}-2026-07-15.zip`)
    expect(await refusalOf(to.client.personCourses.preview({ file }))).toMatchObject([{ code: 'packet-key-unknown' }])
    await trust(to, from)
    const preview = await to.client.personCourses.preview({ file })
    expect(preview.learners).toMatchObject([
      { name: 'Nguyễn Thị An', member: { code: 'TV0001', by: 'idNumber' }, action: 'new' },
      { name: 'Lê Văn Bình', member: { code: 'TV0002', by: 'nameAndBirth' }, action: 'new' },
    ])
    expect(await to.client.personCourses.take({ id: 't', file })).toEqual({ written: 2, replaced: 0, same: 0 })
    const { courses } = await to.client.personCourses.list({ member: 'TV0001' })
    expect(courses).toMatchObject([{ source: 'packet', standing: 'studying', packet: { sender: 'Trung tâm Đào tạo' } }])
    const again = to.client.personCourses.take({ id: 'u', file })
    expect(await refusalOf(again)).toMatchObject([{ code: 'packet-repeated' }])
    const input = openBookOf(to).connection.raw.prepare(`SELECT input FROM command WHERE id = 't'`).pluck().get()
    expect(String(input)).not.toContain('037090000001')
    expect(verifyFile(openBookOf(to).file)).toMatchObject({ ok: true })
  })

  test('that says it differently later replaces what it corrects, an older one never, and people may be said to be others', async () => {
    const [from, to] = [await school(), await cooperative()]
    await trust(to, from)
    const early = await from.client.trainingPackets.make({ courseId: 'c', taxCode: TAX })
    await to.client.personCourses.take({ id: 't', file: early, people: [{ key: 'e2', member: null }] })
    await from.client.courses.leave({ id: 'x', enrolmentId: 'e2', leftOn: '2026-05-01', reason: 'Ốm' })
    Object.assign(from.state, { now: () => '2026-07-16T02:00:00.000Z' })
    const late = await from.client.trainingPackets.make({ courseId: 'c', taxCode: TAX })
    expect((await to.client.personCourses.preview({ file: late })).learners.map(({ action }) => action)).toEqual([
      'same',
      'replaces',
    ])
    expect(await to.client.personCourses.take({ id: 'u', file: late })).toEqual({ written: 0, replaced: 1, same: 1 })
    const { courses } = await to.client.personCourses.list({ member: 'TV0002' })
    expect(courses).toMatchObject([{ standing: 'notCompleted', void: null }])
    Object.assign(from.state, { now: () => '2026-07-14T02:00:00.000Z' })
    const older = await from.client.trainingPackets.make({ courseId: 'c', taxCode: TAX })
    expect(await refusalOf(to.client.personCourses.take({ id: 'v', file: older }))).toMatchObject([
      { code: 'packet-older' },
    ])
  })

  test('for another co-operative, of nobody here, altered, or with a key that was withdrawn is refused', async () => {
    const [from, to] = [await school(), await cooperative()]
    await trust(to, from)
    const other = await from.client.trainingPackets.make({ courseId: 'c', taxCode: '2700999999' })
    expect(await refusalOf(to.client.personCourses.preview({ file: other }))).toMatchObject([
      { code: 'packet-other-recipient' },
    ])
    const stranger = await cooperative('2700000000')
    await trust(stranger, from)
    const all = await from.client.trainingPackets.make({ courseId: 'c', taxCode: null })
    expect(await refusalOf(stranger.client.personCourses.preview({ file: all }))).toMatchObject([
      { code: 'packet-empty' },
    ])
    expect((await to.client.personCourses.preview({ file: all })).learners).toMatchObject([
      { member: { by: 'nameAndBirth' } },
      {},
    ])
    const bytes = new Uint8Array(await all.arrayBuffer())
    bytes[bytes.length - 200] = (bytes[bytes.length - 200] ?? 0) ^ 1
    const altered = to.client.personCourses.preview({ file: new File([bytes], all.name) })
    expect((await refusalOf(altered))[0]?.code).toMatch(/^packet-/)
    const [key] = (await to.client.personCourses.keys({})).keys
    await to.client.personCourses.withdrawKey({
      id: 'w',
      fingerprint: key?.fingerprint ?? '',
      withdrawnOn: '2026-07-19',
      reason: 'Mất USB',
    })
    expect(await refusalOf(to.client.personCourses.preview({ file: all }))).toMatchObject([
      { code: 'packet-key-withdrawn' },
    ])
  })

  test('says who graduated, in which class, with the certificate, once the decision is there; a certificate taken back is no longer one', async () => {
    const [from, to] = [await taughtClass(['Nguyễn Thị An', 'Lê Văn Bình']), await cooperative()]
    await from.client.signingKeys.make({ id: 'k' })
    await trust(to, from)
    const entry = { ...testLearner('Nguyễn Thị An', '037090000001'), birthPlace: 'Ninh Bình', cooperativeTaxCode: TAX }
    await from.client.learners.save({ id: 'own', learnerId: 'l1', entry })
    for (const module of [1, 2, 3]) await giveTestMarks(from, 'e1', module, [80, 80])
    await from.client.courses.end({ id: 'end', courseId: 'c', endedOn: '2026-06-05' })
    await from.client.graduation.propose({ id: 'h', councilId: 'h', courseId: 'c', members: testCouncil, place: '' })
    await from.client.graduation.sit({ id: 'sit', councilId: 'h', heldOn: '2026-06-08', minutesNumber: '01/BB-HĐ' })
    const signed = { signer: 'Nguyễn Văn Hòa', signerTitle: 'Giám đốc' }
    const decision = { decisionId: 'q', councilId: 'h', number: '05/QĐ-TT', decidedOn: '2026-06-09' }
    await from.client.graduation.decide({ id: 'decide', ...decision, ...signed })
    const ask = { courseId: 'c', taxCode: TAX }
    await to.client.personCourses.take({ id: 't', file: await from.client.trainingPackets.make(ask) })
    const own = async () => (await to.client.personCourses.list({ member: 'TV0001' })).courses
    expect(await own()).toMatchObject([
      {
        standing: 'completed',
        resultClass: 'veryGood',
        decidedOn: '2026-06-09',
        certificateNumber: '',
        certificate: { state: 'overdue' },
      },
    ])
    Object.assign(from.state, { now: () => '2026-06-11T02:00:00.000Z' })
    const issued = { decisionId: 'q', firstNumber: '001/2026/SC-KT', issuedOn: '2026-06-10' }
    await from.client.certificates.issue({ id: 'issue', ...issued, ...signed })
    await to.client.personCourses.take({ id: 'u', file: await from.client.trainingPackets.make(ask) })
    expect(await own()).toMatchObject([
      { certificateNumber: '001/2026/SC-KT', certificate: { state: 'issued' }, void: null },
      { void: { reason: expect.stringContaining('gói') } },
    ])
    Object.assign(from.state, { now: () => '2026-06-12T02:00:00.000Z' })
    const revoke = { line: 1, revokedOn: '2026-06-12', decisionNumber: '9/QĐ-TT', reason: 'Gian lận' }
    await from.client.certificates.revoke({ id: 'revoke', ...revoke })
    await to.client.personCourses.take({ id: 'v', file: await from.client.trainingPackets.make(ask) })
    expect((await own())[0]).toMatchObject({ standing: 'notCompleted', certificateNumber: '' })
  })
})

test('the report of a year counts who completed a course in it, once, and not what is void', async () => {
  const core = await cooperative()
  const { client } = core
  await client.personCourses.record({ id: 'a', personCourseId: 'a', entry: byHand })
  await client.personCourses.record({
    id: 'b',
    personCourseId: 'b',
    entry: { ...byHand, resultClass: 'veryGood' },
    replaces: { personCourseId: 'a', reason: 'ghi nhầm xếp loại' },
  })
  const other = { ...byHand, member: 'TV0001', track: null, level: null, certificateNumber: '', issuedOn: null }
  await client.personCourses.record({ id: 'c', personCourseId: 'c', entry: other })
  const { connection } = openBookOf(core)
  expect(coursesCompleted(connection, '2024-06-30', '2024-06-30')).toEqual([
    { track: 'accounting', completed: 1, certificates: 1 },
    { track: null, completed: 1, certificates: 0 },
  ])
  expect(coursesCompleted(connection, '2024-07-01', '2024-12-31')).toEqual([])
})
