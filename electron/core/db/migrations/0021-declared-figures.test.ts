import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const declared = (values: string) =>
  `INSERT INTO declaredFigure (code, fromDate, toDate, value, text, commandSequence) VALUES (${values})`
const right = declared(`'labour.total', '2026-01-01', '2026-06-30', 12, NULL, 1`)

test('a book of the version before gets an empty table that only grows, and each constraint holds', () => {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 20))
  migrate(connection, migrations.slice(0, 21))
  const { raw } = connection
  expect(raw.prepare('SELECT count(*) AS n FROM declaredFigure').get()).toEqual({ n: 0 })
  raw.pragma('foreign_keys = OFF')
  raw.exec(right)
  raw.exec(declared(`'labour.total', '2026-01-01', '2026-06-30', NULL, NULL, 1`))
  raw.exec(declared(`'products.main', '2026-01-01', '2026-06-30', NULL, 'Gạo', 1`))
  for (const [sql, why] of [
    [declared(`'labour', '2026-01-01', '2026-06-30', 1, NULL, 1`), /CHECK/],
    [declared(`'labour.total', '1/1/2026', '2026-06-30', 1, NULL, 1`), /CHECK/],
    [declared(`'labour.total', '2026-07-01', '2026-06-30', 1, NULL, 1`), /CHECK/],
    [declared(`'labour.total', '2026-01-01', '2026-06-30', 1, 'một', 1`), /CHECK/],
    [declared(`'labour.total', '2026-01-01', '2026-06-30', NULL, '', 1`), /CHECK/],
    [declared(`'labour.total', '2026-01-01', '2026-06-30', 1000000000000000, NULL, 1`), /CHECK/],
    ['UPDATE declaredFigure SET value = 13', /a newer row counts/],
    ['DELETE FROM declaredFigure', /what was declared stands/],
  ] as const)
    expect(() => raw.exec(sql), sql).toThrow(why)
  raw.pragma('foreign_keys = ON')
  expect(() => raw.exec(right)).toThrow(/FOREIGN KEY/)
  connection.close()
})
