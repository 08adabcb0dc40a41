import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { MemberListChoices, MemberListPreview } from '@shared/contract/member-imports'
import { clientCore, csvFile, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import { xlsxBytes } from '../../importing/reading/test-files'
import type { Core } from '../../index'

function openCore(): Core {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder)
  core.openBook(join(folder, 'so.htx'))
  return core
}

const xlsxFile = async (name: string, rows: readonly (readonly unknown[])[]) =>
  new File([new Uint8Array(await xlsxBytes(rows))], name)

/** A list as a co-operative keeps it: titles above, the letters of .VnTime fonts in some columns and of VNI in one, a total below. */
const OLD_LIST = [
  ['HTX N¤NG NGHIÖP KIM §¤NG'],
  ['DANH S¸CH THµNH VI£N N¡M 2025'],
  [],
  [
    'TT',
    'Hä vµ tªn',
    'N¨m sinh',
    'Giíi tÝnh',
    'Sè CCCD',
    'Th«n',
    'Vèn gãp (triÖu ®ång)',
    'Ngµy vµo HTX',
    'Tr×nh ®é',
    'Thöôøng truù',
    'QuyÒn sö dông',
  ],
  [
    1,
    'NguyÔn V¨n ¸nh',
    1965,
    'Nam',
    '034065001234',
    'Th«n Th­îng',
    1.5,
    '01/03/2015',
    'Trung cÊp',
    'xaõ Kim Ñoâng, tænh Höng Yeân',
    'a',
  ],
  [2, 'TrÇn ThÞ H­¬ng', '12/05/1972', 'N÷', '034172005678', 'Th«n H¹', 2, '15/06/2018', '', 'xaõ Kim Ñoâng', 'b'],
  [3, 'Ph¹m ViÕt Hïng', '20/10/1980', 'Nam', '034080009999', 'nhµ níc', 10, '15/06/2018', '§¹i häc', '', ''],
  ['', 'Tæng céng', '', '', '', '', 13.5, '', '', '', ''],
]

async function previewOf(core: Core, file: File, choices: MemberListChoices): Promise<MemberListPreview> {
  const stream = await core.client.memberImports.preview({ file, choices })
  for (;;) {
    const step = await stream.next()
    if (step.done) return step.value
  }
}

const registerOf = (core: Core) =>
  openBookOf(core)
    .connection.raw.prepare(
      `SELECT member.code, name, birthDate, gender, idNumber, hamlet, address, education, pledgedCapital, joinedOn, stage
       FROM member JOIN party USING (code) ORDER BY member.code`,
    )
    .all()

describe('a list in old fonts', () => {
  test('is understood, shown before it is written, written whole, and the second time changes nothing', async () => {
    const core = openCore()
    const file = await xlsxFile('danh-sach.xlsx', OLD_LIST)
    const list = await core.client.memberImports.read({ file })
    expect(list).toMatchObject({
      rowCount: 4,
      remembered: false,
      faults: [],
      choices: { headingRow: 4, capitalUnit: 'million' },
    })
    expect(list.headings[1]).toEqual({ written: 'Hä vµ tªn', read: 'Họ và tên' })
    expect(list.choices.columns.map(({ field, letters }) => [field, letters])).toEqual([
      [null, 'unicode'],
      ['name', 'tcvn3'],
      ['birthDate', 'unicode'],
      ['gender', 'tcvn3'],
      ['idNumber', 'unicode'],
      ['hamlet', 'tcvn3'],
      ['pledgedCapital', 'unicode'],
      ['joinedOn', 'unicode'],
      ['education', 'tcvn3'],
      // Its heading is written in another code than the others.
      ['address', 'vni'],
      [null, 'unicode'],
    ])
    const { choices } = list
    const preview = await previewOf(core, file, choices)
    expect(preview).toMatchObject({
      rowCount: 3,
      created: 3,
      changed: 0,
      unchanged: 0,
      faults: [],
      unusedColumns: ['TT', 'Quyền sử dụng'],
    })
    expect(preview.rows[0]?.values).toMatchObject({
      name: 'Nguyễn Văn Ánh',
      birthDate: '01/01/1965',
      address: 'xã Kim Đông, tỉnh Hưng Yên',
      pledgedCapital: '1.500.000',
    })
    expect(preview.warnings.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['birth-year-only', null, null],
      ['letter-lost', 7, 'nhà nớc'],
    ])
    expect(preview.warnings[1]?.message).toContain('«nước»')
    expect(registerOf(core)).toEqual([])

    expect(await core.client.memberImports.run({ id: 'one', file, choices })).toEqual({
      created: 3,
      changed: 0,
      unchanged: 0,
    })
    expect(registerOf(core)).toMatchObject([
      {
        code: 'TV0001',
        name: 'Nguyễn Văn Ánh',
        birthDate: '1965-01-01',
        gender: 'male',
        hamlet: 'Thôn Thượng',
        pledgedCapital: 1_500_000,
        stage: 'active',
      },
      { code: 'TV0002', name: 'Trần Thị Hương', birthDate: '1972-05-12', gender: 'female', address: 'xã Kim Đông' },
      {
        code: 'TV0003',
        name: 'Phạm Viết Hùng',
        joinedOn: '2018-06-15',
        pledgedCapital: 10_000_000,
        education: 'Đại học',
      },
    ])

    const again = await core.client.memberImports.read({ file })
    expect(again).toMatchObject({ remembered: true, choices })
    const before = registerOf(core)
    const versions = openBookOf(core).connection.raw.prepare('SELECT count(*) FROM memberVersion').pluck()
    const count = versions.get()
    expect(await previewOf(core, file, choices)).toMatchObject({ created: 0, changed: 0, unchanged: 3, faults: [] })
    expect(await core.client.memberImports.run({ id: 'two', file, choices })).toEqual({
      created: 0,
      changed: 0,
      unchanged: 3,
    })
    expect([registerOf(core), versions.get()]).toEqual([before, count])
  })

  test('as CSV in the bytes of Latin-1, and with capitals by font', async () => {
    const core = openCore()
    const text = 'Hä tªn;N¨m sinh;Th«n\r\nnguyÔn v¨n an;1970;th«n ®«ng\r\n'
    const file = new File([Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))], 'cu.csv')
    const list = await core.client.memberImports.read({ file })
    expect(list.choices.columns.map(({ field }) => field)).toEqual(['name', 'birthDate', 'hamlet'])
    const capitals = {
      ...list.choices,
      columns: list.choices.columns.map((one, i) => ({
        ...one,
        letters: i === 0 ? ('tcvn3Capitals' as const) : one.letters,
      })),
    }
    const { rows } = await previewOf(core, file, capitals)
    expect(rows[0]?.values).toMatchObject({ name: 'NGUYỄN VĂN AN', hamlet: 'thôn đông' })
  })
})

describe('what a list says of members that are there', () => {
  test('changes their facts, keeps what goes another way, and takes nothing away', async () => {
    const core = openCore()
    const first = csvFile(
      'a.csv',
      'Mã TV;Họ tên;Ngày sinh;Điện thoại;Vốn góp',
      'TV01;Lê Văn Bình;02/02/1960;0912345678;500000',
      'TV02;Lê Văn Bình;03/03/1970;;700000',
    )
    const { choices } = await core.client.memberImports.read({ file: first })
    await core.client.memberImports.run({ id: 'a', file: first, choices })

    const second = csvFile(
      'b.csv',
      'Họ và tên;Năm sinh;Điện thoại;Thôn;Vốn góp',
      'LÊ VĂN BÌNH;1970;0987654321;Đông;900000',
      'Lê Văn Bình;1960;;;',
    )
    const list = await core.client.memberImports.read({ file: second })
    const preview = await previewOf(core, second, list.choices)
    expect(preview.rows.map(({ code, outcome, changed }) => [code, outcome, changed])).toEqual([
      ['TV02', 'changed', ['name', 'hamlet', 'phone']],
      ['TV01', 'unchanged', []],
    ])
    expect(preview.warnings.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['member-kept', 2, 'Vốn góp'],
    ])
    await core.client.memberImports.run({ id: 'b', file: second, choices: list.choices })
    expect(registerOf(core)).toMatchObject([
      { code: 'TV01', name: 'Lê Văn Bình', hamlet: '', pledgedCapital: 500_000 },
      { code: 'TV02', name: 'LÊ VĂN BÌNH', birthDate: '1970-03-03', hamlet: 'Đông', pledgedCapital: 700_000 },
    ])
    const reasons = openBookOf(core)
      .connection.raw.prepare('SELECT member, reason FROM memberVersion ORDER BY versionId')
      .all()
    expect(reasons.at(-1)).toEqual({ member: 'TV02', reason: 'Nhập từ danh sách «b.csv»' })
  })

  test('somebody alike is said, not taken for the same', async () => {
    const core = openCore()
    const first = csvFile('a.csv', 'Mã TV;Họ tên;Số CCCD;Ngày sinh', 'TV01;Lê Văn Bình;034060001111;02/02/1960')
    const { choices } = await core.client.memberImports.read({ file: first })
    await core.client.memberImports.run({ id: 'a', file: first, choices })
    const other = csvFile(
      'c.csv',
      'Mã TV;Họ tên;Số CCCD;Ngày sinh',
      'TV09;Lê Bình;034060001111;02/02/1960',
      'TV10;Lê Bình;034060001111;02/02/1960',
    )
    const preview = await previewOf(core, other, choices)
    expect(preview.created).toBe(2)
    expect(preview.warnings.map(({ code, row }) => [code, row])).toEqual([
      ['member-resembles', 2],
      ['member-resembles', 3],
      ['member-listed-twice', 3],
    ])
  })
})

describe('a list with faults', () => {
  test('names each by row and column, and is refused whole', async () => {
    const core = openCore()
    const file = csvFile(
      'x.csv',
      'Mã TV;Họ tên;Loại thành viên;Ngày sinh;Vốn góp;SĐT',
      'TV01;An;chính thức;31/02/1970;1000;12',
      'TV02;;chính thức;;;0912345678',
      'TV03;Chi;hội viên;;x;',
      'TV04;Dung;;;;',
      'TV04;Dũng;;;;',
    )
    const { choices } = await core.client.memberImports.read({ file })
    const { faults, warnings } = await previewOf(core, file, choices)
    expect(faults.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['date-unknown', 2, 'Ngày sinh'],
      ['cell-missing', 3, 'Họ tên'],
      ['choice-unknown', 4, 'Loại thành viên'],
      ['amount-unknown', 4, 'Vốn góp'],
      ['member-repeated', 6, 'Mã TV'],
    ])
    expect(warnings).toEqual([])
    expect(await refusalOf(core.client.memberImports.run({ id: 'x', file, choices }))).toEqual(faults)
    expect(registerOf(core)).toEqual([])
  })

  test('no column of names, and one field for two columns', async () => {
    const core = openCore()
    const file = csvFile('y.csv', 'Tên gọi;SĐT;Liên lạc', 'An;0912345678;1')
    const { choices } = await core.client.memberImports.read({ file })
    const twice = withField(withField(choices, 1, 'phone'), 2, 'phone')
    expect((await previewOf(core, file, twice)).faults.map(({ code }) => code)).toEqual([
      'column-repeated',
      'column-missing',
    ])
    const none = csvFile('z.csv', '')
    const { faults } = await core.client.memberImports.read({ file: none })
    expect(faults.map(({ code }) => code)).toEqual(['file-empty'])
    expect(
      (await refusalOf(core.client.memberImports.run({ id: 'z', file: none, choices }))).map(({ code }) => code),
    ).toEqual(['file-empty'])
  })

  test('what is hidden in an export says nothing', async () => {
    const core = openCore()
    const first = csvFile('a.csv', 'Mã TV;Họ tên;Số CCCD', 'TV01;Lê Văn Bình;034060001111')
    const { choices } = await core.client.memberImports.read({ file: first })
    await core.client.memberImports.run({ id: 'a', file: first, choices })
    const masked = csvFile('m.csv', 'Mã TV;Họ tên;Số CCCD', 'TV01;Lê Văn Bình;034 ••• ••• 111')
    expect(await previewOf(core, masked, choices)).toMatchObject({ unchanged: 1, changed: 0, faults: [] })
  })
})

function withField(choices: MemberListChoices, column: number, field: 'phone'): MemberListChoices {
  return { ...choices, columns: choices.columns.map((one, i) => (i === column ? { ...one, field } : one)) }
}
