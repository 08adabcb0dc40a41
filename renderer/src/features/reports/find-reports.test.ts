import { expect, it } from 'vitest'
import { vi as text } from '../../text/vi'
import { catalog } from './report-catalog'
import { findReports } from './reports-everywhere'

const ids = (query: string) => findReports(query, text).map(({ id }) => id)

it('finds reports by code and by name without accents', () => {
  expect(ids('b01')).toEqual(['B01-HTX'])
  expect(ids('nhat ky')).toEqual(['S03a-HTX'])
  expect(ids('so quy tien')).toEqual(['S04a-HTX'])
  expect(ids('bao cao ket qua')).toEqual(['B02-HTX'])
})

it('finds all by what they are, and none by other words', () => {
  expect(ids('sổ báo')).toHaveLength(catalog.length)
  expect(ids('nhà xưởng')).toEqual([])
})
