import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPacked } from './packed-program'

const packed = process.env['HTX_PACKED'] ?? ''

test('the packed program opens the book it is given, with its own core and regime', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-htx-book-'))
  const book = join(folder, 'thu.htx')
  execFileSync(process.env['HTX_CORE_NODE'] ?? '', [
    'out/core/entry-cli.cjs',
    'new',
    book,
    '--name',
    'HTX Thử',
    '--year',
    '2025',
  ])
  const program = await startPacked(packed, [book])
  await expect.poll(() => program.evaluate('document.body?.innerText'), { timeout: 30_000 }).toContain('HTX Thử')
  expect(await program.evaluate('[typeof require, typeof process]')).toEqual(['undefined', 'undefined'])
  await program.end()
  rmSync(folder, { recursive: true })
})

test('the packed program has its developer doors closed', async () => {
  const wire = await getCurrentFuseWire(packed)
  expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE)
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
})
