import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rollUpGroupings } from '@shared/contract/hub/roll-ups'
import { fillRegister, fillReports } from '../../../bench/hub/fill'
import { numericOf } from '../../../bench/hub/made-reports'
import { madeProvince, type ProvinceSize } from '../../../bench/hub/province'
import { resourcesFolder } from '../../core/resources-folder'
import { readDictionary } from '../register/dictionary'
import type { HubStore } from '../store/hub-store'
import { openStore, type StoreLocation } from '../store/open-store'
import { rollUpTable } from './roll-up-table'
import { reckoned } from './test-reckoning'

/** The roll-up of a made province equals its reckoning in plain loops, the same on every store. */
export function rollUpSuite(location: () => Promise<StoreLocation>, size: ProvinceSize): void {
  const dictionary = readDictionary(resourcesFolder())
  const indicators = numericOf(dictionary.indicators)
  const asked = indicators.filter(({ rollUp }) => rollUp !== 'none')
  const province = madeProvince(size)
  let store: HubStore

  beforeAll(async () => {
    store = await openStore(await location(), { create: true })
    await fillRegister(store, province, dictionary)
    await fillReports(store, province, { seed: size.seed, dictionary })
  })
  afterAll(() => store.close())

  describe.each(rollUpGroupings)('a roll-up by %s', (by) => {
    test.each([...province.periods.keys()])('of period %i equals the reckoning of its figures', async (at) => {
      const period = province.periods[at]
      if (period === undefined) throw new Error('The period is missing.')
      const compare = at >= PERIODS_A_YEAR
      const given = { periodKey: period.key, by, codes: null, compare }
      const table = await store.read((db) => rollUpTable({ db, dialect: store.dialect }, given))
      expect(table.columns.map(({ code }) => code)).toEqual(asked.map(({ code }) => code))
      const of = (place: number) =>
        reckoned(province, { seed: size.seed, indicators, period: place, day: period.to, by }, asked)
      const [now, before] = [of(at), compare ? of(at - PERIODS_A_YEAR) : null]
      const rows = [...table.rows.map((row) => [row.key, row] as const), [null, table.total] as const]
      for (const [key, { name: _, previous, ...row }] of rows) {
        expect(row).toEqual(now.get(key))
        expect(previous).toEqual(before === null ? [] : before.get(key)?.values)
      }
      const shown = new Set<string | null>(table.rows.map(({ key }) => key))
      const missing = [...now].filter(([key, { expected }]) => key !== null && expected > 0 && !shown.has(key))
      expect([missing, shown.size]).toEqual([[], table.rows.length])
    })
  })
}

/** The made periods are half years. */
const PERIODS_A_YEAR = 2
