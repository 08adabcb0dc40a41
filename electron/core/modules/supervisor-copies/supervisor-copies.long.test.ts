import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientCore, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import { openDatabase } from '../../db/open-database'
import { decryptFile } from '../../backup/encrypted-file'
import { verifyFile } from '../../ledger/verify/verify-book'
import { verifyFileSince } from '../../ledger/verify/verify-since'
import { memberOf, membershipBook } from '../membership/test-membership'

const PASSWORD = 'mùa gặt tháng mười'
const COPY = 'bờ ao sau nhà'
const secrets = {
  idNumber: '037085001234',
  phone: '0912345678',
  bankAccount: '0711000987654 Agribank',
  birthDate: '1985-04-02',
}
const hidden = ['037085001234', '0912345678', '0711000987654', '1985-04-02']

/** A book with one member whose every personal field is known and a scan of their paper, a voucher, and a supervisor with a draft. */
async function officeBook() {
  const book = await membershipBook()
  const { client, next } = book
  const code = await memberOf(book)
  const changes = { phone: secrets.phone, bankAccount: secrets.bankAccount }
  await client.members.change({ id: next(), code, fromDate: '2025-05-01', reason: 'bổ sung', changes })
  const paper = new File([`%PDF-1.4 căn cước ${secrets.idNumber} %%EOF`], 'căn cước.pdf')
  await client.scans.add({ id: next(), subject: 'member', key: code, file: paper })
  await client.signingKeys.make({ id: next() })
  const fingerprint = Array.from({ length: 8 }, () => 'A1B2').join('-')
  const registered = { fingerprint, name: 'Liên minh', paper: 'Giấy 1', acceptedOn: '2025-05-01' }
  await client.allianceExchange.register({ id: next(), ...registered })
  await client.allianceExchange.setLine({ id: next(), address: 'https://lienminh.invalid', isOn: true })
  await client.people.setPassword({ id: next(), person: 'owner', password: PASSWORD })
  await client.people.add({ id: next(), name: 'Ông Hùng', role: 'supervisor', password: PASSWORD })
  await client.people.add({ id: next(), name: 'Bà Lan', role: 'supervisor', password: PASSWORD })
  const signIn = (name: string) => client.session.signIn({ id: next(), name, password: PASSWORD })
  await signIn('Bà Lan')
  await keepDraft(book, 'Nháp của bà Lan')
  await signIn('Ông Hùng')
  await keepDraft(book, 'Nháp của ông Hùng')
  return { ...book, code, signIn }
}

type Office = Awaited<ReturnType<typeof membershipBook>>

async function keepDraft({ client, next }: Office, title: string): Promise<void> {
  await client.supervisorDrafts.setPassword({ id: next(), password: PASSWORD, again: PASSWORD })
  await client.supervisorDrafts.unlock({ password: PASSWORD })
  const content = { kind: 'note' as const, title, text: 'Chữ', finding: null, report: null }
  await client.supervisorDrafts.save({ id: next(), draftId: title, content })
}

/** The copy as a supervisor carries it, made now. */
async function copyOf({ client, next }: Office, wish: { checkName?: string; opened?: string[] } = {}): Promise<File> {
  const { copyId } = await client.supervisorCopies.make({ id: next(), ...wish })
  return client.supervisorCopies.file({ copyId, password: COPY })
}

/** The copy opened by another core, on the supervisor's own PC. */
async function openedAtHome(file: File) {
  const home = clientCore(quickFolder(), { now: () => '2025-06-10T02:00:00.000Z' })
  const { path, info, result } = await home.client.supervisorCopies.open({ file, password: COPY })
  return { home, path, info, result, client: home.client }
}

describe('a copy on a stick (reading 19)', { timeout: 120_000 }, () => {
  test('is one encrypted file, verified whole at home, of the book up to the row that says it was made', async () => {
    const office = await officeBook()
    const file = await copyOf(office)
    expect(file.name).toMatch(/\.htxcopy$/)
    const bytes = Buffer.from(await file.arrayBuffer())
    for (const word of ['SQLite', 'Ông Hùng', ...hidden]) expect(bytes.includes(word), word).toBe(false)
    const { info, result, path, home } = await openedAtHome(file)
    expect(result.checks.filter(({ ok }) => !ok)).toEqual([])
    const { ledger } = openBookOf(office.core)
    const { ledger: copied } = openBookOf(home)
    expect(copied.memory.commandHead).toEqual(ledger.memory.commandHead)
    expect(info).toMatchObject({ madeFor: 'Ông Hùng', opened: [], checkName: '' })
    expect(info.withheld).toBeGreaterThan(1)
    expect(result.checks.find(({ name }) => name === 'command-chain')?.detail).toBe(
      `${ledger.memory.commandHead.id} dòng lịch sử nối liền nhau.`,
    )
    expect(openBookOf(home).readOnly).toBe(true)
    expect(statSync(path).size).toBeGreaterThan(0)
  })

  test('holds no identity of anybody in any byte of the file at home, and no password or draft but their own', async () => {
    const office = await officeBook()
    const { path } = await openedAtHome(await copyOf(office))
    const bytes = readFileSync(path)
    // The search itself works.
    expect(bytes.includes('Ông Hùng')).toBe(true)
    for (const secret of [...hidden, '%PDF-1.4']) expect(bytes.includes(secret), secret).toBe(false)
    const connection = openDatabase(path, 'read')
    const { raw } = connection
    expect(raw.prepare(`SELECT name FROM user WHERE password LIKE 'scrypt$1%'`).pluck().all()).toEqual(['Ông Hùng'])
    expect(raw.prepare('SELECT draftId FROM supervisorDraft').pluck().all()).toEqual(['Nháp của ông Hùng'])
    expect(raw.prepare('SELECT fingerprint FROM signingKey').pluck().all()).toEqual([])
    expect(raw.prepare('SELECT isOn FROM alliance WHERE request IS NULL').pluck().all()).toEqual([0])
    connection.close()
  })

  test('without its password the chain is still judged by its links, and says so; with a wrong one it is a fault', async () => {
    const { path } = await openedAtHome(await copyOf(await officeBook()))
    const plainly = verifyFile(path)
    expect(plainly.ok).toBe(true)
    expect(plainly.checks.find(({ name }) => name === 'command-chain')?.detail).toContain('chỉ kiểm chỗ nối')
    expect(verifyFile(path, undefined, 'không phải').ok).toBe(false)
    expect(verifyFile(path, undefined, COPY).ok).toBe(true)
  })

  test('what is withheld cannot be changed unseen, nor can a book of the office pretend to withhold', async () => {
    const office = await officeBook()
    const { path } = await openedAtHome(await copyOf(office))
    const copy = openDatabase(path, 'write')
    copy.raw.exec(
      `DROP TRIGGER commandNoUpdate; UPDATE command SET summary = 'Khác' WHERE sequence IN (SELECT sequence FROM withheldInput)`,
    )
    copy.close()
    expect(verifyFile(path, undefined, COPY).checks.find(({ name }) => name === 'command-chain')?.ok).toBe(false)
    const { connection } = openBookOf(office.core)
    connection.raw.exec(
      `DROP TRIGGER commandNoUpdate; INSERT INTO withheldInput VALUES (2, '${'A'.repeat(60)}'); UPDATE command SET input = '', summary = 'Khác' WHERE sequence = 2`,
    )
    expect(verifyFile(connection.file).checks.find(({ name }) => name === 'command-chain')?.ok).toBe(false)
  })

  test('shows what changed since the fingerprint of the last visit', async () => {
    const office = await officeBook()
    const { fingerprint } = await office.client.book.info({})
    await office.signIn('Chủ sổ')
    const party = {
      kind: 'customer' as const,
      code: 'KH01',
      name: 'Khách',
      taxCode: '',
      address: '',
      phone: '',
      bankAccount: '',
    }
    await office.client.parties.add({ id: office.next(), party })
    await office.signIn('Ông Hùng')
    const { path } = await openedAtHome(await copyOf(office))
    const { ok, changes = [], since } = verifyFileSince(path, fingerprint, undefined, COPY)
    expect(ok).toBe(true)
    expect(since?.fingerprint).toBe(fingerprint)
    expect(changes.map(({ procedure }) => procedure)).toEqual(['parties.add', 'supervisorCopies.make'])
  })

  test('is only read, by whoever asks, and their drafts open there with their own password', async () => {
    const { client, path, home } = await openedAtHome(await copyOf(await officeBook()))
    expect(await client.session.state({})).toMatchObject({ passwords: true, user: null })
    await client.session.signIn({ id: 'x', name: 'Ông Hùng', password: PASSWORD })
    expect(await refusalOf(client.session.signIn({ id: 'y', name: 'Chủ sổ', password: PASSWORD }))).toMatchObject([
      { code: 'sign-in-wrong' },
    ])
    await client.supervisorDrafts.unlock({ password: PASSWORD })
    expect(await client.supervisorDrafts.list({})).toMatchObject([{ content: { title: 'Nháp của ông Hùng' } }])
    await expect(client.supervisorDrafts.remove({ id: 'r', draftId: 'Nháp của ông Hùng' })).rejects.toMatchObject({
      code: 'UNUSABLE',
    })
    home.state.open?.close()
    home.state.open = null
    home.openBook(path)
    expect(openBookOf(home).readOnlyReason).toContain('bản sao sổ lập cho kiểm soát viên')
  })

  test('leaves fields open for the members of a named check, which the office’s chain says', async () => {
    const office = await officeBook()
    const { client, code, next, core } = office
    const nameless = client.supervisorCopies.make({ id: next(), opened: [code] })
    expect(await refusalOf(nameless)).toMatchObject([{ code: 'copy-check-missing', column: 'checkName' }])
    const strange = client.supervisorCopies.make({ id: next(), opened: ['TV9999'], checkName: 'Việc' })
    expect(await refusalOf(strange)).toMatchObject([{ code: 'member-unknown' }])
    const file = await copyOf(office, { checkName: 'Đối chiếu danh sách nhận tiền', opened: [code] })
    const summary = (await client.book.history({ before: null, limit: 1, search: '' })).rows[0]?.summary
    expect(summary).toBe(
      `Lập bản sao sổ cho Ông Hùng, để mở thông tin cá nhân của ${code} cho cuộc kiểm tra: Đối chiếu danh sách nhận tiền`,
    )
    const home = await openedAtHome(file)
    await home.client.session.signIn({ id: 'x', name: 'Ông Hùng', password: PASSWORD })
    expect(await home.client.supervisorCopies.opened({})).toMatchObject({
      info: { checkName: 'Đối chiếu danh sách nhận tiền', opened: [code] },
      members: [{ code, ...secrets }],
    })
    // Everywhere else they are masked as before.
    expect(JSON.stringify(await home.client.members.get({ code }))).not.toContain(secrets.idNumber)
    expect(await client.supervisorCopies.opened({})).toBeNull()
    expect(await client.supervisorCopies.list({})).toMatchObject([{ madeFor: 'Ông Hùng', opened: [code] }])
    expect(openBookOf(core).readOnly).toBe(false)
  })

  test('is taken by nobody else, with no short password, and nothing else is taken for one', async () => {
    const office = await officeBook()
    const { client, next, signIn } = office
    const { copyId } = await client.supervisorCopies.make({ id: next() })
    expect(await refusalOf(client.supervisorCopies.file({ copyId, password: 'ngắn' }))).toMatchObject([
      { code: 'password-short' },
    ])
    const file = await client.supervisorCopies.file({ copyId, password: COPY })
    await signIn('Bà Lan')
    expect(await refusalOf(client.supervisorCopies.file({ copyId, password: COPY }))).toMatchObject([
      { code: 'supervisor-copy-unknown' },
    ])
    const home = clientCore(quickFolder())
    const wrong = home.client.supervisorCopies.open({ file, password: 'không phải' })
    expect(await refusalOf(wrong)).toMatchObject([{ code: 'backup-password' }])
    const other = new File(['không phải bản sao'], 'x.htxcopy')
    expect(await refusalOf(home.client.supervisorCopies.open({ file: other, password: COPY }))).toMatchObject([
      { code: 'copy-not-a-copy' },
    ])
    // Packed and encrypted as it is, it restores over no book.
    const folder = quickFolder()
    writeFileSync(join(folder, 'x'), Buffer.from(await file.arrayBuffer()))
    decryptFile(join(folder, 'x'), join(folder, 'y'), COPY)
    expect(readFileSync(join(folder, 'y')).subarray(0, 2).toString('hex')).toBe('1f8b')
  })
})
