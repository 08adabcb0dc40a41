import { describe, expect, it } from 'vitest'
import { newPlace, readPlace, type ReportPlace, requestOf, writePlace } from './report-place'

const YEAR = { from: '2025-01-01', to: '2025-12-31' }

function roundTrip(place: ReportPlace): ReportPlace | null {
  const [path = '', search = ''] = writePlace(place).split('?')
  return readPlace(path, search)
}

describe('the address of a report', () => {
  it('is read back as it was written, drill and all', () => {
    const deep: ReportPlace = {
      ...newPlace('B01-HTX'),
      period: YEAR,
      drill: { row: 17, column: 'closing', account: '331', party: '', posting: 12 },
    }
    expect(roundTrip(deep)).toEqual(deep)
    expect(
      roundTrip({ ...newPlace('S12-HTX'), party: 'KH & Co/1', account: '131', print: true, signedOn: '2026-01-15' }),
    ).toEqual({
      ...newPlace('S12-HTX'),
      party: 'KH & Co/1',
      account: '131',
      print: true,
      signedOn: '2026-01-15',
    })
  })

  it('is the list where no report is named or the name is none', () => {
    expect(readPlace('/reports', '')).toBeNull()
    expect(readPlace('/reports/X99', '')).toBeNull()
  })

  it('takes a report in any capitals, and no party without its account', () => {
    expect(readPlace('/reports/s03B-htx', 'account=131')?.report).toBe('S03b-HTX')
    expect(readPlace('/reports/B01-HTX', 'row=1&column=closing&of=TV1')?.drill?.party).toBeNull()
  })

  it('ignores a period that is none', () => {
    expect(readPlace('/reports/B01-HTX', 'from=2025-02-30&to=2025-12-31')?.period).toBeNull()
    expect(readPlace('/reports/B01-HTX', 'from=2025-12-31&to=2025-01-01')?.period).toBeNull()
    expect(readPlace('/reports/B01-HTX', 'row=-1&column=closing')?.drill).toBeNull()
  })
})

describe('what the core is asked for', () => {
  it('is the period in work until another is chosen', () => {
    expect(requestOf(newPlace('B02-HTX'), YEAR)).toEqual({ report: 'B02-HTX', ...YEAR })
    const quarter = { from: '2025-01-01', to: '2025-03-31' }
    expect(requestOf({ ...newPlace('B02-HTX'), period: quarter }, YEAR)).toEqual({ report: 'B02-HTX', ...quarter })
  })

  it('waits for the account or the party a ledger is of', () => {
    expect(requestOf(newPlace('S03b-HTX'), YEAR)).toBeNull()
    expect(requestOf(newPlace('S12-HTX'), YEAR)).toBeNull()
    expect(requestOf({ ...newPlace('S12-HTX'), party: 'KH01' }, YEAR)).toEqual({
      report: 'S12-HTX',
      ...YEAR,
      party: 'KH01',
    })
  })

  it('is of the cash account where nobody says', () => {
    expect(requestOf(newPlace('S04a-HTX'), YEAR)).toEqual({ report: 'S04a-HTX', ...YEAR, account: '111' })
  })

  it('leaves out what the report does not take', () => {
    expect(requestOf({ ...newPlace('B01-HTX'), account: '131', party: 'KH01' }, YEAR)).toEqual({
      report: 'B01-HTX',
      ...YEAR,
    })
  })
})
