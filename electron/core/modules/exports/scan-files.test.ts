import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clientCore, newTestBook, openBookOf, quickFolder } from '../../book-file/test-client'
import { writeExport } from './write-export'

test('scanned papers come along as files, each named by its SHA-256', async () => {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder)
  core.openBook(join(folder, 'so.htx'))
  const entry = { body: 'board' as const, number: '01/NQ', date: '2025-05-01', summary: 'Một việc' }
  await core.client.resolutions.record({ id: 'nq', ...entry })
  const file = new File(['%PDF-1.7'], 'nghi-quyet.pdf')
  await core.client.scans.add({ id: 's', subject: 'resolution', key: 'nq', file })
  const out = join(folder, 'xuất')
  writeExport(openBookOf(core).connection, out, { at: '2025-06-01T02:00:00.000Z', appVersion: '0.0.0' })
  const name = `${hash('sha256', '%PDF-1.7', 'hex')}.pdf`
  expect(readdirSync(join(out, 'scans'))).toEqual([name])
  expect(readFileSync(join(out, 'scans', name), 'utf8')).toBe('%PDF-1.7')
  expect(readFileSync(join(out, 'attachments.csv'), 'utf8')).toContain(`scans/${name}`)
})
