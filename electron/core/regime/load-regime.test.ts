import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resourcesFolder } from '../resources-folder'
import { loadRegime } from './load-regime'

const folder = join(resourcesFolder(), 'regimes', 'tt71-2024')

describe('the regime of Circular 71/2024/TT-BTC', () => {
  const regime = loadRegime(folder)

  it('holds all 112 accounts: 51 of level 1, 57 of level 2, 4 of level 3', () => {
    expect(regime.accounts).toHaveLength(112)
    expect([1, 2, 3].map((level) => regime.accounts.filter((account) => account.level === level).length)).toEqual([
      51, 57, 4,
    ])
    expect(regime.accountByCode.get('4422')?.nameVi).toBe('Nguồn hình thành tài sản chung không chia')
  })

  it('asks for a party on the accounts of reading 33 and no others', () => {
    const asked = regime.accounts.filter((account) => account.needsParty).map((account) => account.code)
    expect(asked).toEqual('1121 1122 131 13211 13212 1322 1361 1368 138 141 331 3361 3368 338 341 4111'.split(' '))
  })

  it('knows the ten kinds of voucher in their order (reading 38)', () => {
    expect(regime.voucherKinds.map((kind) => kind.code).join(' ')).toBe('PT PC BC BN MH BH PN PX PK KC')
  })

  it('prints on A4: columns of every form fill the page between its margins', () => {
    for (const form of [...Object.values(regime.statements), ...Object.values(regime.books)]) {
      const width = form.columns.reduce((sum, column) => sum + column.widthMm, 0)
      expect([form.id, width]).toEqual([form.id, form.orientation === 'portrait' ? 170 : 257])
    }
  })
})

describe('a regime that cannot be read whole', () => {
  let copy = ''
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'regime-'))
    cpSync(folder, copy, { recursive: true })
  })
  afterEach(() => rmSync(copy, { recursive: true }))

  const change = (file: string, from: string, to: string) => {
    const text = readFileSync(join(copy, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(copy, file), text.replace(from, to))
  }
  const faults: [name: string, file: string, from: string, to: string, message: RegExp][] = [
    [
      'an account that is not in the chart',
      'statements.json',
      'CRD(331)',
      'CRD(339)',
      /statements\.json, B01-HTX line 310.*account 339 /,
    ],
    ['the misprints of the circular', 'statements.json', 'CR(214 except 2142)', 'CR(2411)', /line 152.*account 2411 /],
    ['class 0 in a statement', 'statements.json', 'DR(121)', 'DR(0)', /line 120.*account 0 /],
    [
      'a line that does not exist',
      'statements.json',
      '[151] + [152]',
      '[151] + [153]',
      /line 150: line \[153\] does not exist/,
    ],
    ['a formula that cannot be read', 'statements.json', 'DR(121)', 'DR(121', /line 120.*at the end: expected "\)"/],
    ['an unknown function', 'statements.json', 'DR(121)', 'BAL(121)', /line 120.*"BAL" is no function/],
    ['an account without its parent', 'accounts.json', '"code": "1111"', '"code": "2111"', /account 2111/],
    ['an account twice', 'accounts.json', '"code": "1112"', '"code": "1111"', /account 1111: it stands there twice/],
    ['a misspelt key', 'accounts.json', '"needsParty"', '"needParty"', /accounts\.json/],
    ['a closing step to nowhere', 'closing.json', '"to": "4212"', '"to": "4213"', /closing\.json: account 4213/],
    [
      'a kind with an unknown account',
      'voucher-kinds.json',
      '"debit": "1121"',
      '"debit": "1129"',
      /voucher-kinds\.json, BC: account 1129/,
    ],
    ['no JSON at all', 'books.json', '{', '', /books\.json/],
  ]
  it.each(faults)('is refused: %s', (_, file, from, to, message) => {
    change(file, from, to)
    expect(() => loadRegime(copy)).toThrow(message)
  })

  it('is refused when lines are worked out from themselves', () => {
    change('statements.json', '"formula": "[10a] - [11a] - [12a]"', '"formula": "[20b]"')
    change('statements.json', '"formula": "[10b] - [11b] - [12b]"', '"formula": "[20a]"')
    expect(() => loadRegime(copy)).toThrow(/worked out from itself \(20a, 20b, 20a\)/)
  })

  it('names a missing file', () => {
    rmSync(join(copy, 'books.json'))
    expect(() => loadRegime(copy)).toThrow(/books\.json/)
  })
})
